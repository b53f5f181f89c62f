import { sendMessage } from '@/utils/messaging/protocol';
import { handSlot, type Hand } from '@/utils/page/hand';
import { teacherSlot, type Teacher } from '../teacher/lesson';

/** The writing half of the extension, brought into this page the first time it is needed. Fails where the extension has been updated meanwhile. */
export async function bringHand(): Promise<Hand> {
  if (!handSlot.held()) await sendMessage('bringPart', 'hand');
  const hand = handSlot.held();
  if (!hand) throw new Error('the writing half did not arrive');
  return hand;
}

/** What an officer teaches with, likewise. */
export async function bringTeacher(): Promise<Teacher> {
  if (!teacherSlot.held()) await sendMessage('bringPart', 'teacher');
  const teacher = teacherSlot.held();
  if (!teacher) throw new Error('the teacher did not arrive');
  return teacher;
}
