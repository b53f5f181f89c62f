import { sendMessage } from '@/utils/messaging/protocol';
import { heldHand, type Hand } from '@/utils/page/hand';

/** The writing half of the extension, brought into this page the first time it is needed. Fails where the extension has been updated meanwhile. */
export async function bringHand(): Promise<Hand> {
  if (!heldHand()) await sendMessage('bringHand');
  const hand = heldHand();
  if (!hand) throw new Error('the writing half did not arrive');
  return hand;
}
