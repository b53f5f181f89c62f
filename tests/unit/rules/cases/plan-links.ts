import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { aChoice, aField, aLongText, aText, notFilled, unreadable } from '@/tests/support/a-snapshot';
import type { RuleCase } from '../rule-case';
import { ofRule } from './of-rule';

const DIRECT: FieldPath = 'plan-links.nationalStrategy';
const SECOND: FieldPath = 'plan-links.nationalStrategySecondary';
const ISSUE: FieldPath = 'plan-links.masterPlanIssue';
const Y2: FieldPath = 'plan-links.issueGoalY2';
const Y1: FieldPath = 'plan-links.subPlanGoalY1';
const V: FieldPath = 'plan-links.valueChainComponent';
const F: FieldPath = 'plan-links.valueChainFactor';
const WHY: FieldPath = 'plan-links.contributionRationale';
const GOAL = '010101 ประชาชนมีความมั่นคงในชีวิตและทรัพย์สิน';

const open = notFilled('choice', { widget: 'native-select' });
const unknown = aField(unreadable('?', 'widget'), { kind: 'choice' });
/** Choices by their field, each under a label that says which it is. */
const chosen = (
  choices: Partial<Record<'issue' | 'y2' | 'y1' | 'v' | 'f', string>>,
): Record<FieldPath, FieldReading> => {
  const places = { issue: ISSUE, y2: Y2, y1: Y1, v: V, f: F };
  return Object.fromEntries(
    Object.entries(choices).map(([which, shown]) => [
      places[which as keyof typeof places],
      aChoice(shown, { label: which }),
    ]),
  );
};

/** What the rules of `plan-links` say, and where they are silent. */
export const PLAN_LINKS_CASES: readonly RuleCase[] = [
  ...ofRule('plan-links/one-direct-link', [
    {
      when: 'the rest has been begun',
      fields: { [DIRECT]: open, [Y1]: aChoice(GOAL) },
      says: { at: DIRECT, case: 'none', severity: 'warning' },
    },
    {
      when: 'the second level is the same',
      fields: { [DIRECT]: aChoice('ด้านความมั่นคง'), [SECOND]: aChoice('ด้านความมั่นคง ') },
      says: { at: SECOND, case: 'twice', severity: 'warning', params: { strategy: 'ด้านความมั่นคง' } },
    },
    {
      when: 'a row of the second level is the same',
      fields: {
        [DIRECT]: aChoice('ด้านความมั่นคง'),
        'plan-links.secondary[0].nationalStrategy': aChoice('ด้านการสร้างโอกาส'),
        'plan-links.secondary[1].nationalStrategy': aChoice('ด้านความมั่นคง'),
      },
      rows: { 'plan-links.secondary': 2 },
      says: { at: 'plan-links.secondary[1].nationalStrategy', case: 'twice' },
    },
    { when: 'nothing is begun', fields: { [DIRECT]: open, [Y1]: open } },
    {
      when: 'others are chosen at the second level',
      fields: { [DIRECT]: aChoice('ด้านความมั่นคง'), [SECOND]: aChoice('ด้านการสร้างโอกาส') },
    },
    { when: 'the second level is left open', fields: { [DIRECT]: aChoice('ด้านความมั่นคง'), [SECOND]: open } },
    { when: 'the direct one can’t be read', fields: { [DIRECT]: unknown, [SECOND]: aChoice('ด้านความมั่นคง') } },
    {
      when: 'the page filled in the rest by itself',
      fields: { [DIRECT]: open, 'plan-links.cabinetPlan': aText('แผน', { readOnly: true }) },
    },
  ]),

  ...ofRule('plan-links/y1-chosen', [
    {
      when: 'the rest has been begun',
      fields: { [DIRECT]: aChoice('ด้านความมั่นคง'), [Y1]: open },
      says: { at: Y1, severity: 'warning' },
    },
    { when: 'nothing is begun', fields: { [DIRECT]: open, [Y1]: open }, says: { at: Y1, severity: 'advice' } },
    { when: 'it is chosen', fields: { [Y1]: aChoice(GOAL) } },
    { when: 'it can’t be read', fields: { [DIRECT]: aChoice('ด้านความมั่นคง'), [Y1]: unknown } },
    { when: 'it is not on the page', fields: { [DIRECT]: aChoice('ด้านความมั่นคง') } },
  ]),

  ...ofRule('plan-links/v-and-f-chosen', [
    {
      when: 'the component is missing',
      fields: { [Y1]: aChoice(GOAL), [V]: open, [F]: aChoice('F01 ระบบ') },
      says: { at: V, case: 'v', severity: 'warning' },
    },
    {
      when: 'the factor is missing',
      fields: { [Y1]: aChoice(GOAL), [V]: aChoice('V01 บุคลากร'), [F]: open },
      says: { at: F, case: 'f', severity: 'warning' },
    },
    {
      when: 'both are missing',
      fields: { [Y1]: aChoice(GOAL), [V]: open, [F]: open },
      says: { at: [V, F], case: 'v' },
    },
    { when: 'no goal is chosen yet', fields: { [Y1]: open, [V]: open, [F]: open } },
    { when: 'both are chosen', fields: { [Y1]: aChoice(GOAL), [V]: aChoice('V01'), [F]: aChoice('F01') } },
    { when: 'the page does not show them', fields: { [Y1]: aChoice(GOAL) } },
    { when: 'they can’t be read', fields: { [Y1]: aChoice(GOAL), [V]: unknown, [F]: unknown } },
  ]),

  ...ofRule('plan-links/codes-agree', [
    {
      when: 'the component is of another goal',
      fields: chosen({ y1: '010101 ก', v: '010201V01 ข' }),
      says: { at: V, severity: 'warning', params: { code: '010201V01', from: '010101', other: 'y1' } },
    },
    {
      when: 'the factor is of another component',
      fields: chosen({ y1: '010101', v: '010101V01', f: '010101V02F03' }),
      says: { at: F, params: { code: '010101V02F03', from: '010101V01', other: 'v' } },
    },
    {
      when: 'the factor is of another goal, the component bears no code',
      fields: chosen({ y1: '(010101) ก', v: 'บุคลากร', f: '010202 V01 F02' }),
      says: { at: F, params: { code: '010202V01F02', from: '010101', other: 'y1' } },
    },
    {
      when: 'the goal is of another issue',
      fields: chosen({ y2: '020001 ข', y1: '010101 ก' }),
      says: { at: Y1, params: { code: '010101', from: '02', other: 'y2' } },
    },
    {
      when: 'the goal is of another issue, told by number',
      fields: chosen({ issue: 'ประเด็นที่ ๓ การเกษตร', y1: '040101' }),
      says: { at: Y1, params: { code: '040101', from: '03', other: 'issue' } },
    },
    {
      when: 'all hang together',
      fields: chosen({ issue: '(1) ความมั่นคง', y2: '010001', y1: '๐๑๐๑๐๑ ก', v: '010101v01 ข', f: '010101V01F02 ค' }),
    },
    {
      when: 'the choices bear no codes',
      fields: chosen({ issue: 'การเกษตร', y1: 'ประชาชนมีความมั่นคง', v: 'บุคลากร', f: 'งบประมาณ' }),
    },
    { when: 'codes are of another shape', fields: chosen({ issue: '20 ปี', y1: '1.1', v: 'V01', f: 'F0101' }) },
    { when: 'the years of a plan are no code', fields: chosen({ issue: 'แผนแม่บท (พ.ศ. 2566–2580)', y1: '010101 ก' }) },
    { when: 'the goal can’t be read', fields: { [Y1]: unknown, ...chosen({ v: '010201V01' }) } },
  ]),

  ...ofRule('plan-links/contribution-explained', [
    {
      when: 'there is none',
      fields: { [Y1]: aChoice(GOAL), [WHY]: notFilled('long-text') },
      says: { at: WHY, case: 'none', severity: 'warning' },
    },
    {
      when: 'it is a word',
      fields: { [Y1]: aChoice(GOAL), [WHY]: aLongText('สอดคล้อง') },
      says: { at: WHY, case: 'short', severity: 'advice' },
    },
    {
      when: 'it says how',
      fields: { [Y1]: aChoice(GOAL), [WHY]: aLongText('กล้องวงจรปิดช่วยลดเหตุอาชญากรรมในเขตเมือง ทำให้ประชาชนปลอดภัยขึ้น') },
    },
    { when: 'no goal is chosen yet', fields: { [Y1]: open, [WHY]: notFilled('long-text') } },
    {
      when: 'it can’t be read',
      fields: { [Y1]: aChoice(GOAL), [WHY]: aField(unreadable('', 'widget'), { kind: 'long-text' }) },
    },
    { when: 'it is not on the page', fields: { [Y1]: aChoice(GOAL) } },
  ]),
];
