import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { applyFill, type FillWatch } from '@/utils/page/apply-fill';
import { applyFixes } from '@/utils/page/apply-fix';
import { findAddRow } from '@/utils/page/find-add-row';
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
    async applyFill(steps, locate, eras) {
      isCancelled = false;
      const taught = steps.some(({ newRow }) => newRow) ? await listBindings() : [];
      let toldAt = 0;
      const watch: FillWatch = {
        isCancelled: () => isCancelled,
        onStep(done, all) {
          if (Date.now() - toldAt < TELL_MS) return;
          toldAt = Date.now();
          // Nobody need listen.
          void sendMessage('fillProgress', { done, all }).catch(() => undefined);
        },
      };
      return applyFill(steps, locate, eras, watch, (page, group) => findAddRow(page, group, taught));
    },
  });
});

/** What can't be asked for is not known: then the page's own words must tell which button adds a row. */
const listBindings = () =>
  sendMessage('listBindings').then(
    ({ bindings }) => bindings,
    () => [],
  );
