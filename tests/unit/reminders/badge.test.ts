import { expect, test } from 'vitest';
import type { BoardDue } from '@/utils/calendar/due-board';
import { badgeOf } from '@/utils/reminders/badge';

const due = (daysLeft: number) => ({ daysLeft }) as BoardDue;

test.each<[string, { late?: number[]; next?: number[]; doubtful?: boolean }, string, string]>([
  ['there is time', { next: [15, 60] }, '', 'calm'],
  ['two weeks', { next: [14, 60] }, '14', 'calm'],
  ['three days', { next: [3] }, '3', 'soon'],
  ['today', { next: [0] }, '0', 'soon'],
  ['two are late', { late: [-1, -30], next: [2] }, '!2', 'late'],
  ['nothing is due', {}, '', 'calm'],
  ['the clock can’t be right', { late: [-900], doubtful: true }, '', 'calm'],
])('%s', (_what, { late = [], next = [], doubtful = false }, text, tone) => {
  const board = { late: late.map(due), next: next.map(due), isClockDoubtful: doubtful };
  expect(badgeOf([board])).toEqual({ text, tone });
});

test('of several agencies the icon tells the most pressing one', () => {
  const calm = { late: [], next: [due(60)], isClockDoubtful: false };
  const soon = { ...calm, next: [due(2)] };
  expect(badgeOf([calm, soon])).toEqual({ text: '2', tone: 'soon' });
  expect(badgeOf([calm, soon, { ...calm, late: [due(-1)] }, { ...calm, late: [due(-5)] }])).toEqual({
    ...{ text: '!2', tone: 'late' },
  });
  expect(badgeOf([])).toEqual({ text: '', tone: 'calm' });
});
