import { expect, test } from 'vitest';
import type { FieldPath } from '@/utils/model/ids';
import { lostSince, type Seen } from '@/utils/teach/lost-since';

const BOTH: FieldPath[] = ['general.projectName', 'general.fiscalYear'];
const ONE: FieldPath[] = ['general.projectName'];

/** What each of several visits loses. */
function visits(...shown: FieldPath[][]): FieldPath[][] {
  let seen: Seen = {};
  return shown.map((located) => {
    const visit = lostSince(seen, located);
    seen = visit.seen;
    return visit.lost;
  });
}

test('a field that was there twice is missed, three times, and then forgotten', () => {
  expect(visits(BOTH, BOTH, ONE, ONE, ONE, ONE)).toEqual([
    [],
    [],
    ['general.fiscalYear'],
    ['general.fiscalYear'],
    ['general.fiscalYear'],
    [],
  ]);
});

test('a field that was there once may have come by chance', () => expect(visits(BOTH, ONE, ONE)).toEqual([[], [], []]));

test('a field that comes back is no longer missed', () => {
  expect(visits(BOTH, BOTH, ONE, BOTH, BOTH, ONE).at(-2)).toEqual([]);
});
