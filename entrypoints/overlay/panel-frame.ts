import type { OverlayTools } from './overlay-tools';

/** How often is looked whether the framed panel can be seen. */
const LOOK_MS = 200;

export type PanelFrame = ReturnType<typeof createPanelFrame>;

/** Opens the panel: where the browser has no place of its own for it, framed in the page. */
export function createPanelFrame({ sendMessage, scene, t, say, update }: OverlayTools) {
  const close = () => update({ panelAddress: undefined });
  /** Presses in the frame don't come by us: when the page veils it, it is closed. */
  const closeUnseen = () => {
    if (scene.panelAddress === undefined) return;
    if (scene.host?.isAsDrawn()) setTimeout(closeUnseen, LOOK_MS);
    else close();
  };
  return {
    close,
    async open() {
      const answer = await sendMessage('openPanel').catch(() => undefined);
      if (answer === undefined) return say(t('overlay.outdated'));
      if (answer.address === undefined) return;
      update({ panelAddress: answer.address });
      closeUnseen();
    },
  };
}
