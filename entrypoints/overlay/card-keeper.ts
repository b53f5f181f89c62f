import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { fieldAt, focusField } from '@/utils/page/focus-field';
import { focusedIn } from '@/utils/page/keep-focus';
import type { Calm } from './calm';
import { describeFindings } from './describe-findings';
import type { OverlayTools } from './overlay-tools';

/** Time to move the pointer from a marker to its card. */
const LINGER_MS = 250;

export type CardKeeper = ReturnType<typeof createCardKeeper>;

/** Keeps which field's card is open: by focus, pointer, press or wish. */
export function createCardKeeper(tools: OverlayTools, calm: Calm) {
  const { session, listen, scene, say, update, refreshShown } = tools;
  /** Its card was closed, and stays so until the person goes to another field. */
  let dismissed: FieldPath | undefined;
  let linger: ReturnType<typeof setTimeout> | undefined;

  const fieldInFocus = () => fieldAt(focusedIn(document), session.latest());
  const pathByFocus = () => {
    const path = fieldInFocus();
    return path === undefined || path === dismissed || !calm.mayOpen(path) ? undefined : path;
  };
  const close = () => {
    dismissed = scene.openPath;
    update({ openPath: undefined });
  };
  const jumpTo = async (path: FieldPath) => {
    dismissed = undefined;
    if (!session.latest().fields.has(path)) {
      const isOpen = await session.reveal(path);
      await session.refresh();
      refreshShown();
      if (!isOpen || !session.latest().fields.has(path)) return say('overlay.stillFolded');
    }
    calm.open(path);
    focusField(path, session.latest());
    update({ openPath: path });
  };

  /** Escape in the card leads back to the field it speaks of. */
  const leave = (event: Event) => {
    const path = scene.openPath;
    if (!event.isTrusted || (event as KeyboardEvent).key !== 'Escape' || !path) return;
    const control = session.latest().fields.get(path)?.control;
    if (scene.host?.isOwn(document.activeElement)) control?.element.focus({ preventScroll: true });
    close();
  };
  const followFocus = ({ target }: Event) => {
    if (scene.host?.isOwn(target)) return;
    const path = fieldInFocus();
    if (path !== dismissed) dismissed = undefined;
    if (path !== scene.asked?.path) scene.asked = undefined;
    calm.enter(path, path && session.state().snapshot.fields[path]);
    // Said by us: a note at the field itself could be read by the page, too.
    if (scene.shown) scene.announcement = describeFindings(path, scene.shown.sight.findings, scene.shown.words);
    update({ openPath: scene.asked?.path ?? pathByFocus() });
  };

  session.reader.eachRoot((root) => {
    root.addEventListener('focusin', followFocus, listen);
    root.addEventListener('focusout', calm.leave, listen);
    root.addEventListener('input', calm.type, listen);
    root.addEventListener('keydown', leave, listen);
  });
  return {
    toggle: (path: FieldPath) => (scene.openPath === path ? close() : update({ openPath: path })),
    hover(path: FieldPath, isOver: boolean) {
      clearTimeout(linger);
      if (isOver) update({ openPath: path });
      else linger = setTimeout(() => update({ openPath: pathByFocus() }), LINGER_MS);
    },
    /** Where nothing is found any more there is no card, unless it was asked for. */
    settle(findings: readonly Finding[]) {
      const { openPath, asked } = scene;
      if (openPath !== asked?.path && !findings.some(({ path }) => path === openPath)) scene.openPath = undefined;
    },
    jumpTo: (path: FieldPath) => void jumpTo(path),
    jumpToNext() {
      const paths = [...new Set(scene.shown?.sight.findings.map(({ path }) => path))];
      const here = scene.openPath ? paths.indexOf(scene.openPath) : -1;
      const next = paths[(here + 1) % paths.length];
      if (next) void jumpTo(next);
    },
    enter: () => scene.host?.container.querySelector<HTMLElement>('.card .action, .card button')?.focus(),
  };
}
