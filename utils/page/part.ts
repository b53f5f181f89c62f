import type { PartName } from '@/utils/model/part-name';

/** Parts of the extension that come to a page when they are first needed live in the extension's own world of it; the page can't see them. */
const slots = globalThis as Record<symbol, unknown>;

/** Where a part is laid down by its own script, and taken up by the content script. */
export interface Slot<P> {
  offer(part: P): void;
  held(): P | undefined;
}

export function createSlot<P>(name: PartName | 'failures' | 'host'): Slot<P> {
  const slot = Symbol.for(`emenscr-assist.${name}`);
  return {
    offer: (part) => void (slots[slot] = part),
    held: () => slots[slot] as P | undefined,
  };
}
