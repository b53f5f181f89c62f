import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { applyFill } from '@/utils/page/apply-fill';
import { applyFixes } from '@/utils/page/apply-fix';
import { handSlot } from '@/utils/page/hand';
import { recordStructure } from '@/utils/page/record-structure';
import { undoFill } from '@/utils/page/undo-fill';

/** More often nobody could read how far it is. */
const TELL_MS = 200;

export default defineUnlistedScript(() => {
  let isCancelled = false;
  onMessage('cancelFill', () => {
    isCancelled = true;
  });
  handSlot.offer({
    ...{ applyFixes, undoFill, recordStructure },
    applyFill(steps, locate, eras) {
      isCancelled = false;
      let toldAt = 0;
      return applyFill(steps, locate, eras, {
        isCancelled: () => isCancelled,
        onStep(done, all) {
          if (Date.now() - toldAt < TELL_MS) return;
          toldAt = Date.now();
          // Nobody need listen.
          void sendMessage('fillProgress', { done, all }).catch(() => undefined);
        },
      });
    },
  });
});
