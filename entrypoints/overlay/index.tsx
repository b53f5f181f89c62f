import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from './mount-overlay';
import { overlaySlot } from './overlay';

export default defineUnlistedScript(() => overlaySlot.offer(mountOverlay));
