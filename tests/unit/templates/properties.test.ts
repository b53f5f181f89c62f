import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IsoDate } from '@/utils/model/ids';
import { daysIn } from '@/utils/thai/be-date';
import { fiscalYearOfValues } from '@/utils/templates/fiscal-year-of-values';
import { parseText } from '@/utils/templates/parse-text';
import { resolveValues } from '@/utils/templates/resolve-values';
import { rollForward } from '@/utils/templates/roll-forward';
import { addMonths } from '@/utils/templates/shift-date';
import { variablesOf } from '@/utils/templates/variables-of';
import { yearsToVariables } from '@/utils/templates/years-to-variables';
import { aContext, aValue } from './a-context';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const shift = fc.integer({ min: -20, max: 20 });
const PIECES =
  '{{ }} { } ( ) + - * / 1 2.5 ๓ วัน ปี เดือน ปีงบประมาณ วงเงิน วันสิ้นสุด ก ข 2569 2570 30 ก.ย. พ.ศ. – , ไตรมาสที่ \n'.split(' ');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' '), fc.string({ maxLength: 3 })), { maxLength: 60 })
    .map((all) => all.join('')),
);
const path = fc.constantFrom(
  'details.output',
  'general.endDate',
  'budget.totalBaht',
  'general.fiscalYear',
  'activities.rows[0].weight',
  'plan-links.law',
  'details.unheardOf',
);
const values = fc
  .array(fc.tuple(path, fc.oneof(text, fc.array(text, { maxLength: 3 }))), { maxLength: 5 })
  .map((all) => all.map(([at, to]) => aValue(at as 'details.output', to)));

const rollDay = (iso: IsoDate, years: number) =>
  rollForward([aValue('general.endDate', iso)], { from: 2560, to: 2560 + years, keepBudgets: true })[0]
    ?.after as IsoDate;
const isMonthEnd = (iso: IsoDate) => Number(iso.slice(8)) === daysIn(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));

it('rolling keeps the month, the end of the month, and back again the day', () => {
  fc.assert(
    fc.property(day, shift, (iso, years) => {
      const there = rollDay(iso, years);
      expect(there.slice(5, 7)).toBe(iso.slice(5, 7));
      expect(Number(there.slice(0, 4))).toBe(Number(iso.slice(0, 4)) + years);
      if (isMonthEnd(iso)) expect(isMonthEnd(there)).toBe(true);
      // 28 February of a leap year is the last day of the next one's, and so comes back as the 29th.
      if (iso.slice(5) !== '02-28' || isMonthEnd(iso)) expect(rollDay(there, -years)).toBe(iso);
    }),
  );
});

it('adding months never leaves the month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (iso, months) => {
      const there = addMonths(iso, months);
      const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(count(there) - count(iso)).toBe(months);
      expect(Number(there.slice(8))).toBe(
        Math.min(Number(iso.slice(8)), daysIn(Number(there.slice(0, 4)), Number(there.slice(5, 7)))),
      );
    }),
  );
});

it('the parts of any text are that text', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { parts, problems } = parseText(any);
      expect(parts.map(({ source }) => source).join('')).toBe(any);
      for (const { at, length } of problems) expect(at >= 0 && at + length <= any.length).toBe(true);
      if (!any.includes('{{')) expect(problems).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('nothing throws, every value is answered for, and no variable is filled half', () => {
  fc.assert(
    fc.property(values, fc.dictionary(fc.constantFrom('ก', 'ข'), text), (any, own) => {
      const { values: filled, problems } = resolveValues(any, aContext({ own }));
      expect(filled.length + new Set(problems.map(({ path: at }) => at)).size).toBeLessThanOrEqual(any.length);
      variablesOf(any, own);
      fiscalYearOfValues(any);
      expect(yearsToVariables(any, 2570)).toHaveLength(any.length);
      const changes = rollForward(any, { from: 2569, to: 2570, keepBudgets: false });
      expect(changes).toHaveLength(any.length);
      for (const { before, after, because } of changes)
        if (because === 'same' || because === 'doubtful') expect(after).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

it('many years in one text are no burden', () => {
  const text = 'ปี 2569 '.repeat(50_000);
  const start = performance.now();
  expect(yearsToVariables([aValue('details.output', text)], 2569)[0]?.to).toBe('ปี {{ปีงบประมาณ}} '.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(5000);
});

it.each([
  ['braces', '{{'],
  ['one brace', '{'],
  ['variables', '{{ปีงบประมาณ + 1}} '],
  ['years', 'ปีงบประมาณ พ.ศ. 2569 '],
  ['dates', '30 กันยายน 2569 – '],
  ['digits', '25692570'],
  ['letters', 'ก'],
  ['spaces', ' '],
  ['brackets', '{{((((((((((((((((((((((((((((((((((((((((((('],
])('100 kB of %s are no burden', (_, piece) => {
  const long = [aValue('details.output', piece.repeat(Math.ceil(100_000 / piece.length)))];
  const start = performance.now();
  resolveValues(long, aContext());
  rollForward(long, { from: 2569, to: 2570, keepBudgets: true });
  yearsToVariables(long, 2569);
  expect(performance.now() - start).toBeLessThan(3000);
});
