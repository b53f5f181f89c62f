import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import {
  aDate,
  aField,
  aLongText,
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

const NAME: FieldPath = 'general.projectName';
const START: FieldPath = 'general.startDate';
const END: FieldPath = 'general.endDate';
const YEAR: FieldPath = 'general.fiscalYear';
const TOTAL: FieldPath = 'budget.totalBaht';
const PHONE: FieldPath = 'general.coordinatorPhone';
const EMAIL: FieldPath = 'general.coordinatorEmail';
const OUTPUT: FieldPath = 'details.output';
const PROBLEMS: FieldPath = 'progress-report.problems';
const NATIONAL_ID: FieldPath = 'general.coordinatorNationalId';
const GENERAL = { sectionId: 'general', seenOn: SEEN_ON, daysAgo: SEEN_AGO } as const;
const BUDGET = { sectionId: 'budget', seenOn: SEEN_ON, daysAgo: SEEN_AGO } as const;

const name = (shown: string, more: Partial<FieldReading> = {}) => ({ [NAME]: aField(filled(shown), more) });
const output = (shown: string, more: Partial<FieldReading> = {}) => ({ [OUTPUT]: aLongText(shown, more) });
const phone = (shown: string) => ({ 'general.coordinatorPhone': aField(filled(shown)) });
const email = (shown: string) => ({ 'general.coordinatorEmail': aField(filled(shown)) });
const nationalId = (shown: string) => ({ [NATIONAL_ID]: aText(shown) });
const ofYear = (year: string, fields: Record<FieldPath, FieldReading>) => ({ [YEAR]: aText(year), ...fields });
const amounts = (column: string, ...all: string[]): Record<FieldPath, FieldReading> =>
  Object.fromEntries(all.map((amount, row) => [column.replace('[]', `[${row}]`), anAmount(amount)]));
const quarters = (...all: string[]) => amounts('budget.quarters[].amountBaht', ...all);
const LONG = 'เกษตรกรผู้ปลูกข้าวหอมมะลิได้รับการถ่ายทอดความรู้ครบทุกราย';

/** What the rules of `any` say, and where they are silent. */
export const ANY_CASES: readonly RuleCase[] = [
  ...ofRule('any/required-field-filled', [
    {
      when: 'a required field is empty',
      fields: { [NAME]: aField(empty, { required: true }) },
      says: { at: NAME, severity: 'error' },
    },
    { when: 'the page does not mark it', fields: { [NAME]: aField(empty) } },
    {
      when: 'it is read-only',
      fields: { [NAME]: aField(empty, { required: true, readOnly: true }) },
    },
    {
      when: 'it can’t be read',
      fields: { [NAME]: aField(unreadable('', 'widget'), { required: true }) },
    },
    {
      when: 'a required choice is not made',
      fields: { 'general.province': notFilled('choice', { required: true, widget: 'native-select' }) },
      says: { at: 'general.province', severity: 'error' },
    },
    { when: 'it is filled', fields: name('โครงการ', { required: true }) },
    { when: 'a zero is an answer', fields: { [TOTAL]: { ...anAmount('0'), required: true } } },
  ]),

  ...ofRule('any/no-leftover-variable', [
    {
      when: 'a variable stands in the text',
      fields: name('โครงการปี {{ปีงบประมาณ}}'),
      says: { at: NAME, severity: 'error' },
    },
    { when: 'braces are single', fields: name('ใช้ {ก} และ }} {{') },
    {
      when: 'a variable stands in an amount',
      fields: { [TOTAL]: aField(unreadable('{{วงเงิน}}', 'not-a-number'), { kind: 'money' }) },
      says: { at: TOTAL, severity: 'error', params: { variable: '{{วงเงิน}}' } },
    },
    { when: 'braces are empty', fields: name('โครงการ {{}}') },
    { when: 'a sentence stands in braces over two lines', fields: output('{{ก\nข}}') },
  ]),

  ...ofRule('any/number-readable', [
    {
      when: 'a dash says there is none',
      fields: { [TOTAL]: aField(unreadable('-', 'not-a-number'), { kind: 'money' }) },
    },
    {
      when: 'a place is written in degrees',
      fields: { 'general.latitude': aField(unreadable('17° 24′ N', 'not-a-number'), { kind: 'number' }) },
      says: { at: 'general.latitude', case: 'place', severity: 'advice' },
    },
    {
      when: 'words stand in a money field',
      fields: { [TOTAL]: aField(unreadable('หนึ่งล้าน', 'not-a-number'), { kind: 'money' }) },
      says: { at: TOTAL, severity: 'error' },
    },
    {
      when: 'the widget can’t be read',
      fields: { [TOTAL]: aField(unreadable('?', 'widget'), { kind: 'money' }) },
    },
    {
      when: 'two numbers stand in one field',
      fields: { 'details.targetGroups[0].count': aField(unreadable('100-200', 'not-a-number'), { kind: 'number' }) },
      says: { at: 'details.targetGroups[0].count', severity: 'error' },
    },
    { when: 'it is read', fields: { [TOTAL]: anAmount('1250000', '๑,๒๕๐,๐๐๐ บาท') } },
    { when: 'it is empty', fields: { [TOTAL]: notFilled('money') } },
    { when: 'a text field holds words', fields: name('หนึ่งล้าน') },
  ]),

  ...ofRule('any/date-readable', [
    {
      when: 'the year has two digits',
      fields: { [START]: aDate(unreadable('1/10/69', 'not-a-date')) },
      says: { at: START, case: 'two-digit-year' },
    },
    {
      when: 'there is no such day',
      fields: { [START]: aDate(unreadable('31/02/2569', 'not-a-date')) },
      says: { at: START, case: 'impossible-day' },
    },
    {
      when: 'it is no date',
      fields: { [START]: aDate(unreadable('ต้นปี', 'not-a-date')) },
      says: { at: START, case: 'not-a-date' },
    },
    { when: 'it is a date', fields: { [START]: aDate(filled('2026-10-01', '1 ต.ค. 2569')) } },
    {
      when: 'a month has no name',
      fields: { [START]: aDate(unreadable('1 ตลค 2569', 'not-a-date')) },
      says: { at: START, case: 'not-a-date', severity: 'error' },
    },
    {
      when: 'the Thai year has two digits',
      fields: { [END]: aDate(unreadable('๓๐ ก.ย. ๗๐', 'not-a-date')) },
      says: { at: END, case: 'two-digit-year', params: { shown: '๓๐ ก.ย. ๗๐' } },
    },
    { when: 'it is empty', fields: { [START]: aDate(empty) } },
    {
      when: 'the era is wrong: that is told by a rule of its own',
      fields: { [START]: aDate(unreadable('2569-10-01', 'wrong-era')) },
    },
    { when: 'the calendar can’t be read', fields: { [START]: aDate(unreadable('1 ต.ค.', 'widget')) } },
  ]),

  ...ofRule('any/one-era', [
    {
      when: 'พ.ศ. stands in the browser’s own date box',
      fields: { [START]: aDate(unreadable('2569-10-01', 'wrong-era'), { widget: 'native-date' }) },
      says: { at: START, case: 'be-in-ce-box', fix: '2026-10-01' },
    },
    {
      when: '543 was added twice',
      fields: { [START]: aDate(unreadable('01/10/3112', 'wrong-era')) },
      says: { at: START, case: 'twice', fix: '01/10/2569' },
    },
    {
      when: 'the year fits neither era',
      fields: { [START]: aDate(unreadable('01/10/0069', 'wrong-era')) },
      says: { at: START, case: 'impossible' },
    },
    {
      when: 'one date is ค.ศ. among พ.ศ.',
      fields: { [START]: aDate(filled('2026-10-01', '01/10/2569')), [END]: aDate(filled('2027-09-30', '30/09/2027')) },
      says: { at: END, case: 'ce-among-be', fix: '30/09/2570' },
    },
    {
      when: 'all dates are ค.ศ.',
      fields: { [START]: aDate(filled('2026-10-01', '01/10/2026')), [END]: aDate(filled('2027-09-30', '30/09/2027')) },
    },
    {
      when: 'the other box is the browser’s own',
      fields: {
        [START]: aDate(filled('2026-10-01', '01/10/2569')),
        [END]: aDate(filled('2027-09-30'), { widget: 'native-date' }),
      },
    },
    {
      when: 'the fiscal year is ค.ศ.',
      fields: { 'general.fiscalYear': aField(filled('2027')) },
      says: { at: 'general.fiscalYear', case: 'fiscal-year', fix: '2570' },
    },
    { when: 'the fiscal year is พ.ศ.', fields: { 'general.fiscalYear': aField(filled('2570')) } },
    {
      when: 'a chosen fiscal year is ค.ศ., in words: nothing to type',
      fields: { 'general.fiscalYear': aField(filled('ปีงบประมาณ 2027'), { kind: 'choice', widget: 'native-select' }) },
      says: { at: 'general.fiscalYear', case: 'fiscal-year', fix: undefined },
    },
    {
      when: 'the fiscal year says ค.ศ. itself: no fix behind that word',
      fields: { 'general.fiscalYear': aField(filled('ค.ศ. 2027')) },
      says: { at: 'general.fiscalYear', case: 'fiscal-year', fix: undefined },
    },
    ...['FY2027 (2570)', '12027'].map((shown) => ({
      when: `the fiscal year is ${shown}`,
      fields: { 'general.fiscalYear': aField(filled(shown)) },
    })),
    {
      when: 'the date says ค.ศ. itself: no fix behind that word',
      fields: {
        [START]: aDate(filled('2026-10-01', '01/10/2569')),
        [END]: aDate(filled('2027-09-30', '30 ก.ย. ค.ศ. 2027')),
      },
      says: { at: END, case: 'ce-among-be', fix: undefined },
    },
    {
      when: 'the odd date is read-only: no fix',
      fields: {
        [START]: aDate(filled('2026-10-01', '01/10/2569')),
        [END]: aDate(filled('2027-09-30', '30/09/2027'), { readOnly: true }),
      },
      says: { at: END, case: 'ce-among-be', fix: undefined },
    },
    {
      when: 'the odd date has Thai digits: they stay',
      fields: {
        [START]: aDate(filled('2026-10-01', '01/10/2569')),
        [END]: aDate(filled('2027-09-30', '๓๐/๐๙/๒๐๒๗')),
      },
      says: { at: END, case: 'ce-among-be', fix: '๓๐/๐๙/๒๕๗๐' },
    },
    { when: 'the only date is ค.ศ.', fields: { [START]: aDate(filled('2026-10-01', '01/10/2026')) } },
    {
      when: 'two of three are ค.ศ.: nobody knows which the officer means',
      fields: {
        [START]: aDate(filled('2026-10-01', '01/10/2569')),
        [END]: aDate(filled('2027-09-30', '30/09/2027')),
        'activities.rows[0].startDate': aDate(filled('2026-11-01', '01/11/2026')),
      },
    },
    {
      when: 'all are พ.ศ., in words and in figures',
      fields: { [START]: aDate(filled('2026-10-01', '1 ต.ค. 2569')), [END]: aDate(filled('2027-09-30', '๓๐/๐๙/๒๕๗๐')) },
    },
    { when: 'the fiscal year has two digits', fields: { [YEAR]: aText('70') } },
  ]),

  ...ofRule('any/arabic-digits-in-numbers', [
    {
      when: 'an amount has Thai digits',
      fields: { [TOTAL]: anAmount('1250000.00', '๑,๒๕๐,๐๐๐.๐๐') },
      says: { at: TOTAL, fix: '1,250,000.00' },
    },
    { when: 'a text has Thai digits', fields: name('โครงการระยะที่ ๒') },
    {
      when: 'a date could not be read',
      fields: { [START]: aDate(unreadable('๓๑/๐๒/๒๕๖๙', 'not-a-date')) },
      says: { at: START, fix: '31/02/2569' },
    },
    {
      when: 'the digits are an option of the page',
      fields: { [TOTAL]: aField(filled('2', '๒'), { kind: 'number', widget: 'native-select' }) },
    },
    {
      when: 'a date has Thai digits',
      fields: { [END]: aDate(filled('2027-09-30', '๓๐ กันยายน ๒๕๗๐')) },
      says: { at: END, severity: 'warning', fix: '30 กันยายน 2570' },
    },
    { when: 'it is read-only', fields: { [TOTAL]: { ...anAmount('5', '๕'), readOnly: true } } },
    { when: 'the digits are Arabic', fields: { [TOTAL]: anAmount('1250000', '1,250,000 บาท') } },
  ]),

  ...ofRule('any/no-invisible-characters', [
    {
      when: 'a PDF tore สระอำ apart',
      fields: name('ระบบน้ า ปีท\u200b าการ'),
      says: { at: NAME, case: 'pieces', severity: 'warning', params: { count: 2 }, fix: 'ระบบน้ำ ปีทำการ' },
    },
    {
      when: 'a zero-width space hides in the name',
      fields: name('โครง\u200bการ'),
      says: { at: NAME, severity: 'warning', fix: 'โครงการ' },
    },
    {
      when: 'สระอำ is split',
      fields: name('ท\u0e4d\u0e32นา'),
      says: { at: NAME, fix: 'ทำนา' },
    },
    {
      when: 'a tone mark stands behind สระอำ',
      fields: name('น\u0e33\u0e49ใจ'),
      says: { at: NAME, fix: 'น้ำใจ' },
    },
    {
      when: 'a PDF left shapes of an old font',
      fields: name('ป\uf70bา'),
      says: { at: NAME, fix: 'ป้า' },
    },
    {
      when: 'only a space is odd',
      fields: name('โครงการ\u00a0ก'),
      says: { at: NAME, case: 'spaces', severity: 'advice', fix: 'โครงการ ก' },
    },
    { when: 'the text is clean', fields: name('น้ำใจ เก่ง ปู่ ผู้ที่ ก็ได้') },
    {
      when: 'it is a choice',
      fields: name('โครง\u200bการ', { widget: 'native-select' }),
    },
    {
      when: 'spaces of a web page stand in an amount',
      fields: { [TOTAL]: anAmount('1000', '1000\u00a0บาท') },
      says: { at: TOTAL, case: 'spaces', severity: 'advice', fix: '1000 บาท' },
    },
    { when: 'it is read-only', fields: name('โครง\u200bการ', { readOnly: true }) },
    { when: 'it is empty', fields: { [NAME]: notFilled() } },
    { when: 'lines are broken and indented', fields: output('1. ก\r\n\t2. ข') },
    { when: 'an old word repeats ฤๅ and ฯ', fields: output('ฤๅษี กรุงเทพฯ ฯลฯ ๆ') },
  ]),

  ...ofRule('any/no-surrounding-space', [
    {
      when: 'spaces follow',
      fields: name('โครงการ  '),
      says: { at: NAME, severity: 'advice', fix: 'โครงการ' },
    },
    { when: 'spaces are inside', fields: name('โครงการ ก ข') },
    {
      when: 'a line break leads',
      fields: output('\n1. เพื่อพัฒนา'),
      says: { at: OUTPUT, severity: 'advice', fix: '1. เพื่อพัฒนา' },
    },
    { when: 'it is read-only', fields: name(' โครงการ', { readOnly: true }) },
    { when: 'a list’s option has spaces of its own', fields: name(' โครงการ ', { widget: 'native-select' }) },
    { when: 'the space is of another kind: told as that', fields: name('โครงการ\u00a0') },
  ]),

  ...ofRule('any/one-digit-script', [
    {
      when: 'one number mixes both',
      fields: name('ระยะทาง 1๒.5 กิโลเมตร'),
      says: { at: NAME, case: 'number', severity: 'warning', params: { shown: '1๒.5' }, fix: 'ระยะทาง 12.5 กิโลเมตร' },
    },
    {
      when: 'one number mixes both among Thai digits: they are the text’s own',
      fields: output('อบรม ๒ รุ่น รุ่นละ ๕0 คน'),
      says: { at: OUTPUT, case: 'number', severity: 'warning', fix: 'อบรม ๒ รุ่น รุ่นละ ๕๐ คน' },
    },
    {
      when: 'two numbers differ',
      fields: output('อบรม 2 รุ่น รุ่นละ ๕๐ คน'),
      says: { at: OUTPUT, case: 'text', severity: 'advice' },
    },
    ...[
      'ตามมาตรา ๕๓/๑ แห่ง พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน (ฉบับที่ ๘) พ.ศ. ๒๕๕๓ อบรม 50 คน',
      'รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช ๒๕๖๐ มาตรา ๖๕ อบรม 50 คน',
      'ตามหนังสือที่ มท ๐๒๒๗.๕/ว ๕๔๕๓ ลงวันที่ ๒ พฤศจิกายน ๒๕๖๔ ดำเนินการ 3 ครั้ง',
      'หนังสือ ว ๑๘๓๘ ลว. ๒๖ มี.ค. ๒๕๖๓ อบรม 50 คน',
      'อบรม ๒ รุ่น รุ่นละ ๕๐ คน',
      'อบรม 2 รุ่น รุ่นละ 50 คน',
    ].map((shown) => ({ when: shown, fields: output(shown) })),
    { when: 'it is read-only', fields: output('1๒', { readOnly: true }) },
  ]),

  ...ofRule('any/no-placeholder-text', [
    {
      when: 'the name is a test',
      fields: name('ทดสอบ'),
      says: { at: NAME, severity: 'warning' },
    },
    {
      when: 'a required name is a dash',
      fields: name('-', { required: true }),
      says: { at: NAME, severity: 'warning' },
    },
    {
      when: 'a name is a dash',
      fields: name(' - '),
      says: { at: NAME, severity: 'advice' },
    },
    {
      when: 'there were no problems',
      fields: { 'progress-report.problems': aField(filled('ไม่มี')) },
    },
    { when: 'the word is part of a name', fields: name('โครงการทดสอบคุณภาพน้ำ') },
    {
      when: 'testing is the activity',
      fields: { 'activities.rows[0].activityName': aField(filled('ทดสอบระบบ')) },
      says: { at: 'activities.rows[0].activityName', severity: 'advice' },
    },
    {
      when: 'a name is still under way',
      fields: name('อยู่ระหว่างดำเนินการ'),
      says: { at: NAME, severity: 'advice' },
    },
    {
      when: 'work is under way',
      fields: { 'progress-report.resultText': aField(filled('อยู่ระหว่างดำเนินการ')) },
    },
    {
      when: 'messages are counted',
      fields: { 'details.indicators[0].unit': aField(filled('ข้อความ')) },
    },
    {
      when: 'the indicator has no unit',
      fields: { 'details.indicators[0].unit': aField(filled('-')) },
    },
    { when: 'dots wait for words', fields: output('........'), says: { at: OUTPUT, severity: 'warning' } },
    { when: 'a choice is called ทดสอบ', fields: name('ทดสอบ', { widget: 'native-select' }) },
    { when: 'it is read-only', fields: name('test', { readOnly: true }) },
    { when: 'a name begins with a dash', fields: name('- โครงการพัฒนาถนน') },
  ]),

  ...ofRule('any/length-within-limit', [
    {
      when: 'a script wrote more than the box takes',
      fields: name('ก'.repeat(12), { maxLength: 10 }),
      says: { at: NAME, severity: 'error', params: { count: 12, limit: 10, over: 2 } },
    },
    {
      when: 'the label tells the limit',
      fields: name('ก'.repeat(105), { label: 'ชื่อโครงการ (ไม่เกิน ๑๐๐ ตัวอักษร)' }),
      says: { at: NAME, severity: 'error', params: { count: 105, limit: 100, over: 5 } },
    },
    {
      when: 'it is nearly full',
      fields: output('ก'.repeat(1960), { maxLength: 2000 }),
      says: { at: OUTPUT, case: 'near', severity: 'advice', params: { count: 1960, limit: 2000, left: 40 } },
    },
    { when: 'a short box is nearly full', fields: name('ก'.repeat(19), { maxLength: 20 }) },
    { when: 'it is exactly full', fields: output('ก'.repeat(2000), { maxLength: 2000 }) },
    { when: 'line breaks count once', fields: output('ก\r\n'.repeat(50), { maxLength: 100 }) },
    {
      when: 'letters of several code units count once in words',
      fields: name('😀'.repeat(10), { label: 'ไม่เกิน 10 อักขระ' }),
    },
    { when: 'it is read-only', fields: name('ก'.repeat(12), { maxLength: 10, readOnly: true }) },
    {
      when: 'the label limits how many, not how long',
      fields: name('ร้อยละของเกษตรกรที่มีรายได้เพิ่มขึ้น', { label: 'ตัวชี้วัด (ไม่เกิน 5 ตัว)' }),
    },
    {
      when: 'the label limits the number of indicators',
      fields: name('ร้อยละของเกษตรกรที่มีรายได้เพิ่มขึ้น', { label: 'ไม่เกิน 10 ตัวชี้วัด' }),
    },
    { when: 'the label limits an amount', fields: name('โครงการจัดซื้อครุภัณฑ์', { label: 'รายการ (ไม่เกิน 5 ล้านบาท)' }) },
  ]),

  ...ofRule('any/text-not-cut-off', [
    {
      when: 'it fills the box exactly',
      fields: output('ก'.repeat(250), { maxLength: 250 }),
      says: { at: OUTPUT, case: 'limit', severity: 'warning', params: { limit: 250 } },
    },
    {
      when: 'it ends within a word',
      fields: output('เกษตรกรได้รับการพัฒนาทักษะการผลิตแ'),
      says: { at: OUTPUT, case: 'word', severity: 'warning' },
    },
    {
      when: 'it ends in “and”',
      fields: output('เพื่อพัฒนาถนน แหล่งน้ำ ไฟฟ้า และ'),
      says: { at: OUTPUT, case: 'sentence', severity: 'warning' },
    },
    {
      when: 'a bracket stays open',
      fields: output('ก่อสร้างถนนคอนกรีตเสริมเหล็ก (ระยะทาง 2'),
      says: { at: OUTPUT, case: 'bracket', severity: 'advice' },
    },
    {
      when: 'it ends in dots',
      fields: output('ก่อสร้างถนนคอนกรีตเสริมเหล็ก...'),
      says: { at: OUTPUT, case: 'ellipsis', severity: 'advice' },
    },
    ...[
      'ก่อสร้างถนนคอนกรีต อาคาร แหล่งน้ำ ฯลฯ',
      'ตามแผนพัฒนาจังหวัด (พ.ศ. 2566–2570)',
      '1) สำรวจพื้นที่เป้าหมาย 2) อบรมเกษตรกร 3) ติดตามผล',
      'พัฒนาถนนสาย ก.-ข. (ระยะที่ 1) ในเขตเทศบาล',
      'โครงการ “เมืองน่าอยู่” ของจังหวัดอุดรธานี',
      'ประชาชนมีน้ำสะอาดใช้ตลอดปีอย่างเพียงพอ.',
      'แ',
      'ถนน (สาย ก',
    ].map((shown) => ({ when: shown, fields: output(shown) })),
    {
      when: 'a number of a fixed length fills its box',
      fields: { [NATIONAL_ID]: aText('1234567890121', { maxLength: 13 }) },
    },
    { when: 'it is read-only', fields: output('เกษตรกรได้รับการพัฒนาทักษะการผลิตแ', { readOnly: true }) },
  ]),

  ...ofRule('any/no-negative-amount', [
    {
      when: 'the total is negative',
      fields: { [TOTAL]: anAmount('-500000', '(500,000)') },
      says: { at: TOTAL, severity: 'warning', params: { shown: '(500,000)' } },
    },
    {
      when: 'people are fewer than none',
      fields: { 'details.targetGroups[0].count': aNumber('-20') },
      says: { at: 'details.targetGroups[0].count', severity: 'warning' },
    },
    { when: 'it is zero', fields: { [TOTAL]: anAmount('0', '-0') } },
    { when: 'a place lies south or west: told by a rule of its own', fields: { 'general.latitude': aNumber('-17.4') } },
    { when: 'it can’t be read', fields: { [TOTAL]: aField(unreadable('-', 'not-a-number'), { kind: 'money' }) } },
    { when: 'a text begins with a dash', fields: name('-5 องศา') },
  ]),

  ...ofRule('any/no-part-of-satang', [
    {
      when: 'zeros follow',
      fields: { [TOTAL]: anAmount('1250.500', '1,250.500') },
      says: { at: TOTAL, severity: 'warning', fix: '1,250.50' },
    },
    {
      when: 'a spreadsheet’s quotient was pasted',
      fields: { [TOTAL]: anAmount('333333.333333', '333333.333333') },
      says: { at: TOTAL, severity: 'warning' },
    },
    {
      when: 'it is read-only: no fix',
      fields: { [TOTAL]: { ...anAmount('1250.500'), readOnly: true } },
      says: { at: TOTAL },
    },
    ...['1250', '1250.5', '1250.50'].map((amount) => ({ when: amount, fields: { [TOTAL]: anAmount(amount) } })),
    { when: 'it is no money', fields: { 'general.latitude': aNumber('17.413812') } },
  ]),

  ...ofRule('any/amount-in-baht', [
    {
      when: 'a few baht are hardly meant',
      fields: { [TOTAL]: anAmount('2.5') },
      says: { at: TOTAL, case: 'small', severity: 'advice' },
    },
    {
      when: 'the total was written in millions',
      fields: { [TOTAL]: anAmount('250'), ...quarters('100000000', '150000000') },
      rows: { 'budget.quarters': 2 },
      says: {
        at: TOTAL,
        case: 'factor',
        severity: 'warning',
        params: { factor: 1000000, totalBaht: '250.00', sumBaht: '250000000.00' },
      },
    },
    {
      when: 'the lines were written in thousands',
      fields: { [TOTAL]: anAmount('2500000'), ...amounts('budget.lines[].amountBaht', '1500', '1000') },
      rows: { 'budget.lines': 2 },
      says: { at: 'budget.lines[0].amountBaht', case: 'factor', severity: 'warning' },
    },
    {
      when: 'the total of another page is in thousands',
      fields: amounts('activities.rows[].budgetBaht', '1500000', '1000000'),
      rows: { 'activities.rows': 2 },
      context: remembering(aSeenPart({ [TOTAL]: anAmount('2500') })),
      says: { at: 'activities.rows[0].budgetBaht', case: 'factor', origin: BUDGET },
    },
    { when: 'nothing is spent', fields: { [TOTAL]: anAmount('0') } },
    { when: 'a hundred baht', fields: { [TOTAL]: anAmount('100') } },
    {
      when: 'one activity is small',
      fields: { [TOTAL]: anAmount('2500000'), ...amounts('activities.rows[].budgetBaht', '1500', '2498500') },
      rows: { 'activities.rows': 2 },
    },
    {
      when: 'the lines are a hundredth',
      fields: { [TOTAL]: anAmount('2500000'), ...amounts('budget.lines[].amountBaht', '25000') },
      rows: { 'budget.lines': 1 },
    },
    {
      when: 'a line has a name and no amount yet',
      fields: {
        [TOTAL]: anAmount('2500000'),
        ...amounts('budget.lines[].amountBaht', '2500'),
        'budget.lines[1].itemName': aText('ค่าวัสดุ'),
        'budget.lines[1].amountBaht': notFilled('money'),
      },
      rows: { 'budget.lines': 2 },
    },
    {
      when: 'the total can’t be read',
      fields: { [TOTAL]: aField(unreadable('?', 'widget'), { kind: 'money' }), ...quarters('2500') },
      rows: { 'budget.quarters': 1 },
    },
  ]),

  ...ofRule('any/phone-shape', [
    {
      when: 'there is no number',
      fields: phone('ติดต่อสำนักงาน'),
      says: { at: PHONE, case: 'none', severity: 'warning' },
    },
    { when: 'there is none, as it says', fields: phone('ไม่มีโทรศัพท์') },
    ...['04200012', '081234567', '0812345678 9', '042-00-012', '12345678', '042001234567'].map((shown) => ({
      when: shown,
      fields: phone(shown),
      says: { at: PHONE },
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
    ].map((shown) => ({ when: shown, fields: phone(shown) })),
  ]),

  ...ofRule('any/email-shape', [
    ...['somchai@udon', 'ชื่อ@udon.go.th', 'a b@c.go.th x', 'name.udon.go.th', 'a@udon,go.th', 'a@udon.go.th.'].map(
      (shown) => ({
        when: shown,
        fields: email(shown),
        says: { at: EMAIL },
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
    ].map((shown) => ({
      when: shown,
      fields: email(shown),
    })),
  ]),

  ...ofRule('any/national-id-checksum', [
    {
      when: 'words stand there',
      fields: nationalId('ไม่ทราบ'),
      says: { at: NATIONAL_ID, case: 'shape', severity: 'warning' },
    },
    {
      when: 'a digit is missing',
      fields: nationalId('123456789012'),
      says: { at: NATIONAL_ID, case: 'length', params: { digits: 12 } },
    },
    {
      when: 'two digits are swapped',
      fields: nationalId('1-2345-67890-21-1'),
      says: { at: NATIONAL_ID, case: 'checksum' },
    },
    ...['1234567890121', '1-2345-67890-12-1', '๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑'].map((shown) => ({
      when: shown,
      fields: nationalId(shown),
    })),
    { when: 'it is empty', fields: { [NATIONAL_ID]: notFilled() } },
    { when: 'another field holds thirteen digits', fields: name('1234567890122') },
  ]),

  ...ofRule('any/no-other-fiscal-year', [
    {
      when: 'the name is last year’s',
      fields: ofYear('2570', name('โครงการพัฒนาแหล่งน้ำ ประจำปีงบประมาณ พ.ศ. 2569')),
      says: {
        at: NAME,
        severity: 'warning',
        params: { shown: 'ปีงบประมาณ พ.ศ. 2569', year: '2570' },
        fix: 'โครงการพัฒนาแหล่งน้ำ ประจำปีงบประมาณ พ.ศ. 2570',
      },
    },
    {
      when: 'Thai digits stay Thai',
      fields: ofYear('๒๕๗๐', name('ขุดลอกหนอง ปีงบประมาณ ๒๕๖๙')),
      says: { at: NAME, fix: 'ขุดลอกหนอง ปีงบประมาณ ๒๕๗๐' },
    },
    {
      when: 'the budget year is shortened',
      fields: ofYear('2570', name('งานประเพณี ปีงบ 69')),
      says: { at: NAME, severity: 'warning', fix: 'งานประเพณี ปีงบ 70' },
    },
    {
      when: 'only a year is named, maybe the calendar’s',
      fields: ofYear('2570', name('งานเกษตรแฟร์ ประจำปี 2567')),
      says: { at: NAME, severity: 'advice', fix: 'งานเกษตรแฟร์ ประจำปี 2570' },
    },
    {
      when: 'an output was copied',
      fields: ofYear('2570', output('ก่อสร้างถนนแล้วเสร็จ ปีงบประมาณ 2569')),
      says: { at: OUTPUT, severity: 'warning', fix: 'ก่อสร้างถนนแล้วเสร็จ ปีงบประมาณ 2570' },
    },
    {
      when: 'two places are of other years: no fix',
      fields: ofYear('2570', name('ปีงบประมาณ 2568 ปีงบประมาณ 2569')),
      says: { at: NAME, severity: 'warning' },
    },
    {
      when: 'the project covers several years: no fix',
      fields: { ...ofYear('2570', name('โครงการ ปีงบประมาณ 2566')), [END]: aDate(filled('2028-09-30')) },
      says: { at: NAME, params: { shown: 'ปีงบประมาณ 2566', year: '2570–2571' } },
    },
    {
      when: 'the year is known from another page',
      fields: { 'activities.rows[0].activityName': aText('อบรมเกษตรกร ปีงบประมาณ 2569') },
      context: remembering(aSeenPart({ [YEAR]: aText('2570') })),
      says: { at: 'activities.rows[0].activityName', fix: 'อบรมเกษตรกร ปีงบประมาณ 2570', origin: GENERAL },
    },
    { when: 'it is the year', fields: ofYear('2570', name('โครงการ ประจำปีงบประมาณ พ.ศ. 2570')) },
    {
      when: 'a year in Thai digits is the year in Arabic ones',
      fields: ofYear('2570', name('โครงการ ปีงบประมาณ ๒๕๗๐')),
    },
    {
      when: 'the fiscal year begins in the calendar year before',
      fields: ofYear('2570', name('งานกาชาด ประจำปี 2569')),
    },
    { when: 'a range holds the year', fields: ofYear('2570', name('โครงการ ปีงบประมาณ พ.ศ. 2569 – 2571')) },
    { when: 'two years are listed', fields: ofYear('2570', name('โครงการ ปีงบประมาณ 2569 และ 2570')) },
    { when: 'three years are listed', fields: ofYear('2570', name('โครงการ ปีงบประมาณ พ.ศ. 2568, 2569 และ พ.ศ. 2570')) },
    { when: 'a plan of five years ended before', fields: ofYear('2570', name('โครงการตามแผนพัฒนาจังหวัด ปี 2561-2565')) },
    { when: 'money was carried over', fields: ofYear('2570', name('ก่อสร้างถนน (กันเงินเหลื่อมปีงบประมาณ พ.ศ. 2569)')) },
    { when: 'a number of years and of people', fields: ofYear('2570', name('ฉลองครบรอบ 100 ปี 60 ชุมชน')) },
    ...[
      'รายได้เพิ่มขึ้นร้อยละ 5 จากปีงบประมาณ 2568',
      'เทียบกับปี 2567 ซึ่งมีผู้เข้าร่วม 200 คน',
      'ปีงบประมาณ 2568 มีผู้เข้าร่วม 200 คน',
      'ผลการดำเนินงานปีงบประมาณ พ.ศ. 2569',
      'ต่อเนื่องจากปีงบประมาณ 2569',
      'ลดลงกว่าปีฐาน ปีงบประมาณ 2565',
    ].map((shown) => ({ when: shown, fields: ofYear('2570', output(shown)) })),
    {
      when: 'a rationale tells history',
      fields: ofYear('2570', { 'details.rationale': aLongText('ปีงบประมาณ 2566 เกิดอุทกภัย') }),
    },
    {
      when: 'the fiscal year can’t be read',
      fields: { [YEAR]: aField(unreadable('?', 'widget')), ...name('โครงการ ปีงบประมาณ 2569') },
    },
    { when: 'no year is known', fields: name('โครงการ ปีงบประมาณ 2569') },
    {
      when: 'the project ran through that year',
      fields: { ...ofYear('2570', name('โครงการ ปีงบประมาณ 2569')), [START]: aDate(filled('2025-10-01')) },
    },
    { when: 'it is read-only', fields: ofYear('2570', name('โครงการ ปีงบประมาณ 2569', { readOnly: true })) },
  ]),

  ...ofRule('any/long-texts-differ', [
    {
      when: 'they differ in a figure’s point only',
      fields: { 'details.objective': aLongText(`${LONG} 4.5`), [OUTPUT]: aLongText(`${LONG} 45`) },
    },
    {
      when: 'a text was pasted twice',
      fields: { 'details.objective': aLongText(LONG, { label: 'วัตถุประสงค์' }), [OUTPUT]: aLongText(` ${LONG}\n`) },
      says: { at: OUTPUT, severity: 'warning', params: { other: 'วัตถุประสงค์' } },
    },
    {
      when: 'it differs in what nobody sees',
      fields: {
        'details.objective': aLongText(LONG, { label: 'วัตถุประสงค์' }),
        'details.benefits': aLongText(LONG.replace('ข้าว', 'ข้\u200bาว')),
      },
      says: { at: 'details.benefits', params: { other: 'วัตถุประสงค์' } },
    },
    {
      when: 'it stands in three: told at the later two',
      fields: { 'details.objective': aLongText(LONG), [OUTPUT]: aLongText(LONG), 'details.benefits': aLongText(LONG) },
      says: { at: [OUTPUT, 'details.benefits'] },
    },
    {
      when: 'a short answer is the same',
      fields: { [PROBLEMS]: aLongText('ไม่มีปัญหาอุปสรรค'), 'progress-report.suggestions': aLongText('ไม่มีปัญหาอุปสรรค') },
    },
    {
      when: 'they begin alike',
      fields: { 'details.objective': aLongText(LONG), [OUTPUT]: aLongText(`${LONG} จำนวน 250 ราย`) },
    },
    {
      when: 'the outcome is the output: told by a rule of its own',
      fields: { [OUTPUT]: aLongText(LONG), 'details.outcome': aLongText(LONG) },
    },
    {
      when: 'one of them can’t be read',
      fields: {
        'details.objective': aLongText(LONG),
        [OUTPUT]: aField(unreadable(LONG, 'widget'), { kind: 'long-text' }),
      },
    },
    { when: 'a name says the same', fields: { [NAME]: aText(LONG), [OUTPUT]: aLongText(LONG) } },
  ]),
];
