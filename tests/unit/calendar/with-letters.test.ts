import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/utils/calendar/days';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { dueKey } from '@/utils/calendar/due-key';
import { nominalDates } from '@/utils/calendar/nominal-dates';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { letterTroubles, withLetters } from '@/utils/calendar/with-letters';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

const setOf = (id: string): RuleSet => {
  const ruleSet = RULE_SETS.find((each) => each.id === id);
  if (!ruleSet) throw new Error(`no rule set ${id}`);
  return ruleSet;
};
const CLUSTER = setOf('provincial-cluster');
const EDUCATION = setOf('ministry-of-education');

const ENTRY: LetterDate = {
  letter: 'มท 0228/ว 100',
  letterDate: '2026-10-20',
  ruleId: 'm1-m5',
  fiscalYear: 2570,
  date: '2026-12-20',
};
const LATER: LetterDate = { ...ENTRY, letter: 'มท 0228/ว 200', letterDate: '2026-11-15', date: '2026-12-25' };
const COMPUTED = nominalDates(CLUSTER, 2570);
const dateOf = (key: string, { dates }: ReturnType<typeof withLetters>) => dates.find((due) => dueKey(due) === key);

describe('a letter of the year', () => {
  it('goes before the rule, as the office’s own, and names itself', () => {
    const merged = withLetters(CLUSTER, [2570], [ENTRY]);
    expect(dateOf('m1-m5 2570', merged)).toEqual({
      ruleId: 'm1-m5',
      what: { th: 'นำเข้าข้อมูลแผนงาน/โครงการ (M1–M5)', en: 'Enter project data (M1–M5)' },
      fiscalYear: 2570,
      date: '2026-12-20',
      certainty: 'office',
      evidence: { mark: 'verified', source: 'มท 0228/ว 100 ลงวันที่ 20 ต.ค. 2569' },
    });
    expect(merged.dates.slice(1)).toEqual(COMPUTED.slice(1));
    expect(merged.troubles).toEqual([]);
  });

  it('moves one quarter only', () => {
    const letter: LetterDate = { ...ENTRY, ruleId: 'm6', quarter: 2, date: '2027-04-20' };
    const { dates } = withLetters(CLUSTER, [2570], [letter]);
    expect(dates.map(({ date }) => date)).toEqual([
      '2026-12-10',
      '2027-01-10',
      '2027-04-20',
      '2027-07-10',
      '2027-10-10',
    ]);
  });

  it('gives a date where the rules have none', () => {
    const letters: LetterDate[] = [
      { ...ENTRY, ruleId: 'level-3-plan', date: '2027-03-31' },
      { ...ENTRY, ruleId: 'proposals', fiscalYear: 2572, date: '2027-08-31' },
    ];
    const { dates, troubles } = withLetters(EDUCATION, [2570, 2571, 2572], letters);
    expect(dates.map((due) => [dueKey(due), due.date, due.certainty])).toEqual([
      ['level-3-plan 2570', '2027-03-31', 'office'],
      ['proposals 2572', '2027-08-31', 'office'],
    ]);
    expect(troubles).toEqual([]);
  });

  it('of another fiscal year is left alone', () => {
    expect(withLetters(CLUSTER, [2569], [ENTRY])).toEqual({ dates: nominalDates(CLUSTER, 2569), troubles: [] });
  });
});

describe('letters that contradict each other', () => {
  it.each([[[ENTRY, LATER]], [[LATER, ENTRY]]])('the later one is taken, and it is told', (letters) => {
    const merged = withLetters(CLUSTER, [2570], letters);
    expect(dateOf('m1-m5 2570', merged)?.date).toBe('2026-12-25');
    expect(merged.troubles).toEqual([{ because: 'superseded', key: 'm1-m5 2570', letters: [ENTRY], taken: LATER }]);
  });

  it('of one day neither is taken, and the rule stays', () => {
    const rival: LetterDate = { ...ENTRY, letter: 'ที่อื่น', date: '2026-12-22' };
    const merged = withLetters(CLUSTER, [2570], [ENTRY, rival]);
    expect(merged.dates).toEqual(COMPUTED);
    expect(merged.troubles).toEqual([
      { because: 'contradictory', key: 'm1-m5 2570', letters: [ENTRY, rival], kept: '2026-12-10' },
    ]);
  });

  it('nothing is told when they agree', () => {
    const same: LetterDate = { ...LATER, date: ENTRY.date };
    const merged = withLetters(CLUSTER, [2570], [ENTRY, same, { ...same }]);
    expect(dateOf('m1-m5 2570', merged)).toMatchObject({
      date: '2026-12-20',
      evidence: { source: 'มท 0228/ว 200 ลงวันที่ 15 พ.ย. 2569' },
    });
    expect(merged.troubles).toEqual([]);
  });
});

describe('a letter that can’t be right', () => {
  it.each<[string, Partial<LetterDate>]>([
    ['impossible-date', { date: '2027-02-30' }],
    ['impossible-date', { date: '2569-13-10' }],
    ['impossible-letter-date', { letterDate: '2026-09-31' }],
    ['too-far', { date: '2028-12-10' }],
    ['too-far', { date: '2025-12-08' }],
    ['too-far', { date: '2569-12-10' }],
    ['wrong-quarter', { quarter: 1 }],
  ])('%s: %o is told, and the rule stays', (because, change) => {
    const letter = { ...ENTRY, ...change };
    const merged = withLetters(CLUSTER, [2570], [letter]);
    expect(merged.dates).toEqual(COMPUTED);
    const key = dueKey(letter);
    expect(merged.troubles).toEqual([
      { because, key, letters: [letter], ...(key === 'm1-m5 2570' && { kept: '2026-12-10' }) },
    ]);
    expect(letterTroubles(CLUSTER, [letter])).toEqual(merged.troubles);
  });

  it.each(['m9', 'toString', '__proto__'])('an unknown thing (%s) is told', (ruleId) => {
    const merged = withLetters(CLUSTER, [2570], [{ ...ENTRY, ruleId }]);
    expect(merged.dates).toEqual(COMPUTED);
    expect(merged.troubles).toMatchObject([{ because: 'unknown-thing' }]);
  });

  it('does not stand in the way of a good one', () => {
    const bad: LetterDate = { ...LATER, date: '2027-02-30' };
    const merged = withLetters(CLUSTER, [2570], [ENTRY, bad]);
    expect(dateOf('m1-m5 2570', merged)?.date).toBe('2026-12-20');
    expect(merged.troubles).toMatchObject([{ because: 'impossible-date', letters: [bad] }]);
  });
});

it('whatever the letters: one date a thing, a year at most from the rule, no matter in which order', () => {
  const letter = fc.record({
    letter: fc.constantFrom('ก', 'ข'),
    letterDate: fc.integer({ min: 0, max: 3 }).map((days) => addDays('2026-10-01', days)),
    ruleId: fc.constantFrom('m1-m5', 'm6', 'x'),
    fiscalYear: fc.constantFrom(2569, 2570),
    quarter: fc.constantFrom(undefined, 1, 2),
    date: fc.oneof(
      fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-12-10', days)),
      fc.constant<IsoDate>('2026-02-31'),
    ),
  });
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), (list) => {
      const letters = list.map(({ quarter, ...rest }) => ({ ...rest, ...(quarter && { quarter }) })) as LetterDate[];
      const { dates } = withLetters(CLUSTER, [2569, 2570], letters);
      const computed = [...nominalDates(CLUSTER, 2569), ...COMPUTED];
      expect(dates.map(dueKey)).toEqual(computed.map(dueKey));
      dates.forEach(({ date }, at) => {
        const rule = computed[at]?.date ?? date;
        expect(date >= addDays(rule, -366) && date <= addDays(rule, 366)).toBe(true);
      });
      const turned = withLetters(CLUSTER, [2569, 2570], [...letters].reverse());
      expect(turned.dates.map(({ date }) => date)).toEqual(dates.map(({ date }) => date));
    }),
  );
});
