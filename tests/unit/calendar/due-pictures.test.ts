import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { dueKey } from '@/utils/calendar/due-key';
import type { DueRule, RuleSet } from '@/utils/calendar/due-rule';
import { withHolidayEdits } from '@/utils/calendar/with-holiday-edits';
import { internalDate } from '@/utils/calendar/internal-date';
import { isClockPlausible } from '@/utils/calendar/is-clock-plausible';
import { nominalDates } from '@/utils/calendar/nominal-dates';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { keepDues } from '@/utils/agency/keep-dues';
import { boardOn } from '@/utils/calendar/board-on';
import { datedDues, reportDueDates } from '@/utils/calendar/dated-dues';
import type { DueBoard } from '@/utils/calendar/due-board';
import { seenFrom } from '@/utils/calendar/due-date';
import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import { firstDayOf } from '@/utils/calendar/place-in-year';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

const setOf = (id: string): RuleSet => {
  const ruleSet = RULE_SETS.find((each) => each.id === id);
  if (!ruleSet) throw new Error(`no rule set ${id}`);
  return ruleSet;
};
const ruleSet = setOf('provincial-cluster');
interface Office {
  letters?: readonly LetterDate[];
  sent?: readonly string[];
  since?: IsoDate;
  leadDays?: number;
  ruleSetId?: string;
  /** When the dates were worked out, if not on the day they are asked for. */
  madeOn?: IsoDate;
}

function board(today: IsoDate, { sent = [], since, madeOn = today, ...office }: Office = {}): DueBoard {
  const profile = { id: 'first', agencyName: 'จังหวัดตัวอย่าง', ruleSetId: ruleSet.id, ...office };
  const kept = keepDues(
    {
      ...{ today: madeOn, profiles: [profile], ruleSets: RULE_SETS, holidays: HOLIDAYS },
      since: { first: since ?? firstDayOf(fiscalYearOf(today) - 1) },
      sent: Object.fromEntries(sent.map((key) => [key, ''])),
    },
    { made: '', open: {} },
  );
  const found = boardOn(today, kept, 'first');
  if (!found) throw new Error('no board');
  return found;
}
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
    expect(board('2026-11-23', { ruleSetId: education.id }).next).toEqual([]);
    expect(board('2023-02-01', { ruleSetId: education.id }).next).toHaveLength(1);
  });
});

describe('what is late', () => {
  it('is each date of this and the last fiscal year that was not sent, oldest first', () => {
    expect(board('2027-01-11').late.map((due) => [dueKey(due), due.daysLeft])).toEqual([
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
    const late = (today: IsoDate) => board(today, { sent: ['m1-m5 2570'], since: '2026-11-23' }).late.map(dueKey);
    expect(late('2027-01-10')).toEqual([]);
    expect(late('2027-01-11')).toEqual(['m6 2570/1']);
  });

  it('goes by the office’s letters', () => {
    const late = (today: IsoDate) => board(today, { letters: [ENTRY], since: '2026-11-23' }).late.map(dueKey);
    expect(late('2027-01-15')).toEqual(['m6 2570/1']);
    expect(late('2027-01-16')).toEqual(['m6 2570/1', 'm1-m5 2570']);
  });
});

describe('what comes next', () => {
  it('goes by the office’s letters and leaves out what was sent', () => {
    const next = (sent: readonly string[]) =>
      board('2026-11-23', { letters: [ENTRY], sent })
        .next.slice(0, 2)
        .map(({ date }) => date);
    expect(next([])).toEqual(['2027-01-10', '2027-01-15']);
    expect(next(['m6 2570/1'])).toEqual(['2027-01-15', '2027-04-10']);
    expect(next([1, 2, 3, 4].map((quarter) => `m6 2570/${quarter}`))).toEqual(['2027-01-15', '2027-12-10']);
  });

  it('tells the office’s own day beside the due date, which never moves', () => {
    const [entry, report] = board('2026-11-23', { leadDays: 5 }).next;
    expect([entry?.date, entry?.ownDate, entry?.daysLeft]).toEqual(['2026-12-10', '2026-12-04', 17]);
    expect([report?.date, report?.ownDate]).toEqual(['2027-01-10', '2027-01-05']);
    expect(board('2026-11-23').next[0]).not.toHaveProperty('ownDate');
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
    const year = datedDues({ ruleSet, holidays: HOLIDAYS }, '2026-10-01', '2027-09-30').map(seenFrom('2026-11-23'));
    expect(year.map((due) => [dueKey(due), due.daysLeft])).toEqual([
      ['m6 2569/4', -44],
      ['m1-m5 2570', 17],
      ['m6 2570/1', 48],
      ['m6 2570/2', 138],
      ['m6 2570/3', 229],
    ]);
  });

  it('is empty when it ends before it begins', () => {
    expect(datedDues({ ruleSet, holidays: HOLIDAYS }, '2027-10-01', '2020-10-01')).toEqual([]);
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

describe('what was worked out on another day', () => {
  it('tells the same as what is worked out today', () => {
    for (const day of ['2026-10-01', '2026-12-10', '2027-01-11', '2027-10-01', '2028-09-30'] as const) {
      const since = '2026-11-01';
      expect(board(day, { since, madeOn: '2026-11-23' })).toEqual(board(day, { since }));
    }
  });

  it('is not asked for days beyond it', () => {
    expect(() => board('2028-10-01', { madeOn: '2026-11-23' })).toThrow('no board');
    expect(() => board('2025-09-30', { madeOn: '2026-11-23' })).toThrow('no board');
  });
});

it.each<[IsoDate, boolean]>([
  ['1970-01-01', false],
  ['2025-11-20', false],
  ['2025-11-25', true],
  ['2026-11-23', true],
  ['2038-11-20', true],
  ['2039-01-01', false],
  ['2569-11-23', false],
])('a clock that says %s is plausible: %s', (today, expected) => {
  expect(isClockPlausible(today, '2026-11-23')).toBe(expected);
});
