import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { aField, aLongText, aNumber, aText, notFilled, unreadable } from '@/tests/support/a-snapshot';
import type { RuleCase } from '../rule-case';
import { ofRule } from './of-rule';

const OBJECTIVE: FieldPath = 'details.objective';
const OUTPUT: FieldPath = 'details.output';
const OUTCOME: FieldPath = 'details.outcome';
const BENEFICIARIES: FieldPath = 'details.beneficiaries';
const RATIONALE: FieldPath = 'details.rationale';
const QUANTITY: FieldPath = 'details.quantityTarget';
const QUALITY: FieldPath = 'details.qualityTarget';

const open = notFilled('long-text');
const unknown = aField(unreadable('', 'widget'), { kind: 'long-text' });
const rationale = (shown: string) => ({ [RATIONALE]: aLongText(shown) });
/** A row of indicators; an empty word is an empty field. */
const indicator = (row: number, indicatorName: string, targetValue?: string, unit?: string) =>
  Object.fromEntries(
    Object.entries({ indicatorName, targetValue, unit }).flatMap(([column, shown]): [FieldPath, FieldReading][] =>
      shown === undefined ? [] : [[`details.indicators[${row}].${column}`, shown === '' ? notFilled() : aText(shown)]],
    ),
  ) as Record<FieldPath, FieldReading>;
/** Named indicators by their weights. */
const weights = (...all: string[]) => ({
  fields: Object.fromEntries(
    all.flatMap((weight, row) => [
      [`details.indicators[${row}].indicatorName`, aText('ตัวชี้วัด')],
      [`details.indicators[${row}].weight`, weight === '' ? notFilled('number') : aNumber(weight)],
    ]),
  ),
  rows: { 'details.indicators': all.length },
});
const ONE = { 'details.indicators': 1 };
const TWO = { 'details.indicators': 2 };

/** What the rules of `details` say, and where they are silent. */
export const DETAILS_CASES: readonly RuleCase[] = [
  ...ofRule('details/four-parts-present', [
    {
      when: 'the outcome is missing',
      fields: {
        [OBJECTIVE]: aLongText('ก'),
        [OUTPUT]: aLongText('ข'),
        [OUTCOME]: open,
        [BENEFICIARIES]: aLongText('ค'),
      },
      says: { at: OUTCOME, severity: 'warning' },
    },
    {
      when: 'only the objective is there',
      fields: { [OBJECTIVE]: aLongText('ก'), [OUTPUT]: open, [OUTCOME]: open, [BENEFICIARIES]: open },
      says: { at: [OUTPUT, OUTCOME, BENEFICIARIES] },
    },
    { when: 'nothing is begun', fields: { [OBJECTIVE]: open, [OUTPUT]: open, [OUTCOME]: open } },
    {
      when: 'the page marks it as required: told by that rule',
      fields: { [OBJECTIVE]: aLongText('ก'), [OUTCOME]: notFilled('long-text', { required: true }) },
    },
    {
      when: 'who benefits stands in a table',
      fields: {
        [OBJECTIVE]: aLongText('ก'),
        [BENEFICIARIES]: open,
        'details.targetGroups[0].groupName': aText('เกษตรกร'),
      },
      rows: { 'details.targetGroups': 1 },
    },
    { when: 'the outcome can’t be read', fields: { [OBJECTIVE]: aLongText('ก'), [OUTCOME]: unknown } },
    { when: 'the page does not show the others', fields: { [OBJECTIVE]: aLongText('ก') } },
  ]),

  ...ofRule('details/outcome-not-copy-of-output', [
    { when: 'both are a dash', fields: { [OUTPUT]: aLongText('-'), [OUTCOME]: aLongText('-') } },
    {
      when: 'it is the output',
      fields: { [OUTPUT]: aLongText('ถนนคอนกรีต 2 กิโลเมตร'), [OUTCOME]: aLongText('ถนนคอนกรีต 2 กิโลเมตร') },
      says: { at: OUTCOME, severity: 'warning' },
    },
    {
      when: 'it is the output with other breaks',
      fields: { [OUTPUT]: aLongText('1. ถนน\n2. แหล่งน้ำ'), [OUTCOME]: aLongText('1. ถนน 2. แหล่ง\u200bน้ำ') },
      says: { at: OUTCOME },
    },
    {
      when: 'it tells what changes',
      fields: { [OUTPUT]: aLongText('ถนนคอนกรีต 2 กิโลเมตร'), [OUTCOME]: aLongText('ประชาชนเดินทางสะดวกขึ้น') },
    },
    {
      when: 'it adds what changes',
      fields: { [OUTPUT]: aLongText('ถนนคอนกรีต'), [OUTCOME]: aLongText('ถนนคอนกรีตที่ใช้ได้ตลอดปี') },
    },
    { when: 'both are empty', fields: { [OUTPUT]: open, [OUTCOME]: open } },
    { when: 'it can’t be read', fields: { [OUTPUT]: aLongText('ถนน'), [OUTCOME]: unknown } },
  ]),

  ...ofRule('details/beneficiaries-countable', [
    {
      when: 'a group of two has no number',
      fields: {
        'details.targetGroups[0].groupName': aText('เกษตรกร'),
        'details.targetGroups[0].count': aNumber('250'),
        'details.targetGroups[1].groupName': aText('นักท่องเที่ยว'),
        'details.targetGroups[1].count': notFilled('number'),
      },
      rows: { 'details.targetGroups': 2 },
      says: { at: 'details.targetGroups[1].count', case: 'row', severity: 'advice' },
    },
    {
      when: 'a row of groups is left over',
      fields: {
        'details.targetGroups[0].groupName': notFilled(),
        'details.targetGroups[0].count': notFilled('number'),
      },
      rows: { 'details.targetGroups': 1 },
    },
    {
      when: 'only people are named',
      fields: { [BENEFICIARIES]: aLongText('เกษตรกรในพื้นที่') },
      says: { at: BENEFICIARIES, severity: 'advice' },
    },
    {
      when: 'the table tells no number either',
      fields: {
        [BENEFICIARIES]: aLongText('นักท่องเที่ยว'),
        'details.targetGroups[0].groupName': aText('นักท่องเที่ยว'),
        'details.targetGroups[0].count': notFilled('number'),
      },
      rows: { 'details.targetGroups': 1 },
      says: { at: [BENEFICIARIES, 'details.targetGroups[0].count'] },
    },
    ...['เกษตรกร 250 ราย', 'เกษตรกร ๒๕๐ ราย', 'ประชาชนทุกตำบล', 'ประชาชนทั้งจังหวัด', 'ผู้ประกอบการสองกลุ่ม'].map((shown) => ({
      when: shown,
      fields: { [BENEFICIARIES]: aLongText(shown) },
    })),
    {
      when: 'the table tells how many',
      fields: { [BENEFICIARIES]: aLongText('เกษตรกร'), 'details.targetGroups[0].count': aNumber('250') },
      rows: { 'details.targetGroups': 1 },
    },
    { when: 'it is empty', fields: { [BENEFICIARIES]: open } },
  ]),

  ...ofRule('details/indicator-complete', [
    {
      when: 'a target has no indicator',
      fields: indicator(0, '', '80', 'ร้อยละ'),
      rows: ONE,
      says: { at: 'details.indicators[0].indicatorName', case: 'name', severity: 'warning' },
    },
    {
      when: 'an indicator has no target',
      fields: indicator(0, 'จำนวนเกษตรกร', '', 'ราย'),
      rows: ONE,
      says: { at: 'details.indicators[0].targetValue', case: 'target' },
    },
    {
      when: 'a figure has no unit',
      fields: { ...indicator(0, 'ความพึงพอใจ', '80', 'ร้อยละ'), ...indicator(1, 'จำนวนเกษตรกร', '250', '') },
      rows: TWO,
      says: { at: 'details.indicators[1].unit', case: 'unit' },
    },
    {
      when: 'a figure in Thai digits has no unit',
      fields: indicator(0, 'จำนวนเกษตรกร', '๒๕๐', ''),
      rows: ONE,
      says: { at: 'details.indicators[0].unit', case: 'unit' },
    },
    {
      when: 'neither target nor unit is there',
      fields: indicator(0, 'จำนวนเกษตรกร', '', ''),
      rows: ONE,
      says: { at: ['details.indicators[0].targetValue', 'details.indicators[0].unit'], case: 'target' },
    },
    { when: 'all three are there', fields: indicator(0, 'ความพึงพอใจ', 'ไม่น้อยกว่า 80', 'ร้อยละ'), rows: ONE },
    ...['ร้อยละ 80', '80%', 'ระดับดีมาก', '๒๕๐ ราย'].map((target) => ({
      when: `the target says its unit: ${target}`,
      fields: indicator(0, 'ตัวชี้วัด', target, ''),
      rows: ONE,
    })),
    {
      when: 'a row is left over',
      fields: { ...indicator(0, 'ตัวชี้วัด', '80', 'คน'), ...indicator(1, '', '', '') },
      rows: TWO,
    },
    { when: 'a unit was chosen for a row left over', fields: indicator(0, '', '', 'ร้อยละ'), rows: ONE },
    { when: 'the page has no column for units', fields: indicator(0, 'จำนวนเกษตรกร', '250'), rows: ONE },
    {
      when: 'the target can’t be read',
      fields: {
        ...indicator(0, 'จำนวนเกษตรกร', undefined, 'ราย'),
        'details.indicators[0].targetValue': aField(unreadable('?', 'widget')),
      },
      rows: ONE,
    },
  ]),

  ...ofRule('details/target-measurable', [
    {
      when: 'it only rises',
      fields: indicator(0, 'รายได้', 'เพิ่มขึ้น'),
      rows: ONE,
      says: { at: 'details.indicators[0].targetValue', severity: 'advice', params: { shown: 'เพิ่มขึ้น' } },
    },
    {
      when: 'it is only good',
      fields: { ...indicator(0, 'ก', '5'), ...indicator(1, 'คุณภาพชีวิต', ' ดีกว่าเดิม ') },
      rows: TWO,
      says: { at: 'details.indicators[1].targetValue', params: { shown: 'ดีกว่าเดิม' } },
    },
    ...[
      '80',
      '๘๐',
      'ร้อยละแปดสิบ',
      'ระดับดี',
      'แล้วเสร็จ',
      'ผ่านเกณฑ์',
      'ครบทุกตำบล',
      'เป็นไปตามมาตรฐาน',
      'ได้รับการรับรอง',
      '-',
      '',
    ].map((target) => ({ when: `it is “${target}”`, fields: indicator(0, 'ตัวชี้วัด', target), rows: ONE })),
  ]),

  ...ofRule('details/rationale-cites-evidence', [
    ...(
      [
        ['figure', 'จากข้อมูลของสำนักงานเกษตรจังหวัด ปี 2568 พบว่าเกษตรกรมีหนี้สินสูง'],
        ['year', 'จากสถิติของจังหวัด เกษตรกร 2,350 ครัวเรือนมีหนี้สินสูงและขาดแหล่งน้ำ'],
        ['source', 'ในปี 2568 มีเกษตรกร 2,350 ครัวเรือนที่มีหนี้สินสูงและขาดแหล่งน้ำทำกิน'],
        ['figure-year', 'จากรายงานของจังหวัดพบว่าเกษตรกรมีหนี้สินสูงและขาดแหล่งน้ำทำการเกษตร'],
        ['figure-source', 'ในปี 2568 เกษตรกรมีหนี้สินสูงและขาดแหล่งน้ำทำการเกษตรอย่างต่อเนื่อง'],
        ['year-source', 'เกษตรกรร้อยละ 45 มีหนี้สินสูงและขาดแหล่งน้ำทำการเกษตรอย่างต่อเนื่อง'],
        ['figure-year-source', 'เกษตรกรมีหนี้สินสูงและขาดแหล่งน้ำทำการเกษตรอย่างต่อเนื่องมาช้านาน'],
      ] as const
    ).map(([missing, shown]) => ({
      when: `${missing} is missing`,
      fields: rationale(shown),
      says: { at: RATIONALE, case: missing, severity: 'advice' },
    })),
    ...[
      'จากสถิติของสำนักงานเกษตรจังหวัด ปี 2568 เกษตรกร 2,350 ครัวเรือนมีหนี้สินสูง',
      'รายงานปี ๒๕๖๘ ของสำนักงานเกษตรจังหวัดพบว่าเกษตรกรร้อยละ ๔๕ ขาดแหล่งน้ำ',
      'งานวิจัยของมหาวิทยาลัย (2024) พบว่ารายได้ต่อไร่ลดลง 12.5 เท่าของปีก่อน',
      'ภัยแล้ง',
      'สั้น'.repeat(9),
    ].map((shown) => ({ when: shown, fields: rationale(shown) })),
    { when: 'it is empty', fields: { [RATIONALE]: open } },
    { when: 'it can’t be read', fields: { [RATIONALE]: unknown } },
  ]),

  ...ofRule('details/quantity-and-quality', [
    {
      when: 'quality is missing',
      fields: { [QUANTITY]: aLongText('ถนน 2 กม.'), [QUALITY]: open },
      says: { at: QUALITY, case: 'quality', severity: 'advice' },
    },
    {
      when: 'quantity is missing',
      fields: { [QUANTITY]: open, [QUALITY]: aLongText('ได้มาตรฐาน') },
      says: { at: QUANTITY, case: 'quantity' },
    },
    {
      when: 'all indicators count',
      fields: { ...indicator(0, 'จำนวนเกษตรกร', '250', 'ราย'), ...indicator(1, 'จำนวนรุ่น', '5', 'รุ่น') },
      rows: TWO,
      says: { at: 'details.indicators[1].indicatorName', case: 'indicators' },
    },
    { when: 'both are there', fields: { [QUANTITY]: aLongText('ถนน 2 กม.'), [QUALITY]: aLongText('ได้มาตรฐาน') } },
    { when: 'neither is there yet', fields: { [QUANTITY]: open, [QUALITY]: open } },
    {
      when: 'one indicator is in per cent',
      fields: { ...indicator(0, 'จำนวนเกษตรกร', '250', 'ราย'), ...indicator(1, 'ผู้เข้าอบรม', '80', 'ร้อยละ') },
      rows: TWO,
    },
    { when: 'an indicator measures satisfaction', fields: indicator(0, 'ความพึงพอใจของผู้รับบริการ', '4.5'), rows: ONE },
    {
      when: 'the fields tell quality, indicators count',
      fields: { [QUALITY]: aLongText('ได้มาตรฐาน'), ...indicator(0, 'จำนวนถนน', '2', 'สาย') },
      rows: ONE,
    },
    { when: 'the rows are empty', fields: indicator(0, '', '', ''), rows: ONE },
    { when: 'quality can’t be read', fields: { [QUANTITY]: aLongText('ถนน 2 กม.'), [QUALITY]: unknown } },
  ]),
  ...ofRule('details/weights-sum-to-100', [
    {
      when: 'they are less',
      ...weights('50', '40'),
      says: { at: 'details.indicators[1].weight', severity: 'warning', params: { sum: 90 } },
    },
    {
      when: 'they are more',
      ...weights('100', '100'),
      says: { at: 'details.indicators[1].weight', params: { sum: 200 } },
    },
    ...[
      ['60', '40'],
      ['33.33', '33.33', '33.33'],
      ['0.5', '0.5'],
    ].map((all) => ({ when: all.join(' + '), ...weights(...all) })),
    { when: 'one is still open', ...weights('50', '') },
    { when: 'there is one indicator only', ...weights('1') },
  ]),
];
