import { describe, expect, it, test } from 'vitest';
import { templates } from '@/utils/i18n/templates';
import type { FieldPath } from '@/utils/model/ids';
import { BUILT_INS } from '@/utils/templates/built-in-variables';
import { parseText } from '@/utils/templates/parse-text';
import { resolveValues } from '@/utils/templates/resolve-values';
import { variablesOf } from '@/utils/templates/variables-of';
import { aContext, aValue } from './a-context';

const TEXT: FieldPath = 'details.objective';
const DATE: FieldPath = 'activities.rows[0].startDate';
const MONEY: FieldPath = 'activities.rows[0].budgetBaht';
const NUMBER: FieldPath = 'activities.rows[0].weight';

const resolve = (path: FieldPath, to: string, own: Record<string, string> = {}, project = aContext().project) => {
  const { values, problems } = resolveValues([aValue(path, to)], aContext({ own, project }));
  return values[0]?.to ?? problems.map(({ because, name }) => `${because}: ${name}`);
};

describe('what an editor says while one types', () => {
  test.each([
    ['ปี {{ปีงบประมาณ', 'unclosed', 'ปี '.length],
    ['{{ปีงบประมาณ\n}}', 'unclosed', 0],
    ['{{}}', 'empty', 0],
    ['{{  }}', 'empty', 0],
    ['{{วงเงิน ^ 2}}', 'unknown-sign', 9],
    ['{{1,50 * 2}}', 'number-unclear', 2],
    ['{{วงเงิน 2}}', 'operator-missing', 9],
    ['{{วงเงิน +}}', 'value-missing', 10],
    ['{{* 2}}', 'value-missing', 2],
    ['{{(1 + 2}}', 'bracket-unclosed', 2],
    ['{{1 + 2)}}', 'bracket-unopened', 7],
    ['{{วันสิ้นสุด + 1}}', 'unit-missing', 2],
    ['{{ปีงบประมาณ + 1 ปี}}', 'unit-misplaced', 2],
    ['{{1 ปี}}', 'unit-alone', 2],
    ['{{ปี}}', 'unit-alone', 2],
    ['{{วันเริ่มต้น + วันสิ้นสุด}}', 'two-dates', 2],
    ['{{1 ปี - วันสิ้นสุด}}', 'date-last', 2],
    ['{{วันสิ้นสุด * 2}}', 'only-plus-minus', 2],
    ['{{ชื่อหน่วยงาน + 1}}', 'text-in-sum', 2],
    [`{{${'ก'.repeat(151)}}}`, 'too-long', 0],
  ])('%s', (text, because, at) => {
    expect(parseText(text).problems).toMatchObject([{ because, at }]);
  });

  it('goes on after a mistake', () => {
    const { parts, problems } = parseText('{{1 +}} และ {{ปีงบประมาณ}} {{');
    expect(problems.map(({ because }) => because)).toEqual(['value-missing', 'unclosed']);
    expect(parts.filter(({ kind }) => kind === 'variable')).toHaveLength(2);
  });
});

describe('what variables become', () => {
  test.each([
    [TEXT, 'ปี {{ปีงบประมาณ}} ไตรมาส {{ไตรมาส}}', 'ปี 2570 ไตรมาส 1'],
    [TEXT, '{{ปีงบประมาณ + ๑}}', '2571'],
    [TEXT, 'ของ{{ชื่อหน่วยงาน}}', 'ของสำนักงานโยธาธิการและผังเมืองจังหวัดอุดรธานี'],
    [TEXT, 'ถึง{{ วันสิ้นสุด + 1 ปี }}', 'ถึง30 กันยายน 2571'],
    [TEXT, 'วงเงิน {{วงเงิน}} บาท', 'วงเงิน 1,250,000.50 บาท'],
    [TEXT, 'งวดแรก {{วงเงิน * 0.25}} บาท', 'งวดแรก 312,500.13 บาท'],
    [TEXT, '{{0.1 + 0.2}}', '0.3'],
    [TEXT, '{{(1 + 2) * -3 / 4}}', '-2.25'],
    [TEXT, '{{2 + 3 × 4 − 10 ÷ 4}}', '11.5'],
    [TEXT, '{{1 / 3}}', '0.33'],
    [TEXT, '{{วงเงิน / วงเงิน}}', '1'],
    [DATE, '{{วันเริ่มปีงบประมาณ}}', '2026-10-01'],
    [DATE, '{{วันสิ้นสุดปีงบประมาณ - 7 วัน}}', '2027-09-23'],
    [DATE, '{{วันเริ่มไตรมาส + 1 ปี + 6 เดือน}}', '2028-04-01'],
    [DATE, '{{วันสิ้นสุดไตรมาส + (1 เดือน - 1 วัน)}}', '2027-01-30'],
    [DATE, '30 กันยายน {{ปีงบประมาณ}}', '2027-09-30'],
    [MONEY, '{{วงเงิน / 3}}', '416666.83'],
    [MONEY, '{{1000}}', '1000'],
    [NUMBER, '{{100 / 8}}', '12.5'],
    ['general.fiscalYear', '{{ปีงบประมาณ}}', '2570'],
  ] as [FieldPath, string, string][])('%s: %s', (path, text, expected) => {
    expect(resolve(path, text)).toBe(expected);
  });

  test.each([
    ['2027-01-31', '1 เดือน', '2027-02-28'],
    ['2028-01-31', '1 เดือน', '2028-02-29'],
    ['2028-02-29', '1 ปี', '2029-02-28'],
    ['2027-03-31', '-1 เดือน', '2027-02-28'],
    ['2026-12-31', '1 วัน', '2027-01-01'],
    ['2027-01-01', '-1 เดือน', '2026-12-01'],
  ])('%s and %s', (day, length, expected) => {
    expect(resolve(DATE, `{{วันสิ้นสุด + ${length}}}`, {}, { 'general.endDate': day })).toBe(expected);
  });

  test.each([
    [TEXT, 'คุณ{{ชื่อ ผู้ตรวจ}}', { 'ชื่อ ผู้ตรวจ': 'สมชาย' }, 'คุณสมชาย'],
    [TEXT, '{{จำนวน * 2}} คน', { จำนวน: '๑๕๐ คน' }, '300 คน'],
    [TEXT, '{{ค่าจ้าง * 12}}', { ค่าจ้าง: '15,000' }, '180,000'],
    [DATE, '{{วันทำสัญญา + ระยะเวลา}}', { วันทำสัญญา: '11 พ.ย. 2569', ระยะเวลา: '90 วัน' }, '2027-02-09'],
    [DATE, '{{วันเริ่มต้น + จำนวน เดือน}}', { จำนวน: '3' }, '2027-01-01'],
    [TEXT, '{{ก}}', { ก: '{{ข}} ปี {{ปีงบประมาณ}}', ข: 'แผน' }, 'แผน ปี 2570'],
    [MONEY, '{{งวด * 2}}', { งวด: '{{วงเงิน * 0.25}}' }, '625000.25'],
  ] as [FieldPath, string, Record<string, string>, string][])('own: %s %s %o', (path, text, own, expected) => {
    expect(resolve(path, text, own)).toBe(expected);
  });

  it('takes what the template itself gives where the page has nothing yet', () => {
    const values = [aValue('general.endDate', '{{วันสิ้นสุดปีงบประมาณ}}'), aValue(TEXT, 'ถึง {{วันสิ้นสุด}}')];
    expect(resolveValues(values, aContext({ project: {} })).values[1]?.to).toBe('ถึง 30 กันยายน 2570');
  });

  it('fills every choice of several', () => {
    const value = aValue('plan-links.sustainableGoals', ['ปี {{ปีงบประมาณ}}', 'ก']);
    expect(resolveValues([value], aContext()).values[0]?.to).toEqual(['ปี 2570', 'ก']);
  });
});

describe('what is left out, and why', () => {
  test.each([
    [TEXT, 'ก {{ปีงบประมาณ', {}, ['unclosed: {{ปีงบประมาณ']],
    [TEXT, '{{ผู้ตรวจ}} {{ผู้ตรวจ}}', {}, ['not-answered: ผู้ตรวจ']],
    [TEXT, '{{ก}}', { ก: '  ' }, ['not-answered: ก']],
    [TEXT, '{{ก}}', { ก: '{{ข}}', ข: 'x {{ก}}' }, ['cycle: ก']],
    [TEXT, '{{constructor}} {{__proto__}}', {}, ['not-answered: constructor', 'not-answered: __proto__']],
    [TEXT, '{{จังหวัด}}', {}, ['not-known: จังหวัด']],
    [TEXT, '{{ก + 1}}', { ก: 'สมชาย' }, ['text-in-sum: ก']],
    [TEXT, '{{วันเริ่มต้น + ก}}', { ก: '3' }, ['unit-missing: วันเริ่มต้น + ก']],
    [TEXT, '{{วันเริ่มต้น + 1.5 ปี}}', {}, ['not-whole: 1.5 ปี']],
    [TEXT, '{{วันเริ่มต้น + 900 ปี}}', {}, ['impossible-date: วันเริ่มต้น + 900 ปี']],
    [TEXT, '{{วงเงิน / (1 - 1)}}', {}, ['divided-by-zero: วงเงิน / (1 - 1)']],
    [TEXT, '{{ก * ก}}', { ก: '{{9999999999 * 9999999999}}' }, ['number-too-big: ก * ก']],
    [DATE, '{{ชื่อโครงการ}}', {}, ['not-a-date: {{ชื่อโครงการ}}']],
    [DATE, '{{วัน ทำสัญญา}}', {}, ['unit-alone: วัน']],
    [DATE, '{{ก}}', { ก: '30/9/70' }, ['not-a-date: {{ก}}']],
    [MONEY, '{{วันนี้}}', {}, ['not-a-number: {{วันนี้}}']],
    [TEXT, 'ก {{ก}}', { ก: '{{1 +}}' }, ['value-missing: ก']],
  ] as [FieldPath, string, Record<string, string>, string[]][])('%s: %s %o', (path, text, own, expected) => {
    expect(resolve(path, text, own)).toEqual(expected);
  });

  it('names the circle', () => {
    const own = { ก: '{{ข}}', ข: '{{ค}}', ค: '{{ก}}' };
    const { problems } = resolveValues([aValue(TEXT, '{{ก}}')], aContext({ own }));
    expect(problems[0]?.params['circle']).toBe('ก → ข → ค → ก');
  });

  it('finds a template that gives a value by itself', () => {
    const { problems } = resolveValues([aValue('general.endDate', '{{วันสิ้นสุด + 1 ปี}}')], aContext({ project: {} }));
    expect(problems).toMatchObject([{ because: 'cycle', name: 'วันสิ้นสุด' }]);
  });

  it('refuses answers that multiply into a flood', () => {
    const own = Object.fromEntries(
      Array.from({ length: 18 }, (_, n) => [`x${n}`, `{{x${n + 1}}} {{x${n + 1}}}`.repeat(20)]),
    );
    const { problems } = resolveValues([aValue(TEXT, '{{x0}}')], aContext({ own: { ...own, x18: 'ก'.repeat(100) } }));
    expect(problems).toMatchObject([{ because: 'result-too-long' }]);
  });

  it('keeps values without variables as the very same', () => {
    const values = [aValue(TEXT, 'ไม่มีตัวแปร }} {'), aValue(MONEY, 'ไม่ใช่ตัวเลข')];
    const { values: after } = resolveValues(values, aContext());
    expect(after[0]).toBe(values[0]);
    expect(after[1]).toBe(values[1]);
  });
});

describe('the variables of a template', () => {
  it('tells built-in from own, and asks what answers need', () => {
    const values = [aValue(TEXT, '{{ปีงบประมาณ + 1}} {{ผู้ตรวจ}}'), aValue(DATE, '{{วันสิ้นสุด - ระยะ เดือน}}')];
    expect(variablesOf(values)).toEqual({ builtIn: ['ปีงบประมาณ', 'วันสิ้นสุด'], own: ['ผู้ตรวจ', 'ระยะ'] });
    expect(variablesOf(values, { ผู้ตรวจ: '{{ชื่อโครงการ}} {{อีกคน}} {{ผู้ตรวจ}}' }).own).toEqual(['ผู้ตรวจ', 'ระยะ', 'อีกคน']);
  });

  test.each(BUILT_INS.map(({ name }) => name))('%s is explained', (name) => {
    expect(templates).toHaveProperty([`variableName.${name}`]);
  });
});
