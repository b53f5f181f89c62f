import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { applyFill } from '@/utils/page/apply-fill';
import { applyFixes } from '@/utils/page/apply-fix';
import { handSlot } from '@/utils/page/hand';
import { recordStructure } from '@/utils/page/record-structure';
import { undoFill } from '@/utils/page/undo-fill';

export default defineUnlistedScript(() => {
  let isCancelled = false;
  onMessage('cancelFill', () => {
    isCancelled = true;
  });
  handSlot.offer({
    ...{ applyFixes, undoFill, recordStructure },
    applyFill(steps, locate, eras) {
      isCancelled = false;
      return applyFill(steps, locate, eras, {
        isCancelled: () => isCancelled,
        // Nobody need listen.
        onStep: (done, all) => void sendMessage('fillProgress', { done, all }).catch(() => undefined),
      });
    },
  });
});
