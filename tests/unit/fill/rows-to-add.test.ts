import { expect, test } from 'vitest';
import { rowsToAdd } from '@/utils/fill/rows-to-add';
import type { FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';

const into = (row: number, column = 'activityName', isNew = true): FillStep => ({
  kind: 'write',
  path: `activities.rows[${row}].${column}` as FieldPath,
  ...{ label: 'กิจกรรม', to: 'อบรม' },
  ...(isNew && { newRow: true }),
});
const STEPS = [into(1, 'budgetBaht', false), into(2), into(2, 'budgetBaht'), into(3), into(5)];

test.each<[string, number[], number]>([
  ['all rows', [0, 1, 2, 3, 4], 4],
  ['one value of a row is enough', [2], 1],
  ['blank rows between are added as well', [1, 4], 4],
  ['what is left out at the end is not', [1, 3], 2],
  ['a row that is there is none', [0], 0],
])('%s', (_what, ticks, count) => {
  const ticked = new Set(ticks.map((at) => STEPS[at]?.path as FieldPath));
  expect(rowsToAdd(STEPS, ticked, { 'activities.rows': 2 })).toEqual(
    count === 0 ? [] : [{ group: 'activities.rows', count }],
  );
});

test('a list without any row on the page begins with the first', () => {
  expect(rowsToAdd([into(0)], new Set([into(0).path]), {})).toEqual([{ group: 'activities.rows', count: 1 }]);
});
