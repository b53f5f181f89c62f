import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from './mount-overlay';
import { overlaySlot } from './overlay';
import { makeTextsUnsearchable } from './unsearchable';

export default defineUnlistedScript(() => {
  if (import.meta.env.MODE !== 'test') makeTextsUnsearchable();
  overlaySlot.offer(mountOverlay);
});
