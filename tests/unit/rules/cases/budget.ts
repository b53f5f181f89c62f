import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import {
  aChoice,
  aDate,
  aField,
  anAmount,
  filled,
  aSeenPart,
  aText,
  notFilled,
  remembering,
  SEEN_AGO,
  SEEN_ON,
  unreadable,
} from '@/tests/support/a-snapshot';
import type { RuleCase } from '../rule-case';
import { ofRule } from './of-rule';

const TOTAL: FieldPath = 'budget.totalBaht';
const ACTIVITIES = { sectionId: 'activities', seenOn: SEEN_ON, daysAgo: SEEN_AGO } as const;

const budget = (total: string, ...quarters: string[]) => ({
  [TOTAL]: anAmount(total),
  ...Object.fromEntries(quarters.map((amount, row) => [`budget.quarters[${row}].amountBaht`, anAmount(amount)])),
});
const unknown = aField(unreadable('?', 'not-a-number'), { kind: 'money' });
type Row = readonly [name: string, amount: string];
/** A table of names and amounts: an empty word is an empty field, `?` one that can't be read. */
const table = (
  group: string,
  nameColumn: string,
  amountColumn: string,
  all: readonly Row[],
): Record<FieldPath, FieldReading> =>
  Object.fromEntries(
    all.flatMap(([name, amount], row) => [
      [`${group}[${row}].${nameColumn}`, name === '' ? notFilled() : aText(name)],
      [
        `${group}[${row}].${amountColumn}`,
        amount === '' ? notFilled('money') : amount === '?' ? unknown : anAmount(amount),
      ],
    ]),
  );
const ofLines = (...all: Row[]) => table('budget.lines', 'itemName', 'amountBaht', all);
const ofSources = (...all: Row[]) => table('budget.sources', 'sourceName', 'amountBaht', all);
const ofActivities = (...all: Row[]) => table('activities.rows', 'activityName', 'budgetBaht', all);
const lines = (total: string, ...all: Row[]) => ({
  fields: { [TOTAL]: anAmount(total), ...ofLines(...all) },
  rows: { 'budget.lines': all.length },
});
const sources = (total: string, ...all: Row[]) => ({
  fields: { [TOTAL]: anAmount(total), ...ofSources(...all) },
  rows: { 'budget.sources': all.length },
});
const activities = (total: string, ...all: Row[]) => ({
  fields: { [TOTAL]: anAmount(total), ...ofActivities(...all) },
  rows: { 'activities.rows': all.length },
});
const seenActivities = (...all: Row[]) =>
  remembering(aSeenPart(ofActivities(...all), { rows: { 'activities.rows': all.length } }));

/** What the rules of `budget` say, and where they are silent. */
export const BUDGET_CASES: readonly RuleCase[] = [
  ...ofRule('budget/quarters-sum-to-total', [
    {
      when: 'the plan of one year is a part of what two years cost',
      fields: {
        'general.startDate': aDate(filled('2026-10-01')),
        'general.endDate': aDate(filled('2028-09-30')),
        ...budget('1000', '1', '2', '3', '4'),
      },
    },
    {
      when: 'the plan of one year is more than two years cost',
      fields: {
        'general.startDate': aDate(filled('2026-10-01')),
        'general.endDate': aDate(filled('2028-09-30')),
        ...budget('5', '1', '2', '3', '4'),
      },
      says: { at: TOTAL, case: 'over' },
    },
    {
      when: 'less',
      fields: budget('1250000', '300000', '400000.00', '350000', '150000'),
      says: { at: TOTAL, case: 'under' },
    },
    {
      when: 'a satang more',
      fields: budget('0.30', '0.1', '0.1', '0.1', '0.01'),
      says: { at: TOTAL, case: 'over' },
    },
    { when: 'to the satang', fields: budget('0.40', '0.1', '0.1', '0.1', '0.1') },
    { when: 'a quarter is still missing', fields: budget('100', '1', '2', '3') },
    {
      when: 'there are five amounts',
      fields: budget('15', '1', '2', '3', '4', '5'),
    },
    {
      when: 'a quarter can’t be read',
      fields: { ...budget('100', '1', '2', '3'), 'budget.quarters[3].amountBaht': unknown },
    },
    { when: 'nothing is planned for two quarters', fields: budget('100', '0', '60', '40', '0') },
  ]),

  ...ofRule('budget/lines-sum-to-total', [
    {
      when: 'the lines of one year are a part of what two years cost',
      fields: {
        'general.startDate': aDate(filled('2026-10-01')),
        'general.endDate': aDate(filled('2028-09-30')),
        ...lines('1000', ['ค่าวัสดุ', '600']).fields,
      },
      rows: { 'budget.lines': 1 },
    },
    {
      when: 'they are more',
      ...lines('1000', ['ค่าวัสดุ', '600'], ['ค่าจ้าง', '500']),
      says: {
        at: TOTAL,
        case: 'over',
        severity: 'warning',
        params: { sumBaht: '1100.00', totalBaht: '1000.00', differenceBaht: '100.00' },
      },
    },
    {
      when: 'they are less',
      ...lines('1000', ['ค่าวัสดุ', '600']),
      says: { at: TOTAL, case: 'under', severity: 'advice' },
    },
    {
      when: 'they are the total, a row is left over',
      ...lines('1000', ['ค่าวัสดุ', '600.50'], ['ค่าจ้าง', '399.50'], ['', '']),
    },
    { when: 'a line has no amount yet', ...lines('1000', ['ค่าวัสดุ', '600'], ['ค่าจ้าง', '']) },
    { when: 'an amount can’t be read', ...lines('1000', ['ค่าวัสดุ', '600'], ['ค่าจ้าง', '?']) },
    { when: 'there are no lines', ...lines('1000') },
    {
      when: 'the total is empty',
      fields: { [TOTAL]: notFilled('money'), ...ofLines(['ค่าวัสดุ', '600']) },
      rows: { 'budget.lines': 1 },
    },
    { when: 'the total stands on another page', fields: ofLines(['ค่าวัสดุ', '600']), rows: { 'budget.lines': 1 } },
  ]),

  ...ofRule('budget/sources-sum-to-total', [
    {
      when: 'they are more',
      ...sources('1000', ['งบประมาณแผ่นดิน', '900'], ['เงินรายได้', '100.01']),
      says: {
        at: TOTAL,
        case: 'over',
        severity: 'warning',
        params: { sumBaht: '1000.01', totalBaht: '1000.00', differenceBaht: '0.01' },
      },
    },
    {
      when: 'they are less',
      ...sources('1000', ['งบประมาณแผ่นดิน', '900']),
      says: { at: TOTAL, case: 'under', severity: 'warning' },
    },
    { when: 'they are the total', ...sources('1000', ['งบประมาณแผ่นดิน', '900'], ['เงินรายได้', '100']) },
    { when: 'one source pays all, another nothing', ...sources('1000', ['งบประมาณแผ่นดิน', '1000'], ['เงินรายได้', '0']) },
    {
      when: 'a source is chosen and has no amount yet',
      fields: {
        [TOTAL]: anAmount('1000'),
        ...ofSources(['งบประมาณแผ่นดิน', '900']),
        'budget.sources[1].sourceName': aChoice('เงินรายได้'),
        'budget.sources[1].amountBaht': notFilled('money'),
      },
      rows: { 'budget.sources': 2 },
    },
    {
      when: 'the column of amounts is not on the page',
      fields: { [TOTAL]: anAmount('1000'), 'budget.sources[0].sourceName': aChoice('งบประมาณแผ่นดิน') },
      rows: { 'budget.sources': 1 },
    },
  ]),

  ...ofRule('budget/activities-sum-to-total', [
    {
      when: 'they are more',
      ...activities('1000', ['อบรม', '1200']),
      says: { at: TOTAL, case: 'over', severity: 'warning' },
    },
    {
      when: 'some of the money belongs to none',
      ...activities('1000', ['อบรม', '400']),
      says: {
        at: TOTAL,
        case: 'under',
        severity: 'advice',
        params: { sumBaht: '400.00', totalBaht: '1000.00', differenceBaht: '600.00' },
      },
    },
    {
      when: 'they were seen on another page',
      fields: { [TOTAL]: anAmount('1000') },
      context: seenActivities(['อบรม', '400'], ['ติดตาม', '500']),
      says: { at: TOTAL, case: 'under', severity: 'advice', origin: ACTIVITIES },
    },
    {
      when: 'they were seen on another page and fit',
      fields: { [TOTAL]: anAmount('1000') },
      context: seenActivities(['อบรม', '400'], ['ติดตาม', '600'], ['', '']),
    },
    {
      when: 'one of them had no amount there',
      fields: { [TOTAL]: anAmount('1000') },
      context: seenActivities(['อบรม', '400'], ['ติดตาม', '']),
    },
    {
      when: 'this page shows activities still empty: it speaks for itself',
      fields: { [TOTAL]: anAmount('1000'), ...ofActivities(['', '']) },
      rows: { 'activities.rows': 1 },
      context: seenActivities(['อบรม', '400']),
    },
    {
      when: 'only sub-activities bear money',
      fields: {
        [TOTAL]: anAmount('1000'),
        ...ofActivities(['อบรม', '']),
        'activities.subRows[0].budgetBaht': anAmount('1000'),
      },
      rows: { 'activities.rows': 1, 'activities.subRows': 1 },
    },
  ]),

  ...ofRule('budget/equipment-and-building-share', [
    {
      when: 'equipment takes a third',
      ...lines('1000', ['ค่าจ้าง', '650'], ['ครุภัณฑ์คอมพิวเตอร์', '350']),
      says: {
        at: 'budget.lines[1].amountBaht',
        case: 'equipment',
        severity: 'advice',
        params: { percent: 35, points: 0.5 },
      },
    },
    {
      when: 'equipment lies between two bands',
      ...lines('1000', ['ครุภัณฑ์สำนักงาน', '100'], ['ค่าครุภัณฑ์โฆษณา', '4']),
      says: { at: 'budget.lines[0].amountBaht', case: 'equipment-between', params: { percent: 10.4, points: 0.75 } },
    },
    {
      when: 'an office is repaired',
      ...lines('1000', ['ปรับปรุงอาคารสำนักงาน', '50']),
      says: { at: 'budget.lines[0].amountBaht', case: 'building', params: { percent: 5, points: 1 } },
    },
    {
      when: 'an office lies between two bands',
      ...lines('1000', ['ซ่อมแซมสำนักงานจังหวัด', '605']),
      says: { at: 'budget.lines[0].amountBaht', case: 'building-between', params: { percent: 60.5, points: 0.25 } },
    },
    { when: 'a road is built', ...lines('1000', ['ก่อสร้างถนนคอนกรีต', '900'], ['ค่าวัสดุสำนักงาน', '100']) },
    { when: 'equipment has no amount yet', ...lines('1000', ['ครุภัณฑ์คอมพิวเตอร์', '']) },
    { when: 'the total is zero', ...lines('0', ['ครุภัณฑ์คอมพิวเตอร์', '350']) },
    {
      when: 'the total can’t be read',
      fields: { [TOTAL]: unknown, ...ofLines(['ครุภัณฑ์คอมพิวเตอร์', '350']) },
      rows: { 'budget.lines': 1 },
    },
  ]),
];
