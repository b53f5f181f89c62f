import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { whileTyping } from '@/utils/overlay/calm';

/** A hand that has rested this long is not in the middle of a word. */
const REST_MS = 800;

export type Calm = ReturnType<typeof createCalm>;

/** Keeps hints from getting in the way of whoever is typing. `onRest`: what was held back may be drawn. */
export function createCalm(onRest: () => void) {
  const seen = new Set<FieldPath>();
  let here: FieldPath | undefined;
  let typingIn: FieldPath | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    if (typingIn === undefined) return;
    typingIn = undefined;
    onRest();
  };
  return {
    /** A field that was empty when it was entered first opens no card until it has been left once. */
    enter(path: FieldPath | undefined, field: FieldReading | undefined) {
      here = path;
      if (path && field?.reading.status !== 'empty') seen.add(path);
    },
    leave() {
      if (here) seen.add(here);
      here = undefined;
      rest();
    },
    open: (path: FieldPath) => void seen.add(path),
    mayOpen: (path: FieldPath) => seen.has(path),
    type() {
      if (!here) return;
      typingIn = here;
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    },
    calmed: (found: readonly Finding[], drawn: readonly Finding[]) => whileTyping(found, drawn, typingIn),
  };
}
