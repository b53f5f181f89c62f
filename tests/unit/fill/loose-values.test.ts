import { expect, test } from 'vitest';
import { canonicalValue, flattenRows, type LooseValue } from '@/utils/fill/loose-values';
import type { FieldKind } from '@/utils/model/field';

test.each<[FieldKind | undefined, LooseValue, string]>([
  ['date', '1 ตุลาคม 2569', '2026-10-01'],
  ['date', '๐๑/๑๐/๒๕๖๙', '2026-10-01'],
  ['date', 'สิ้นปี', 'สิ้นปี'],
  ['money', '1,250,000 บาท', '1250000'],
  ['number', 12, '12'],
  ['money', 'สองล้าน', 'สองล้าน'],
  ['text', '1,250', '1,250'],
  [undefined, 2570, '2570'],
  ['text', true, 'true'],
])('as %s, %j is %s', (kind, loose, value) => {
  expect(canonicalValue(loose, kind)).toBe(value);
});

test('several choices stay as they are', () => {
  expect(canonicalValue(['ก', 'ข'], 'many-of')).toEqual(['ก', 'ข']);
});

test('rows become single paths', () => {
  expect(flattenRows({ 'activities.rows': [{ activityName: 'ก' }, { activityName: 'ข', budgetBaht: 5 }] })).toEqual({
    'activities.rows[0].activityName': 'ก',
    'activities.rows[1].activityName': 'ข',
    'activities.rows[1].budgetBaht': 5,
  });
});
