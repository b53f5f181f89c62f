import type { FieldPath, IsoDate } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import {
  aDate,
  aField,
  anAmount,
  aNumber,
  aSeenPart,
  aText,
  empty,
  filled,
  notFilled,
  remembering,
  SEEN_AGO,
  SEEN_ON,
  unreadable,
} from '@/tests/support/a-snapshot';
import type { RuleCase } from '../rule-case';
import { ofRule } from './of-rule';

const TOTAL: FieldPath = 'budget.totalBaht';
const GENERAL = { sectionId: 'general', seenOn: SEEN_ON, daysAgo: SEEN_AGO } as const;
const BUDGET = { sectionId: 'budget', seenOn: SEEN_ON, daysAgo: SEEN_AGO } as const;

type Columns = Partial<Record<'name' | 'start' | 'end' | 'baht' | 'weight', string>>;
const typed = (shown: string, field: FieldReading): FieldReading =>
  shown === ''
    ? { ...field, reading: empty }
    : shown === '?'
      ? { ...field, reading: unreadable('?', 'widget') }
      : field;
/** Rows of activities: an empty word is an empty field, `?` one that can't be read, an absent one is not on the page. */
const rowsIn = (group: 'rows' | 'subRows', all: readonly Columns[]): Record<FieldPath, FieldReading> =>
  Object.fromEntries(
    all.flatMap(({ name, start, end, baht, weight }, row) => {
      const at = `activities.${group}[${row}]`;
      return [
        ...(name === undefined ? [] : [[`${at}.activityName`, typed(name, aText(name))]]),
        ...(start === undefined ? [] : [[`${at}.startDate`, typed(start, aDate(filled(start)))]]),
        ...(end === undefined ? [] : [[`${at}.endDate`, typed(end, aDate(filled(end)))]]),
        ...(baht === undefined ? [] : [[`${at}.budgetBaht`, typed(baht, anAmount(baht))]]),
        ...(weight === undefined ? [] : [[`${at}.weight`, typed(weight, aNumber(weight))]]),
      ];
    }),
  );
const main = (...all: Columns[]) => ({ fields: rowsIn('rows', all), rows: { 'activities.rows': all.length } });
const sub = (...all: Columns[]) => ({ fields: rowsIn('subRows', all), rows: { 'activities.subRows': all.length } });
const weights = (...all: string[]) => main(...all.map((weight) => ({ name: 'กิจกรรม', weight })));
const lasting = (start: IsoDate, end: IsoDate) => ({
  'general.startDate': aDate(filled(start)),
  'general.endDate': aDate(filled(end)),
});
const seenDates = remembering(aSeenPart(lasting('2026-10-01', '2027-09-30')));
const seenTotal = remembering(aSeenPart({ [TOTAL]: anAmount('1000') }));
const ticked = aField(filled(['✓']), { kind: 'many-of', widget: 'check-box' });
/** Each row is ticked in one column. */
const ticks = (...columns: string[]): Record<FieldPath, FieldReading> =>
  Object.fromEntries(columns.map((column, row) => [`activities.rows[${row}].${column}`, ticked]));
const quarterMarks = (...marks: string[]): Record<FieldPath, FieldReading> =>
  Object.fromEntries(
    marks.map((mark, index) => [
      `activities.rows[0].q${index + 1}`,
      mark === '' ? { ...ticked, reading: empty } : ticked,
    ]),
  );

/** What the rules of `activities` say, and where they are silent. */
export const ACTIVITIES_CASES: readonly RuleCase[] = [
  ...ofRule('activities/at-least-one', [
    {
      when: 'other fields of the table are begun',
      ...main({ name: '', baht: '500' }),
      says: { at: 'activities.rows[0].activityName', severity: 'warning' },
    },
    {
      when: 'another page of the project was seen',
      ...main({ name: '', baht: '' }, { name: '', baht: '' }),
      context: seenDates,
      says: { at: 'activities.rows[0].activityName', severity: 'warning' },
    },
    {
      when: 'nothing is begun',
      ...main({ name: '', baht: '' }),
      says: { at: 'activities.rows[0].activityName', severity: 'advice' },
    },
    { when: 'the second row tells one', ...main({ name: '' }, { name: 'อบรม' }) },
    { when: 'no row was read', fields: { 'activities.rows[0].activityName': notFilled() }, rows: {} },
    {
      when: 'the page marks the name as required: told by that rule',
      fields: { 'activities.rows[0].activityName': notFilled('text', { required: true }) },
      rows: { 'activities.rows': 1 },
    },
    { when: 'a name can’t be read', ...main({ name: '' }, { name: '?' }) },
  ]),

  ...ofRule('activities/end-date-after-start-date', [
    {
      when: 'the second row ends before',
      fields: {
        'activities.rows[1].startDate': aDate(filled('2027-01-01')),
        'activities.rows[1].endDate': aDate(filled('2026-12-31')),
      },
      rows: { 'activities.rows': 2 },
      says: { at: 'activities.rows[1].endDate' },
    },
    {
      when: 'in order',
      fields: {
        'activities.subRows[0].startDate': aDate(filled('2027-01-01')),
        'activities.subRows[0].endDate': aDate(filled('2027-01-02')),
      },
      rows: { 'activities.subRows': 1 },
    },
    {
      when: 'a sub-activity ends before',
      ...sub({ start: '2027-01-02', end: '2027-01-01' }),
      says: {
        at: 'activities.subRows[0].endDate',
        severity: 'warning',
        params: { startDate: '2027-01-02', endDate: '2027-01-01' },
      },
    },
    { when: 'it takes one day', ...main({ start: '2027-01-01', end: '2027-01-01' }) },
    {
      when: 'the start is of another row',
      ...main({ start: '2027-05-01', end: '' }, { start: '', end: '2027-01-01' }),
    },
    { when: 'the end can’t be read', ...main({ start: '2027-05-01', end: '?' }) },
  ]),

  ...ofRule('activities/within-project-dates', [
    {
      when: 'it starts before the project',
      fields: { ...lasting('2026-10-01', '2027-09-30'), ...main({ start: '2026-09-30', end: '2026-12-31' }).fields },
      rows: { 'activities.rows': 1 },
      says: {
        at: 'activities.rows[0].startDate',
        case: 'before',
        severity: 'warning',
        params: { date: '2026-09-30', firstDate: '2026-10-01' },
      },
    },
    {
      when: 'a sub-activity ends after the project',
      fields: { ...lasting('2026-10-01', '2027-09-30'), ...sub({ start: '2027-09-01', end: '2027-10-01' }).fields },
      rows: { 'activities.subRows': 1 },
      says: {
        at: 'activities.subRows[0].endDate',
        case: 'after',
        params: { date: '2027-10-01', lastDate: '2027-09-30' },
      },
    },
    {
      when: 'the project’s dates stand on another page',
      ...main({ start: '2026-10-01', end: '2027-10-31' }),
      context: seenDates,
      says: { at: 'activities.rows[0].endDate', case: 'after', origin: GENERAL },
    },
    { when: 'it fills the project', ...main({ start: '2026-10-01', end: '2027-09-30' }), context: seenDates },
    {
      when: 'the project goes on for three years',
      ...main({ start: '2028-10-01', end: '2029-09-30' }),
      context: remembering(aSeenPart(lasting('2026-10-01', '2029-09-30'))),
    },
    { when: 'nothing is known of the project', ...main({ start: '2016-10-01', end: '2029-09-30' }) },
    {
      when: 'this page’s own dates are still empty',
      fields: {
        'general.startDate': aDate(empty),
        'general.endDate': aDate(empty),
        ...main({ start: '2016-10-01' }).fields,
      },
      rows: { 'activities.rows': 1 },
      context: seenDates,
    },
    { when: 'a date can’t be read', ...main({ start: '?', end: '' }), context: seenDates },
  ]),

  ...ofRule('activities/in-time-order', [
    {
      when: 'the second is ticked before the first',
      fields: ticks('q3', 'q1', 'q4'),
      rows: { 'activities.rows': 3 },
      says: { at: 'activities.rows[1].q1', case: 'ticks', severity: 'advice' },
    },
    { when: 'October comes before January', fields: ticks('m10', 'm1'), rows: { 'activities.rows': 2 } },
    {
      when: 'one is ticked, the next is dated: nobody knows',
      fields: { ...ticks('q1'), 'activities.rows[1].startDate': aDate(filled('2026-10-01')) },
      rows: { 'activities.rows': 2 },
    },
    {
      when: 'one is dated, the next is ticked: nobody knows',
      fields: { ...rowsIn('rows', [{ start: '2027-08-01' }]), 'activities.rows[1].q1': ticked },
      rows: { 'activities.rows': 2 },
    },
    {
      when: 'the second begins before the first',
      ...main({ start: '2027-01-01' }, { start: '2026-10-01' }),
      says: {
        at: 'activities.rows[1].startDate',
        severity: 'advice',
        params: { startDate: '2026-10-01', beforeDate: '2027-01-01' },
      },
    },
    {
      when: 'the last of three begins first: told once',
      ...main({ start: '2026-11-01' }, { start: '2027-01-01' }, { start: '2026-10-01' }),
      says: { at: 'activities.rows[2].startDate' },
    },
    { when: 'two begin together', ...main({ start: '2026-10-01' }, { start: '2026-10-01' }) },
    { when: 'one between has no date', ...main({ start: '2026-10-01' }, { start: '' }, { start: '2027-01-01' }) },
    { when: 'sub-activities begin anew with each', ...sub({ start: '2027-01-01' }, { start: '2026-10-01' }) },
    {
      when: 'the longer ends first',
      ...main({ start: '2026-10-01', end: '2027-09-30' }, { start: '2026-11-01', end: '2026-12-01' }),
    },
  ]),

  ...ofRule('activities/weights-sum-to-100', [
    {
      when: 'they are less',
      ...weights('50', '40'),
      says: { at: 'activities.rows[1].weight', severity: 'warning', params: { sum: 90 } },
    },
    {
      when: 'they are more',
      ...weights('50', '40', '20'),
      says: { at: 'activities.rows[2].weight', params: { sum: 110 } },
    },
    ...[
      ['60', '40'],
      ['33.33', '33.33', '33.33'],
      ['33.33', '33.33', '33.34'],
      ['0.25', '0.75'],
      ['12.5', '12.5', '75'],
    ].map((all) => ({ when: all.join(' + '), ...weights(...all) })),
    { when: 'one is still open', ...weights('50', '') },
    { when: 'there is one activity only', ...weights('50') },
    {
      when: 'a row is left over',
      ...main({ name: 'ก', weight: '60' }, { name: 'ข', weight: '40' }, { name: '', weight: '' }),
    },
    { when: 'one can’t be read', ...weights('50', '?') },
  ]),

  ...ofRule('activities/budgets-within-total', [
    {
      when: 'they are more',
      fields: { [TOTAL]: anAmount('1000'), ...main({ baht: '600' }, { baht: '600' }, { baht: '1' }).fields },
      rows: { 'activities.rows': 3 },
      says: {
        at: 'activities.rows[1].budgetBaht',
        severity: 'warning',
        params: { sumBaht: '1201.00', totalBaht: '1000.00', differenceBaht: '201.00' },
      },
    },
    {
      when: 'sub-activities are more, the total stands on another page',
      ...sub({ baht: '600' }, { baht: '400.01' }),
      context: seenTotal,
      says: {
        at: 'activities.subRows[1].budgetBaht',
        origin: BUDGET,
        params: { sumBaht: '1000.01', totalBaht: '1000.00', differenceBaht: '0.01' },
      },
    },
    { when: 'they are the total', ...main({ baht: '600' }, { baht: '400' }), context: seenTotal },
    {
      when: 'sub-activities share their main one’s money',
      fields: { ...main({ baht: '1000' }).fields, ...sub({ baht: '400' }, { baht: '600' }).fields },
      rows: { 'activities.rows': 1, 'activities.subRows': 2 },
      context: seenTotal,
    },
    { when: 'some are still open', ...main({ baht: '600' }, { baht: '' }, { baht: '?' }), context: seenTotal },
    { when: 'no total is known', ...main({ baht: '600' }) },
    {
      when: 'satang are exact',
      fields: { [TOTAL]: anAmount('0.30'), ...main({ baht: '0.10' }, { baht: '0.20' }).fields },
      rows: { 'activities.rows': 2 },
    },
  ]),

  ...ofRule('activities/main-has-sub-activities', [
    {
      when: 'the offered row is empty',
      fields: { ...main({ name: 'อบรม' }).fields, ...sub({ name: '' }).fields },
      rows: { 'activities.rows': 1, 'activities.subRows': 1 },
      says: { at: 'activities.subRows[0].activityName', severity: 'advice' },
    },
    {
      when: 'all offered rows are empty',
      fields: { ...main({ name: 'อบรม' }, { name: '' }).fields, ...sub({ name: '' }, { name: '' }).fields },
      rows: { 'activities.rows': 2, 'activities.subRows': 2 },
      says: { at: 'activities.subRows[0].activityName' },
    },
    {
      when: 'one is there',
      fields: { ...main({ name: 'อบรม' }).fields, ...sub({ name: '' }, { name: 'เตรียมงาน' }).fields },
      rows: { 'activities.rows': 1, 'activities.subRows': 2 },
    },
    { when: 'the page offers none', ...main({ name: 'อบรม' }) },
    {
      when: 'no main activity is there yet',
      fields: { ...main({ name: '' }).fields, ...sub({ name: '' }).fields },
      rows: { 'activities.rows': 1, 'activities.subRows': 1 },
    },
    {
      when: 'one can’t be read',
      fields: { ...main({ name: 'อบรม' }).fields, ...sub({ name: '?' }).fields },
      rows: { 'activities.rows': 1, 'activities.subRows': 1 },
    },
  ]),

  ...ofRule('activities/not-one-bar', [
    {
      when: 'it takes the whole year',
      ...main({ name: 'พัฒนาเมือง', start: '2026-10-01', end: '2027-09-30' }),
      says: { at: 'activities.rows[0].activityName', severity: 'advice' },
    },
    {
      when: 'all four quarters have money',
      fields: {
        ...main({ name: 'พัฒนาเมือง' }).fields,
        ...Object.fromEntries([1, 2, 3, 4].map((quarter) => [`activities.rows[0].q${quarter}Baht`, anAmount('100')])),
      },
      rows: { 'activities.rows': 1 },
      says: { at: 'activities.rows[0].activityName' },
    },
    {
      when: 'all four quarters are marked',
      fields: { ...main({ name: 'พัฒนาเมือง' }).fields, ...quarterMarks('✓', '✓', '✓', '✓') },
      rows: { 'activities.rows': 1 },
      says: { at: 'activities.rows[0].activityName' },
    },
    {
      when: 'three quarters are marked',
      fields: { ...main({ name: 'อบรม' }).fields, ...quarterMarks('✓', '✓', '✓', '') },
      rows: { 'activities.rows': 1 },
    },
    {
      when: 'one quarter has no money',
      fields: {
        ...main({ name: 'อบรม' }).fields,
        ...Object.fromEntries(
          [1, 2, 3, 4].map((quarter) => [
            `activities.rows[0].q${quarter}Baht`,
            anAmount(quarter === 4 ? '0.00' : '100'),
          ]),
        ),
      },
      rows: { 'activities.rows': 1 },
    },
    { when: 'it takes three quarters', ...main({ name: 'อบรม', start: '2027-01-01', end: '2027-09-30' }) },
    {
      when: 'a second one is named',
      ...main({ name: 'พัฒนาเมือง', start: '2026-10-01', end: '2027-09-30' }, { name: 'ติดตามผล' }),
    },
    {
      when: 'it has sub-activities',
      fields: {
        ...main({ name: 'พัฒนาเมือง', start: '2026-10-01', end: '2027-09-30' }).fields,
        ...sub({ name: 'อบรม' }).fields,
      },
      rows: { 'activities.rows': 1, 'activities.subRows': 1 },
    },
    { when: 'its end is open', ...main({ name: 'พัฒนาเมือง', start: '2026-10-01', end: '' }) },
  ]),
];
