import { createSlot } from '@/utils/page/part';
import type { Finding } from '@/utils/model/finding';
import type { Snapshot } from '@/utils/model/snapshot';

/** All rules as one: what is to be told of a snapshot, in page order. It comes to a page once that is known as a form. */
export type Judge = (snapshot: Snapshot) => readonly Finding[];

export const judgeSlot = createSlot<Judge>('judge');
