import type { FieldPath } from '@/utils/model/ids';
import type { RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading } from '@/utils/model/snapshot';
import {
  aChoice,
  aDate,
  aField,
  aLongText,
  anAmount,
  aNumber,
  aSeenPart,
  aText,
  filled,
  notFilled,
  remembering,
  SEEN_AGO,
  SEEN_ON,
  unreadable,
} from '@/tests/support/a-snapshot';
import type { RuleCase } from '../rule-case';
import { ofRule } from './of-rule';

const QUARTER: FieldPath = 'progress-report.quarter';
const PERCENT: FieldPath = 'progress-report.progressPercent';
const SPENT: FieldPath = 'progress-report.spentBaht';
const RESULT: FieldPath = 'progress-report.resultText';
const PROBLEMS: FieldPath = 'progress-report.problems';
const TOTAL: FieldPath = 'budget.totalBaht';
const AGO = { seenOn: SEEN_ON, daysAgo: SEEN_AGO };
const GENERAL = { sectionId: 'general', ...AGO } as const;
const BUDGET = { sectionId: 'budget', ...AGO } as const;
const ofQuarter = (quarter: number) => ({ sectionId: 'progress-report', quarter, ...AGO }) as const;

type Fields = Record<FieldPath, FieldReading>;
/** This page: the report of a quarter. */
const report = (quarter: string, fields: Fields = {}): Fields => ({ [QUARTER]: aChoice(quarter), ...fields });
const percent = (value: string): Fields => ({ [PERCENT]: aNumber(value) });
const spent = (value: string): Fields => ({ [SPENT]: anAmount(value) });
const result = (shown: string): Fields => ({ [RESULT]: aLongText(shown) });
/** The report of another quarter, as it was seen. */
const seen = (quarter: number, fields: Fields, fiscalYear?: number) =>
  aSeenPart(
    { [QUARTER]: aChoice(`ไตรมาสที่ ${quarter}`), ...fields },
    { report: { quarter, ...(fiscalYear !== undefined && { fiscalYear }) } },
  );
const unknown = aField(unreadable('?', 'widget'), { kind: 'number' });
const SAME = 'ดำเนินการก่อสร้างแล้วเสร็จบางส่วนตามแผนงาน';

const year = aSeenPart({
  'general.fiscalYear': aText('2570'),
  'general.startDate': aDate(filled('2026-10-01')),
  'general.endDate': aDate(filled('2027-09-30')),
});
const longProject = aSeenPart({
  'general.fiscalYear': aText('2570'),
  'general.startDate': aDate(filled('2026-10-01')),
  'general.endDate': aDate(filled('2030-09-30')),
});
const plan = (...all: string[]) =>
  aSeenPart(
    Object.fromEntries(
      all.map((amount, row) => [
        `budget.quarters[${row}].amountBaht`,
        amount === '' ? notFilled('money') : anAmount(amount),
      ]),
    ),
    { rows: { 'budget.quarters': all.length } },
  );
const due: Pick<RuleContext, 'dueDates'> = {
  dueDates: [
    { fiscalYear: 2569, quarter: 4, date: '2026-10-30', source: 'หนังสือ มท 0227.5/ว 5453' },
    { fiscalYear: 2570, quarter: 1, date: '2027-01-30', source: 'หนังสือ มท 0227.5/ว 5453' },
  ],
};

/** What the rules of `progress-report` say, and where they are silent. */
export const PROGRESS_REPORT_CASES: readonly RuleCase[] = [
  ...ofRule('progress-report/percent-in-range', [
    {
      when: 'it is more than all',
      fields: percent('105'),
      says: { at: PERCENT, severity: 'warning', params: { percent: 105 } },
    },
    { when: 'it is less than nothing', fields: percent('-1'), says: { at: PERCENT } },
    {
      when: 'it is a fraction',
      fields: percent('0.66'),
      says: {
        at: PERCENT,
        case: 'fraction',
        severity: 'advice',
        params: { case: 'fraction', percent: 0.66, meant: 66 },
      },
    },
    ...['0', '100', '100.00', '45.25'].map((value) => ({ when: value, fields: percent(value) })),
    { when: 'it can’t be read', fields: { [PERCENT]: unknown } },
    { when: 'it is empty', fields: { [PERCENT]: notFilled('number') } },
  ]),

  ...ofRule('progress-report/progress-not-falling', [
    {
      when: 'it is less than last quarter',
      fields: report('ไตรมาสที่ 2/2570', percent('20')),
      context: remembering(seen(1, percent('25'), 2570)),
      says: { at: PERCENT, severity: 'warning', params: { percent: 20, before: 25, quarter: 1 }, origin: ofQuarter(1) },
    },
    {
      when: 'no year is known of either',
      fields: report('3', percent('20')),
      context: remembering(seen(1, percent('10')), seen(2, percent('25'))),
      says: { at: PERCENT, params: { percent: 20, before: 25, quarter: 2 }, origin: ofQuarter(2) },
    },
    {
      when: 'it is the same',
      fields: report('ไตรมาสที่ 2/2570', percent('25')),
      context: remembering(seen(1, percent('25'), 2570)),
    },
    {
      when: 'a later quarter was higher',
      fields: report('ไตรมาสที่ 1/2570', percent('20')),
      context: remembering(seen(2, percent('45'), 2570)),
    },
    {
      when: 'this quarter’s own report was higher: it is being corrected',
      fields: report('ไตรมาสที่ 2/2570', percent('20')),
      context: remembering(seen(2, percent('45'), 2570)),
    },
    {
      when: 'one year is not known',
      fields: report('2', percent('20')),
      context: remembering(seen(1, percent('45'), 2570)),
    },
    {
      when: 'last quarter’s figure was empty',
      fields: report('ไตรมาสที่ 2/2570', percent('20')),
      context: remembering(seen(1, { [PERCENT]: notFilled('number') }, 2570)),
    },
    {
      when: 'the quarter is not chosen',
      fields: { [QUARTER]: notFilled('choice'), ...percent('20') },
      context: remembering(seen(1, percent('45'))),
    },
  ]),

  ...ofRule('progress-report/spending-within-total', [
    {
      when: 'it is more',
      fields: { ...spent('1200'), [TOTAL]: anAmount('1000') },
      says: {
        at: SPENT,
        severity: 'warning',
        params: { spentBaht: '1200.00', totalBaht: '1000.00', differenceBaht: '200.00' },
      },
    },
    {
      when: 'the total stands on another page',
      fields: spent('1000.01'),
      context: remembering(aSeenPart({ [TOTAL]: anAmount('1000') })),
      says: { at: SPENT, origin: BUDGET },
    },
    { when: 'all is spent', fields: { ...spent('1000.00'), [TOTAL]: anAmount('1000') } },
    { when: 'the total is not known', fields: spent('1000') },
    {
      when: 'the total was empty',
      fields: spent('1000'),
      context: remembering(aSeenPart({ [TOTAL]: notFilled('money') })),
    },
  ]),

  ...ofRule('progress-report/spending-not-falling', [
    {
      when: 'it is less than last quarter',
      fields: report('ไตรมาส ๒ ปีงบประมาณ ๒๕๗๐', spent('200')),
      context: remembering(seen(1, spent('250.50'), 2570)),
      says: {
        at: SPENT,
        severity: 'warning',
        params: { spentBaht: '200.00', beforeBaht: '250.50', quarter: 1 },
        origin: ofQuarter(1),
      },
    },
    {
      when: 'it is less than last year’s last quarter',
      fields: report('ไตรมาสที่ 1/2571', spent('200')),
      context: remembering(seen(4, spent('900'), 2570)),
      says: { at: SPENT, origin: ofQuarter(4) },
    },
    {
      when: 'it grows',
      fields: report('ไตรมาสที่ 2/2570', spent('251')),
      context: remembering(seen(1, spent('250.50'), 2570)),
    },
    {
      when: 'it is empty',
      fields: report('ไตรมาสที่ 2/2570', { [SPENT]: notFilled('money') }),
      context: remembering(seen(1, spent('250.50'), 2570)),
    },
    { when: 'no report was seen', fields: report('ไตรมาสที่ 2/2570', spent('200')), context: remembering(year) },
  ]),

  ...ofRule('progress-report/spending-fits-progress', [
    {
      when: 'money is spent, nothing done',
      fields: { ...percent('0'), ...spent('500') },
      says: { at: PERCENT, case: 'no-progress', severity: 'advice', params: { spentBaht: '500.00' } },
    },
    {
      when: 'much is done, nothing spent',
      fields: { ...percent('80'), ...spent('0.00') },
      says: { at: SPENT, case: 'no-spending', params: { percent: 80 } },
    },
    { when: 'little is done, nothing spent', fields: { ...percent('40'), ...spent('0') } },
    { when: 'nothing is done, nothing spent', fields: { ...percent('0'), ...spent('0') } },
    { when: 'both are there', fields: { ...percent('1'), ...spent('900000') } },
    { when: 'spending is still empty', fields: { ...percent('80'), [SPENT]: notFilled('money') } },
  ]),

  ...ofRule('progress-report/reports-in-order', [
    {
      when: 'the quarter is not over',
      fields: report('ไตรมาสที่ 1/2570'),
      today: '2026-11-23',
      says: {
        at: QUARTER,
        case: 'early',
        severity: 'advice',
        params: { quarter: 1, year: 2570, lastDate: '2026-12-31' },
      },
    },
    {
      when: 'a quarter was never seen',
      fields: report('ไตรมาสที่ 3/2569'),
      context: remembering(seen(1, {}, 2569)),
      says: { at: QUARTER, case: 'skipped', params: { quarter: 3, missing: 2 }, origin: ofQuarter(1) },
    },
    { when: 'it is the quarter’s last day', fields: report('ไตรมาสที่ 1/2570'), today: '2026-12-31' },
    {
      when: 'it follows',
      fields: report('ไตรมาสที่ 3/2569'),
      context: remembering(seen(1, {}, 2569), seen(2, {}, 2569)),
    },
    { when: 'a new year begins', fields: report('ไตรมาสที่ 2/2569'), context: remembering(seen(4, {}, 2568)) },
    { when: 'no report was seen on this computer', fields: report('ไตรมาสที่ 4/2569') },
    { when: 'the year is not known', fields: report('ไตรมาสที่ 1') },
    { when: 'months say calendar years', fields: report('ไตรมาสที่ 1 (ต.ค. – ธ.ค. 2569)') },
  ]),

  ...ofRule('progress-report/text-differs-from-last-quarter', [
    {
      when: 'it is last quarter’s',
      fields: report('ไตรมาสที่ 2/2570', result(SAME)),
      context: remembering(seen(1, result(SAME), 2570)),
      says: { at: RESULT, severity: 'warning', params: { quarter: 1 }, origin: ofQuarter(1) },
    },
    {
      when: 'it is last quarter’s with other breaks',
      fields: report('ไตรมาสที่ 4/2570', result(`${SAME}\n`)),
      context: remembering(seen(3, result(SAME.replace('แล้ว', ' แล้ว')), 2570)),
      says: { at: RESULT, origin: ofQuarter(3) },
    },
    {
      when: 'it tells more',
      fields: report('ไตรมาสที่ 2/2570', result(`${SAME} คิดเป็นร้อยละ 45`)),
      context: remembering(seen(1, result(SAME), 2570)),
    },
    {
      when: 'it is short',
      fields: report('ไตรมาสที่ 2/2570', result('อยู่ระหว่างดำเนินการ'.slice(0, 15))),
      context: remembering(seen(1, result('อยู่ระหว่างดำเนินการ'.slice(0, 15)), 2570)),
    },
    {
      when: 'it is this quarter’s own, seen before',
      fields: report('ไตรมาสที่ 2/2570', result(SAME)),
      context: remembering(seen(2, result(SAME), 2570)),
    },
    {
      when: 'it is that of two quarters ago',
      fields: report('ไตรมาสที่ 3/2570', result(SAME)),
      context: remembering(seen(1, result(SAME), 2570), seen(2, result('อีกข้อความหนึ่ง'), 2570)),
      says: { at: RESULT, params: { quarter: 1 }, origin: ofQuarter(1) },
    },
  ]),

  ...ofRule('progress-report/delay-explained', [
    {
      when: 'it is far behind the time',
      fields: report('ไตรมาสที่ 2', { ...percent('10'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(year),
      says: { at: PROBLEMS, case: 'time', severity: 'advice', params: { percent: 10, expected: 50 }, origin: GENERAL },
    },
    {
      when: 'it is far behind and says “none”',
      fields: report('ไตรมาสที่ 2', { ...percent('10'), [PROBLEMS]: aLongText('ไม่มีปัญหาอุปสรรค') }),
      context: remembering(year),
      says: { at: PROBLEMS, case: 'time', origin: GENERAL },
    },
    {
      when: 'less than half of the plan is spent',
      fields: report('ไตรมาสที่ 2/2570', { ...spent('40'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(plan('50', '50', '50', '50')),
      says: { at: PROBLEMS, case: 'money', params: { spentBaht: '40.00', plannedBaht: '100.00' }, origin: BUDGET },
    },
    {
      when: 'it says why',
      fields: report('ไตรมาสที่ 2', { ...percent('10'), [PROBLEMS]: aLongText('เกิดอุทกภัยในพื้นที่') }),
      context: remembering(year),
    },
    {
      when: 'it is a little behind',
      fields: report('ไตรมาสที่ 2', { ...percent('21'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(year),
    },
    {
      when: 'half of the plan is spent',
      fields: report('ไตรมาสที่ 2/2570', { ...spent('50'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(plan('50', '50', '50', '50')),
    },
    {
      when: 'nothing was planned so far',
      fields: report('ไตรมาสที่ 1/2570', { ...spent('0'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(plan('0', '100')),
    },
    {
      when: 'the plan of a quarter is open',
      fields: report('ไตรมาสที่ 2/2570', { ...spent('0'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(plan('50', '')),
    },
    {
      when: 'the project goes on for four years',
      fields: report('ไตรมาสที่ 4', { ...percent('10'), [PROBLEMS]: notFilled('long-text') }),
      context: remembering(longProject),
    },
    {
      when: 'the year is not known',
      fields: report('ไตรมาสที่ 2', { ...percent('0'), [PROBLEMS]: notFilled('long-text') }),
    },
    {
      when: 'the explanation can’t be read',
      fields: report('ไตรมาสที่ 2', {
        ...percent('10'),
        [PROBLEMS]: aField(unreadable('', 'widget'), { kind: 'long-text' }),
      }),
      context: remembering(year),
    },
  ]),

  ...ofRule('progress-report/before-due-date', [
    {
      when: 'it is late',
      fields: report('ไตรมาสที่ 4/2569'),
      context: due,
      says: { at: QUARTER, severity: 'advice', params: { dueDate: '2026-10-30', source: 'หนังสือ มท 0227.5/ว 5453' } },
    },
    {
      when: 'the project tells the year',
      fields: report('ไตรมาสที่ 1'),
      today: '2027-01-31',
      context: { ...due, ...remembering(year) },
      says: { at: QUARTER, params: { dueDate: '2027-01-30', source: 'หนังสือ มท 0227.5/ว 5453' } },
    },
    { when: 'it is the day itself', fields: report('ไตรมาสที่ 4/2569'), today: '2026-10-30', context: due },
    { when: 'it is not due yet', fields: report('ไตรมาสที่ 1/2570'), context: due },
    { when: 'no rule set is chosen', fields: report('ไตรมาสที่ 4/2569') },
    { when: 'the year is not known', fields: report('ไตรมาสที่ 4'), context: due },
    { when: 'the quarter is not chosen', fields: { [QUARTER]: notFilled('choice') }, context: due },
  ]),
];
