import { sendMessage } from '@/utils/messaging/protocol';
import { handSlot } from '@/utils/page/hand';
import type { PartName } from '@/utils/model/part-name';
import type { Slot } from '@/utils/page/part';
import { draftsSlot } from '../drafts/drafts';
import { judgeSlot } from '../judge/judge';
import { overlaySlot } from '../overlay/overlay';
import { teacherSlot } from '../teacher/lesson';

/** Brings a part of the extension into this page the first time it is needed. Fails where the extension has been updated meanwhile. */
async function bring<P>(name: PartName, slot: Slot<P>): Promise<P> {
  if (!slot.held()) await sendMessage('bringPart', name);
  const part = slot.held();
  if (!part) throw new Error(`${name} did not arrive`);
  return part;
}

/** What keeps drafts. */
export const bringDrafts = () => bring('drafts', draftsSlot);
/** What writes. */
export const bringHand = () => bring('hand', handSlot);
/** What finds problems. */
export const bringJudge = () => bring('judge', judgeSlot);
/** What draws over the page. */
export const bringOverlay = () => bring('overlay', overlaySlot);
/** What an officer teaches with. */
export const bringTeacher = () => bring('teacher', teacherSlot);
