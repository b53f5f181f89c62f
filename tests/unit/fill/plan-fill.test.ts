import { describe, expect, it, test } from 'vitest';
import { planFill } from '@/utils/fill/plan-fill';
import type { FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { aField, anAmount, aSnapshot, aText, empty, filled, notFilled } from '../../support/a-snapshot';

const PATH = 'general.projectName';
const planOne = (field: FieldReading, to: FieldValue = 'ใหม่') => {
  const [step] = planFill({ values: [{ path: PATH, label: 'ป้ายเดิม', to }] }, aSnapshot({ [PATH]: field }));
  return step;
};
const several = (...value: string[]): FieldReading =>
  aField({ status: 'filled', value, shown: value.join(', ') }, { kind: 'many-of' });

test('an empty field is written', () => {
  expect(planOne(aField(empty, { label: 'ชื่อโครงการ' }))).toEqual({
    ...{ kind: 'write', path: PATH, label: 'ชื่อโครงการ', to: 'ใหม่' },
  });
});

test('a filled field is an overwrite that shows what stands there', () => {
  expect(planOne(aField(filled('เดิม', 'เดิม  ')))).toMatchObject({ kind: 'overwrite', from: 'เดิม  ', to: 'ใหม่' });
});

test.each(['not-a-number', 'not-a-date', 'wrong-era'] as const)(
  'a person’s text that is %s is not lost: it is shown as an overwrite',
  (because) => {
    const field = aField({ status: 'unreadable', shown: 'สองล้าน', because });
    expect(planOne(field)).toMatchObject({ kind: 'overwrite', from: 'สองล้าน' });
  },
);

describe('skips', () => {
  test.each<[string, FieldReading, FieldValue]>([
    ['unreadable', aField({ status: 'unreadable', shown: '?', because: 'widget' }), 'ใหม่'],
    ['already-equal', aField(filled('เหมือนกัน')), 'เหมือนกัน'],
    ['already-equal', aField(filled('2026-10-01', '01/10/2569'), { kind: 'date' }), '2026-10-01'],
    ['already-equal', several('ก', 'ข'), ['ข', 'ก']],
    ['already-equal', anAmount('1000000.00', '1,000,000.00'), '1000000'],
    ['already-equal', anAmount('0.50'), '0.5'],
    ['read-only', aField(empty, { readOnly: true }), 'ใหม่'],
    ['read-only', aField(filled('เดิม'), { readOnly: true }), 'ใหม่'],
    ['file', aField(empty, { kind: 'file' }), 'เอกสาร.pdf'],
    ['file', aField(filled('เอกสาร.pdf'), { kind: 'file' }), 'เอกสาร.pdf'],
  ])('%s: %j', (because, field, to) => {
    expect(planOne(field, to)).toMatchObject({ kind: 'skip', because, to });
  });

  test.each<[string, FieldReading, FieldValue]>([
    ['other amounts', anAmount('1000000'), '10000000'],
    ['zeros of a whole number', anAmount('100'), '1'],
    ['text that only looks like an amount', aField(filled('1.0')), '1'],
    ['one choice less', several('ก', 'ข'), ['ก']],
    ['the same choice twice', several('ก'), ['ก', 'ก']],
  ])('but not %s', (_, field, to) => {
    expect(planOne(field, to)?.kind).toBe('overwrite');
  });

  it('no closed drop-down: the choice before it may open it', () => {
    expect(planOne(aField(empty, { kind: 'choice', readOnly: true }))?.kind).toBe('write');
  });

  it('under the template’s own label where the page has no such field', () => {
    const values = [{ path: PATH as FieldPath, label: 'ป้ายเดิม', to: 'ก' }];
    expect(planFill({ values }, aSnapshot({}))).toEqual([
      { kind: 'skip', path: PATH, label: 'ป้ายเดิม', because: 'not-on-page', to: 'ก' },
    ]);
  });
});

describe('rows', () => {
  const at = (row: number, column = 'activityName') => `activities.rows[${row}].${column}` as FieldPath;
  const THERE = { [at(0)]: aText('สำรวจ', { label: 'กิจกรรมหลัก' }), [at(0, 'plan')]: notFilled('file') };
  const plan = (path: FieldPath, fields: Record<FieldPath, FieldReading> = THERE, rows = { 'activities.rows': 3 }) =>
    planFill({ values: [{ path, label: '', to: 'ก' }] }, aSnapshot(fields, rows))[0];

  test.each([
    ['in a row that is there but not this column', at(2), 'not-on-page'],
    ['in a group that is not on the page', 'budget.lines[0].amount' as FieldPath, 'not-on-page'],
    ['in a row to add, of a column that no row has', at(3, 'weight'), 'not-on-page'],
    ['in a row to add, of files', at(3, 'plan'), 'file'],
  ])('%s: skipped', (_what, path, because) => {
    expect(plan(path)).toMatchObject({ kind: 'skip', because });
  });

  test('that are fixed in number are never added', () => {
    const quarter = (row: number) => `budget.quarters[${row}].amountBaht` as FieldPath;
    const step = plan(quarter(4), { [quarter(0)]: notFilled('money') }, { 'budget.quarters': 4 } as never);
    expect(step).toMatchObject({ kind: 'skip', because: 'no-such-row' });
  });

  test.each([at(3), at(11)])('%s is beyond three rows: the row is added for it', (path) => {
    expect(plan(path)).toEqual({ kind: 'write', path, label: 'กิจกรรมหลัก', to: 'ก', newRow: true });
  });

  test('a list that is there and has no row yet gets its first', () => {
    expect(plan(at(0), {}, { 'activities.rows': 0 })).toMatchObject({ kind: 'write', newRow: true });
  });

  it('that are there are written', () => {
    expect(plan(at(1), { [at(1)]: aField(empty) })).not.toHaveProperty('newRow');
    expect(plan(at(1), { [at(1)]: aField(empty) })?.kind).toBe('write');
  });
});
