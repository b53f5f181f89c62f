import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentId, thinOut } from '@/utils/drafts/thin-out';

const NOW = '2026-11-26T12:00:00.000Z';
const MINUTE = 60_000;
const moment = (minutesAgo: number, visit = 'v', part = 'general') => ({
  id: momentId(visit, part, 100_000 - minutesAgo),
  keptAt: new Date(Date.parse(NOW) - minutesAgo * MINUTE).toISOString(),
});
const kept = (minutesAgo: number[], days = 90) => {
  const gone = new Set(
    thinOut(
      minutesAgo.map((minutes) => moment(minutes)),
      NOW,
      days,
    ),
  );
  return minutesAgo.filter((minutes) => !gone.has(moment(minutes).id));
};
const DAY = 24 * 60;

test.each([
  { say: 'two days: all', ago: [1, 6, 11, 2 * DAY - 1], left: [1, 6, 11, 2 * DAY - 1] },
  {
    say: 'two weeks: the last of each hour',
    ago: [5 * DAY + 1, 5 * DAY + 6, 5 * DAY + 70],
    left: [5 * DAY + 1, 5 * DAY + 70],
  },
  { say: 'older: the last', ago: [20 * DAY, 20 * DAY + 5, 21 * DAY], left: [20 * DAY] },
  { say: 'too old: none', ago: [91 * DAY], left: [] },
])('$say', ({ ago, left }) => expect(kept(ago)).toEqual(left));

test('each part and each opening for itself', () =>
  expect(thinOut([moment(20 * DAY, 'a'), moment(20 * DAY, 'b'), moment(20 * DAY, 'a', 'details')], NOW, 90)).toEqual(
    [],
  ));

test('the last moment of an opening stays to the end, and nothing is let go twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(89 * DAY), { minLength: 1, maxLength: 60 }), (ago) => {
      const left = kept(ago);
      expect(left).toContain(Math.min(...ago));
      expect(kept(left)).toEqual(left);
    }),
  );
});
