import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { dueKey } from '@/utils/calendar/due-key';
import type { DueRule, RuleSet } from '@/utils/calendar/due-rule';
import { withHolidayEdits } from '@/utils/calendar/holiday-edits';
import { internalDate } from '@/utils/calendar/internal-date';
import { isClockPlausible } from '@/utils/calendar/is-clock-plausible';
import { nominalDates } from '@/utils/calendar/nominal-dates';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { duesBetween, lateDueDates, reportDueDates, upcomingDueDates } from '@/utils/calendar/upcoming-due-dates';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

const setOf = (id: string): RuleSet => {
  const ruleSet = RULE_SETS.find((each) => each.id === id);
  if (!ruleSet) throw new Error(`no rule set ${id}`);
  return ruleSet;
};
const ruleSet = setOf('provincial-cluster');
const seen = (today: IsoDate) => ({ today, ruleSet, holidays: HOLIDAYS });
const NONE: ReadonlySet<string> = new Set();
const ENTRY: LetterDate = {
  letter: 'มท 0228/ว 100',
  letterDate: '2026-10-20',
  ruleId: 'm1-m5',
  fiscalYear: 2570,
  date: '2027-01-15',
};

describe('rules as data', () => {
  const rule = (change: Partial<DueRule>): RuleSet => ({
    ...ruleSet,
    rules: [{ ...ruleSet.rules[0]!, stated: [], ...change }],
  });
  const datesIn = (fiscalYear: number, change: Partial<DueRule>) =>
    nominalDates(rule(change), fiscalYear).map(({ date, certainty }) => [date, certainty]);

  it('counts days from 1 October', () => {
    const when = { kind: 'days-after-year-start', days: 1 } as const;
    expect(datesIn(2570, { when })).toEqual([['2026-10-01', 'one-year']]);
    expect(datesIn(2570, { when: { ...when, days: 60 } })).toEqual([['2026-11-29', 'one-year']]);
  });

  it('holds only for its years', () => {
    const years = [2564, 2565, 2566, 2567].filter((year) => datesIn(year, { from: 2565, to: 2566 }).length > 0);
    expect(years).toEqual([2565, 2566]);
  });

  it('puts the stated date before the computed one', () => {
    const stated = [{ fiscalYear: 2570, date: '2026-12-18' }] as const;
    expect(datesIn(2570, { stated })).toEqual([['2026-12-18', 'stated']]);
    expect(datesIn(2571, { stated })).toEqual([['2027-12-10', 'one-year']]);
    const when = { kind: 'days-after-quarter', days: 10 } as const;
    expect(datesIn(2570, { when, stated: [{ fiscalYear: 2570, quarter: 2, date: '2027-04-17' }] })).toEqual([
      ['2027-01-10', 'one-year'],
      ['2027-04-17', 'stated'],
      ['2027-07-10', 'one-year'],
      ['2027-10-10', 'one-year'],
    ]);
  });

  it('knows the window of ศธ. for fiscal year 2566, and makes none up', () => {
    const education = setOf('ministry-of-education');
    expect(nominalDates(education, 2566)).toMatchObject([
      {
        ...{ ruleId: 'level-3-plan', opens: '2023-01-19', date: '2023-03-31', certainty: 'stated' },
        evidence: { mark: 'verified' },
      },
    ]);
    expect(upcomingDueDates({ ...seen('2026-11-23'), ruleSet: education, count: 3 })).toEqual([]);
    expect(upcomingDueDates({ ...seen('2023-02-01'), ruleSet: education, count: 3 })).toHaveLength(1);
  });
});

describe('what is late', () => {
  it('is each date of this and the last fiscal year that was not sent, oldest first', () => {
    const late = lateDueDates({ ...seen('2027-01-11'), sent: NONE });
    expect(late.map((due) => [dueKey(due), due.daysLeft])).toEqual([
      ['m1-m5 2569', -397],
      ['m6 2569/1', -366],
      ['m6 2569/2', -276],
      ['m6 2569/3', -185],
      ['m6 2569/4', -93],
      ['m1-m5 2570', -32],
      ['m6 2570/1', -1],
    ]);
  });

  it('is not what was sent, what is due today, or what was before anybody was asked', () => {
    const sent = new Set(['m1-m5 2570']);
    const late = (today: IsoDate) => lateDueDates({ ...seen(today), sent, since: '2026-11-23' }).map(dueKey);
    expect(late('2027-01-10')).toEqual([]);
    expect(late('2027-01-11')).toEqual(['m6 2570/1']);
  });

  it('goes by the office’s letters', () => {
    const late = (today: IsoDate) =>
      lateDueDates({ ...seen(today), letters: [ENTRY], sent: NONE, since: '2026-11-23' }).map(dueKey);
    expect(late('2027-01-15')).toEqual(['m6 2570/1']);
    expect(late('2027-01-16')).toEqual(['m6 2570/1', 'm1-m5 2570']);
  });
});

describe('what comes next', () => {
  it('goes by the office’s letters and leaves out what was sent', () => {
    const next = (sent: ReadonlySet<string>) =>
      upcomingDueDates({ ...seen('2026-11-23'), letters: [ENTRY], sent, count: 2 }).map(({ date }) => date);
    expect(next(NONE)).toEqual(['2027-01-10', '2027-01-15']);
    expect(next(new Set(['m6 2570/1']))).toEqual(['2027-01-15', '2027-04-10']);
    expect(next(new Set([1, 2, 3, 4].map((quarter) => `m6 2570/${quarter}`)))).toEqual(['2027-01-15', '2027-12-10']);
  });

  it('tells the judge of reports by the office’s letters, and by the rules without', () => {
    const report: LetterDate = { ...ENTRY, ruleId: 'm6', quarter: 1, date: '2027-01-20' };
    expect(reportDueDates(ruleSet, [2570], [report])[0]).toEqual({
      ...{ fiscalYear: 2570, quarter: 1, date: '2027-01-20' },
      source: 'มท 0228/ว 100 ลงวันที่ 20 ต.ค. 2569',
    });
    expect(reportDueDates(ruleSet, [2562, 2570]).map(({ date, source }) => [date, source === ruleSet.source])).toEqual([
      ['2027-01-10', true],
      ['2027-04-10', true],
      ['2027-07-10', true],
      ['2027-10-10', true],
    ]);
  });
});

describe('the year as a picture', () => {
  it('has all that falls into it, the last report of the year before included', () => {
    const year = duesBetween({ ...seen('2026-11-23'), from: '2026-10-01', to: '2027-09-30' });
    expect(year.map((due) => [dueKey(due), due.daysLeft])).toEqual([
      ['m6 2569/4', -44],
      ['m1-m5 2570', 17],
      ['m6 2570/1', 48],
      ['m6 2570/2', 138],
      ['m6 2570/3', 229],
    ]);
  });

  it('is empty when it ends before it begins', () => {
    expect(duesBetween({ ...seen('2026-11-23'), from: '2027-10-01', to: '2020-10-01' })).toEqual([]);
  });
});

describe('the office’s own day', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2027-01-10', 0, '2027-01-08'],
    ['2027-01-12', 0, '2027-01-12'],
    ['2027-01-10', 5, '2027-01-05'],
    ['2027-01-10', 7, '2026-12-30'],
    ['2026-12-10', 3, '2026-12-04'],
    ['2027-01-12', -5, '2027-01-12'],
    ['2027-01-12', Number.NaN, '2027-01-12'],
    ['2027-01-12', 1.9, '2027-01-11'],
  ])('%s less %d days: %s', (date, lead, expected) => {
    expect(internalDate({ date }, lead, HOLIDAYS)).toBe(expected);
  });

  it('goes by the office’s own holidays', () => {
    const edited = withHolidayEdits(HOLIDAYS, { added: [{ date: '2027-01-08', name: 'x' }], removed: [] });
    expect(internalDate({ date: '2027-01-10' }, 0, edited)).toBe('2027-01-07');
  });
});

it.each<[IsoDate, boolean]>([
  ['1970-01-01', false],
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2026-11-23', true],
  ['2038-12-31', true],
  ['2039-01-01', false],
  ['2569-11-23', false],
])('a clock that says %s is plausible: %s', (today, expected) => {
  expect(isClockPlausible(today)).toBe(expected);
});
