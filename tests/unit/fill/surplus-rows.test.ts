import { expect, test } from 'vitest';
import { approvePlan } from '@/utils/fill/approve-plan';
import { surplusRows } from '@/utils/fill/surplus-rows';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { aField, aSnapshot, aText, empty, unreadable } from '../../support/a-snapshot';

const at = (row: number, column = 'activityName') => `activities.rows[${row}].${column}` as FieldPath;
const wants = (...paths: FieldPath[]) => paths.map((path) => ({ path }));
const page = (fields: Record<FieldPath, FieldReading>) => aSnapshot(fields, { 'activities.rows': 4 });

const FOUR = page({
  [at(0)]: aText('สำรวจ'),
  [at(1)]: aText('อบรม'),
  [at(2)]: aField(empty),
  [at(3)]: aField(empty),
  [at(3, 'budgetBaht')]: aField(unreadable('สองแสน', 'not-a-number')),
});

test.each<[string, FieldPath[], number[]]>([
  ['as many as there are', [at(0), at(3)], []],
  ['fewer: filled ones are told, empty ones are not', [at(0), at(0, 'budgetBaht')], [1, 3]],
  ['all but the last', [at(1), at(2)], [3]],
  ['nothing of the list', ['general.projectName'], []],
])('values for %s', (_what, paths, rows) => {
  expect(surplusRows(wants(...paths), FOUR)).toEqual(rows.length > 0 ? [{ group: 'activities.rows', rows }] : []);
});

test('the four quarters are no surplus', () => {
  const quarter = (row: number) => `budget.quarters[${row}].amountBaht` as FieldPath;
  expect(surplusRows(wants(quarter(0)), aSnapshot({ [quarter(3)]: aText('1') }))).toEqual([]);
});

test('an order tells which values may need a new row', () => {
  const step = { kind: 'write' as const, label: '', to: 'ก' };
  const steps = [
    { ...step, path: at(1) },
    { ...step, path: at(2), newRow: true as const },
  ];
  expect(approvePlan(1, steps, new Set([at(1), at(2)])).steps).toEqual([
    { path: at(1), to: 'ก' },
    { path: at(2), to: 'ก', newRow: true },
  ]);
});
