import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { draftsSlot } from './drafts';
import { makeDraftKeeper } from './make-draft-keeper';

export default defineUnlistedScript(() => draftsSlot.offer(makeDraftKeeper));
