import type { FieldPath, GroupPath, IsoDate } from '@/utils/model/ids';
import type { RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading } from '@/utils/model/snapshot';
import { aDate, aField, anAmount, empty, filled, unreadable } from '@/tests/support/a-snapshot';

export interface RuleCase {
  rule: string;
  when: string;
  fields: Record<FieldPath, FieldReading>;
  rows?: Record<GroupPath, number>;
  today?: IsoDate;
  /** What is known beside the page. */
  context?: Partial<RuleContext>;
  /** Where the rule speaks, and with which case, severity or fix (`undefined`: none); absent: it is silent. */
  says?: { at: FieldPath; case?: string; severity?: string; fix?: string | undefined };
}

const NAME: FieldPath = 'general.projectName';
const START: FieldPath = 'general.startDate';
const END: FieldPath = 'general.endDate';
const TOTAL: FieldPath = 'budget.totalBaht';

const name = (shown: string, more: Partial<FieldReading> = {}) => ({ [NAME]: aField(filled(shown), more) });
const phone = (shown: string) => ({ 'general.coordinatorPhone': aField(filled(shown)) });
const email = (shown: string) => ({ 'general.coordinatorEmail': aField(filled(shown)) });
const dates = (start: string, end: string, year?: string) => ({
  [START]: aDate(filled(start)),
  [END]: aDate(filled(end)),
  ...(year !== undefined && { 'general.fiscalYear': aField(filled(year), { widget: 'native-select' }) }),
});
const budget = (total: string, ...quarters: string[]) => ({
  [TOTAL]: anAmount(total),
  ...Object.fromEntries(quarters.map((amount, row) => [`budget.quarters[${row}].amountBaht`, anAmount(amount)])),
});

/** One line a case: the rule, when, what is on the page, and what it says. */
export const RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'any/required-field-filled',
    when: 'a required field is empty',
    fields: { [NAME]: aField(empty, { required: true }) },
    says: { at: NAME, severity: 'error' },
  },
  { rule: 'any/required-field-filled', when: 'the page does not mark it', fields: { [NAME]: aField(empty) } },
  {
    rule: 'any/required-field-filled',
    when: 'it is read-only',
    fields: { [NAME]: aField(empty, { required: true, readOnly: true }) },
  },
  {
    rule: 'any/required-field-filled',
    when: 'it can’t be read',
    fields: { [NAME]: aField(unreadable('', 'widget'), { required: true }) },
  },

  {
    rule: 'any/no-leftover-variable',
    when: 'a variable stands in the text',
    fields: name('โครงการปี {{ปีงบประมาณ}}'),
    says: { at: NAME, severity: 'error' },
  },
  { rule: 'any/no-leftover-variable', when: 'braces are single', fields: name('ใช้ {ก} และ }} {{') },

  {
    rule: 'any/number-readable',
    when: 'a dash says there is none',
    fields: { [TOTAL]: aField(unreadable('-', 'not-a-number'), { kind: 'money' }) },
  },
  {
    rule: 'any/number-readable',
    when: 'a place is written in degrees',
    fields: { 'general.latitude': aField(unreadable('17° 24′ N', 'not-a-number'), { kind: 'number' }) },
    says: { at: 'general.latitude', case: 'place', severity: 'advice' },
  },
  {
    rule: 'any/number-readable',
    when: 'words stand in a money field',
    fields: { [TOTAL]: aField(unreadable('หนึ่งล้าน', 'not-a-number'), { kind: 'money' }) },
    says: { at: TOTAL, severity: 'error' },
  },
  {
    rule: 'any/number-readable',
    when: 'the widget can’t be read',
    fields: { [TOTAL]: aField(unreadable('?', 'widget'), { kind: 'money' }) },
  },

  {
    rule: 'any/date-readable',
    when: 'the year has two digits',
    fields: { [START]: aDate(unreadable('1/10/69', 'not-a-date')) },
    says: { at: START, case: 'two-digit-year' },
  },
  {
    rule: 'any/date-readable',
    when: 'there is no such day',
    fields: { [START]: aDate(unreadable('31/02/2569', 'not-a-date')) },
    says: { at: START, case: 'impossible-day' },
  },
  {
    rule: 'any/date-readable',
    when: 'it is no date',
    fields: { [START]: aDate(unreadable('ต้นปี', 'not-a-date')) },
    says: { at: START, case: 'not-a-date' },
  },
  { rule: 'any/date-readable', when: 'it is a date', fields: { [START]: aDate(filled('2026-10-01', '1 ต.ค. 2569')) } },

  {
    rule: 'any/one-era',
    when: 'พ.ศ. stands in the browser’s own date box',
    fields: { [START]: aDate(unreadable('2569-10-01', 'wrong-era'), { widget: 'native-date' }) },
    says: { at: START, case: 'be-in-ce-box', fix: '2026-10-01' },
  },
  {
    rule: 'any/one-era',
    when: '543 was added twice',
    fields: { [START]: aDate(unreadable('01/10/3112', 'wrong-era')) },
    says: { at: START, case: 'twice', fix: '01/10/2569' },
  },
  {
    rule: 'any/one-era',
    when: 'the year fits neither era',
    fields: { [START]: aDate(unreadable('01/10/0069', 'wrong-era')) },
    says: { at: START, case: 'impossible' },
  },
  {
    rule: 'any/one-era',
    when: 'one date is ค.ศ. among พ.ศ.',
    fields: { [START]: aDate(filled('2026-10-01', '01/10/2569')), [END]: aDate(filled('2027-09-30', '30/09/2027')) },
    says: { at: END, case: 'ce-among-be', fix: '30/09/2570' },
  },
  {
    rule: 'any/one-era',
    when: 'all dates are ค.ศ.',
    fields: { [START]: aDate(filled('2026-10-01', '01/10/2026')), [END]: aDate(filled('2027-09-30', '30/09/2027')) },
  },
  {
    rule: 'any/one-era',
    when: 'the other box is the browser’s own',
    fields: {
      [START]: aDate(filled('2026-10-01', '01/10/2569')),
      [END]: aDate(filled('2027-09-30'), { widget: 'native-date' }),
    },
  },
  {
    rule: 'any/one-era',
    when: 'the fiscal year is ค.ศ.',
    fields: { 'general.fiscalYear': aField(filled('2027')) },
    says: { at: 'general.fiscalYear', case: 'fiscal-year', fix: '2570' },
  },
  { rule: 'any/one-era', when: 'the fiscal year is พ.ศ.', fields: { 'general.fiscalYear': aField(filled('2570')) } },
  {
    rule: 'any/one-era',
    when: 'a chosen fiscal year is ค.ศ., in words: nothing to type',
    fields: { 'general.fiscalYear': aField(filled('ปีงบประมาณ 2027'), { kind: 'choice', widget: 'native-select' }) },
    says: { at: 'general.fiscalYear', case: 'fiscal-year', fix: undefined },
  },
  {
    rule: 'any/one-era',
    when: 'the fiscal year says ค.ศ. itself: no fix behind that word',
    fields: { 'general.fiscalYear': aField(filled('ค.ศ. 2027')) },
    says: { at: 'general.fiscalYear', case: 'fiscal-year', fix: undefined },
  },
  ...['FY2027 (2570)', '12027'].map((shown): RuleCase => ({
    rule: 'any/one-era',
    when: `the fiscal year is ${shown}`,
    fields: { 'general.fiscalYear': aField(filled(shown)) },
  })),
  {
    rule: 'any/one-era',
    when: 'the date says ค.ศ. itself: no fix behind that word',
    fields: {
      [START]: aDate(filled('2026-10-01', '01/10/2569')),
      [END]: aDate(filled('2027-09-30', '30 ก.ย. ค.ศ. 2027')),
    },
    says: { at: END, case: 'ce-among-be', fix: undefined },
  },
  {
    rule: 'any/one-era',
    when: 'the odd date is read-only: no fix',
    fields: {
      [START]: aDate(filled('2026-10-01', '01/10/2569')),
      [END]: aDate(filled('2027-09-30', '30/09/2027'), { readOnly: true }),
    },
    says: { at: END, case: 'ce-among-be', fix: undefined },
  },
  {
    rule: 'any/one-era',
    when: 'the odd date has Thai digits: they stay',
    fields: {
      [START]: aDate(filled('2026-10-01', '01/10/2569')),
      [END]: aDate(filled('2027-09-30', '๓๐/๐๙/๒๐๒๗')),
    },
    says: { at: END, case: 'ce-among-be', fix: '๓๐/๐๙/๒๕๗๐' },
  },

  {
    rule: 'any/arabic-digits-in-numbers',
    when: 'an amount has Thai digits',
    fields: { [TOTAL]: anAmount('1250000.00', '๑,๒๕๐,๐๐๐.๐๐') },
    says: { at: TOTAL, fix: '1,250,000.00' },
  },
  { rule: 'any/arabic-digits-in-numbers', when: 'a text has Thai digits', fields: name('โครงการระยะที่ ๒') },
  {
    rule: 'any/arabic-digits-in-numbers',
    when: 'a date could not be read',
    fields: { [START]: aDate(unreadable('๓๑/๐๒/๒๕๖๙', 'not-a-date')) },
    says: { at: START, fix: '31/02/2569' },
  },
  {
    rule: 'any/arabic-digits-in-numbers',
    when: 'the digits are an option of the page',
    fields: { [TOTAL]: aField(filled('2', '๒'), { kind: 'number', widget: 'native-select' }) },
  },

  {
    rule: 'any/no-invisible-characters',
    when: 'a zero-width space hides in the name',
    fields: name('โครง\u200bการ'),
    says: { at: NAME, severity: 'warning', fix: 'โครงการ' },
  },
  {
    rule: 'any/no-invisible-characters',
    when: 'สระอำ is split',
    fields: name('ท\u0e4d\u0e32นา'),
    says: { at: NAME, fix: 'ทำนา' },
  },
  {
    rule: 'any/no-invisible-characters',
    when: 'a tone mark stands behind สระอำ',
    fields: name('น\u0e33\u0e49ใจ'),
    says: { at: NAME, fix: 'น้ำใจ' },
  },
  {
    rule: 'any/no-invisible-characters',
    when: 'a PDF left shapes of an old font',
    fields: name('ป\uf70bา'),
    says: { at: NAME, fix: 'ป้า' },
  },
  {
    rule: 'any/no-invisible-characters',
    when: 'only a space is odd',
    fields: name('โครงการ\u00a0ก'),
    says: { at: NAME, case: 'spaces', severity: 'advice', fix: 'โครงการ ก' },
  },
  { rule: 'any/no-invisible-characters', when: 'the text is clean', fields: name('น้ำใจ เก่ง ปู่ ผู้ที่ ก็ได้') },
  {
    rule: 'any/no-invisible-characters',
    when: 'it is a choice',
    fields: name('โครง\u200bการ', { widget: 'native-select' }),
  },

  {
    rule: 'any/no-surrounding-space',
    when: 'spaces follow',
    fields: name('โครงการ  '),
    says: { at: NAME, severity: 'advice', fix: 'โครงการ' },
  },
  { rule: 'any/no-surrounding-space', when: 'spaces are inside', fields: name('โครงการ ก ข') },

  {
    rule: 'any/no-placeholder-text',
    when: 'the name is a test',
    fields: name('ทดสอบ'),
    says: { at: NAME, severity: 'warning' },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'a required name is a dash',
    fields: name('-', { required: true }),
    says: { at: NAME, severity: 'warning' },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'a name is a dash',
    fields: name(' - '),
    says: { at: NAME, severity: 'advice' },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'there were no problems',
    fields: { 'progress-report.problems': aField(filled('ไม่มี')) },
  },
  { rule: 'any/no-placeholder-text', when: 'the word is part of a name', fields: name('โครงการทดสอบคุณภาพน้ำ') },
  {
    rule: 'any/no-placeholder-text',
    when: 'testing is the activity',
    fields: { 'activities.rows[0].activityName': aField(filled('ทดสอบระบบ')) },
    says: { at: 'activities.rows[0].activityName', severity: 'advice' },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'a name is still under way',
    fields: name('อยู่ระหว่างดำเนินการ'),
    says: { at: NAME, severity: 'advice' },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'work is under way',
    fields: { 'progress-report.resultText': aField(filled('อยู่ระหว่างดำเนินการ')) },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'messages are counted',
    fields: { 'details.indicators[0].unit': aField(filled('ข้อความ')) },
  },
  {
    rule: 'any/no-placeholder-text',
    when: 'the indicator has no unit',
    fields: { 'details.indicators[0].unit': aField(filled('-')) },
  },

  {
    rule: 'general/end-date-after-start-date',
    when: 'it ends before',
    fields: dates('2026-10-01', '2026-09-30'),
    says: { at: END, severity: 'warning' },
  },
  {
    rule: 'general/end-date-after-start-date',
    when: 'it ends the same day',
    fields: dates('2026-10-01', '2026-10-01'),
  },
  {
    rule: 'general/end-date-after-start-date',
    when: 'the end is missing',
    fields: { [START]: aDate(filled('2026-10-01')), [END]: aDate(empty) },
  },

  {
    rule: 'activities/end-date-after-start-date',
    when: 'the second row ends before',
    fields: {
      'activities.rows[1].startDate': aDate(filled('2027-01-01')),
      'activities.rows[1].endDate': aDate(filled('2026-12-31')),
    },
    rows: { 'activities.rows': 2 },
    says: { at: 'activities.rows[1].endDate' },
  },
  {
    rule: 'activities/end-date-after-start-date',
    when: 'in order',
    fields: {
      'activities.subRows[0].startDate': aDate(filled('2027-01-01')),
      'activities.subRows[0].endDate': aDate(filled('2027-01-02')),
    },
    rows: { 'activities.subRows': 1 },
  },

  {
    rule: 'general/dates-within-fiscal-year',
    when: 'it starts after the year',
    fields: dates('2027-10-01', '2027-09-01', '2570'),
    says: { at: START, case: 'outside', severity: 'warning' },
  },
  {
    rule: 'general/dates-within-fiscal-year',
    when: 'it ends after the year',
    fields: dates('2026-10-01', '2028-09-30', 'ปีงบประมาณ พ.ศ. 2570'),
    says: { at: END, case: 'beyond', severity: 'advice' },
  },
  {
    rule: 'general/dates-within-fiscal-year',
    when: 'it fills the year',
    fields: dates('2026-10-01', '2027-09-30', '2570'),
  },
  {
    rule: 'general/dates-within-fiscal-year',
    when: 'two years are named',
    fields: dates('2020-10-01', '2021-09-30', '2569-2570'),
  },
  {
    rule: 'general/dates-within-fiscal-year',
    when: 'the year is in Thai digits',
    fields: dates('2026-10-01', '2026-09-30', 'ปีงบประมาณ พ.ศ. ๒๕๗๐'),
    says: { at: END, case: 'outside', severity: 'warning' },
  },

  ...['somchai@udon', 'ชื่อ@udon.go.th', 'a b@c.go.th x', 'name.udon.go.th', 'a@udon,go.th', 'a@udon.go.th.'].map(
    (shown): RuleCase => ({
      rule: 'any/email-shape',
      when: shown,
      fields: email(shown),
      says: { at: 'general.coordinatorEmail' },
    }),
  ),
  ...[
    'a@udon.go.th',
    'a.b+c@mail.example.co.th, d@e.org',
    'A@B.AC.TH ',
    '-',
    'อีเมล: a@udon.go.th',
    'E-mail a@udon.go.th',
    'email@udon.go.th',
    'a@udon.go.th (สารบรรณ)',
    '<a@udon.go.th>',
    'คน@ทดสอบ.ไทย',
  ].map((shown): RuleCase => ({
    rule: 'any/email-shape',
    when: shown,
    fields: email(shown),
  })),

  ...['04200012', '081234567', '0812345678 9', '042-00-012', '12345678', '042001234567'].map((shown): RuleCase => ({
    rule: 'any/phone-shape',
    when: shown,
    fields: phone(shown),
    says: { at: 'general.coordinatorPhone' },
  })),
  ...[
    '042001234',
    '0-4200-1234',
    '0 4200 1234 ต่อ 123',
    '081-234-5678',
    '+66 81 234 5678',
    '+66 (0) 42 001 234',
    '๐๘๑ ๒๓๔ ๕๖๗๘',
    'โทร. 042001234, 0812345678',
    '0-4200-1234-5',
    '042001234 หรือ 042001235',
    '042001234/5',
    '1567',
    'มท 12345',
    '-',
    '02 141 6000 ext. 12',
    '0 2141 6000 - 5',
    '042-001234–5',
    '042001234 0812345678',
    '0066 81 234 5678',
    '1800 123 456',
    '50421',
    '191',
    '0'.repeat(300),
  ].map((shown): RuleCase => ({ rule: 'any/phone-shape', when: shown, fields: phone(shown) })),

  {
    rule: 'general/coordinator-complete',
    when: 'a name stands without a phone',
    fields: { 'general.coordinatorName': aField(filled('ก')), 'general.coordinatorPhone': aField(empty) },
    says: { at: 'general.coordinatorPhone', severity: 'advice' },
  },
  {
    rule: 'general/coordinator-complete',
    when: 'nothing is filled',
    fields: { 'general.coordinatorName': aField(empty), 'general.coordinatorPhone': aField(empty) },
  },
  {
    rule: 'general/coordinator-complete',
    when: 'the phone is not on the page',
    fields: { 'general.coordinatorName': aField(filled('ก')) },
  },

  {
    rule: 'budget/quarters-sum-to-total',
    when: 'less',
    fields: budget('1250000', '300000', '400000.00', '350000', '150000'),
    says: { at: TOTAL, case: 'under' },
  },
  {
    rule: 'budget/quarters-sum-to-total',
    when: 'a satang more',
    fields: budget('0.30', '0.1', '0.1', '0.1', '0.01'),
    says: { at: TOTAL, case: 'over' },
  },
  { rule: 'budget/quarters-sum-to-total', when: 'to the satang', fields: budget('0.40', '0.1', '0.1', '0.1', '0.1') },
  { rule: 'budget/quarters-sum-to-total', when: 'a quarter is still missing', fields: budget('100', '1', '2', '3') },
  {
    rule: 'budget/quarters-sum-to-total',
    when: 'there are five amounts',
    fields: budget('15', '1', '2', '3', '4', '5'),
  },
];
