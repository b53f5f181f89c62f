import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { applyFill, type FillWatch } from '@/utils/page/apply-fill';
import { applyFixes } from '@/utils/page/apply-fix';
import { findAddRow } from '@/utils/page/find-add-row';
import { handSlot } from '@/utils/page/hand';
import { areEras, areFixes, areSteps } from '@/utils/page/is-approved';
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
    recordStructure,
    async undoFill(entries, locate) {
      refuseLogin();
      return undoFill(entries, locate);
    },
    async applyFixes(fixes, locate) {
      refuseLogin();
      if (!areFixes(fixes)) throw new Error('refused: applyFixes');
      return applyFixes(fixes, locate);
    },
    async applyFill(steps, locate, eras) {
      refuseLogin();
      if (!areSteps(steps) || !areEras(eras)) throw new Error('refused: applyFill');
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

/** A page may have turned into the login since it was read: there nothing is written. */
function refuseLogin(): void {
  if (/^\/auth(?:\/|$)/.test(location.pathname)) throw new Error('the login page is never written');
}

/** What can't be asked for is not known: then the page's own words must tell which button adds a row. */
const listBindings = () =>
  sendMessage('listBindings').then(
    ({ bindings }) => bindings,
    () => [],
  );
