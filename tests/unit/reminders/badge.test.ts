import { expect, test } from 'vitest';
import type { DueDate } from '@/utils/calendar/upcoming-due-dates';
import { badgeOf } from '@/utils/reminders/badge';

const due = (daysLeft: number) => ({ daysLeft }) as DueDate;

test.each<[string, { late?: number[]; next?: number[]; doubtful?: boolean }, string, string]>([
  ['there is time', { next: [15, 60] }, '', 'calm'],
  ['two weeks', { next: [14, 60] }, '14', 'calm'],
  ['three days', { next: [3] }, '3', 'soon'],
  ['today', { next: [0] }, '0', 'soon'],
  ['two are late', { late: [-1, -30], next: [2] }, '!2', 'late'],
  ['nothing is due', {}, '', 'calm'],
  ['the clock can’t be right', { late: [-900], doubtful: true }, '', 'calm'],
])('%s', (_what, { late = [], next = [], doubtful = false }, text, tone) => {
  expect(badgeOf({ late: late.map(due), next: next.map(due), isClockDoubtful: doubtful })).toEqual({ text, tone });
});
