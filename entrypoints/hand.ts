import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyFill } from '@/utils/page/apply-fill';
import { applyFixes } from '@/utils/page/apply-fix';
import { handSlot } from '@/utils/page/hand';
import { recordStructure } from '@/utils/page/record-structure';
import { undoFill } from '@/utils/page/undo-fill';

export default defineUnlistedScript(() => handSlot.offer({ applyFill, applyFixes, undoFill, recordStructure }));
