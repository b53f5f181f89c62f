import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { holidayOn, isYearListed } from '@/utils/calendar/holidays';
import { CAPITAL, clusterOf, CLUSTERS, PROVINCES } from '@/utils/calendar/places';
import { lastWorkingDayBefore } from '@/utils/calendar/working-day';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { THINGS_DUE } from '@/utils/calendar/things-due';
import type { Message } from '@/utils/i18n/translate';
import { AGENCY_KINDS } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';
import { weekdayOf } from '@/utils/thai/be-date';

const filesIn = (folder: string) =>
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown] as const);

const words = z.string().check(z.minLength(1), z.trim());
const message = z.strictObject({ th: words, en: words });
const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const fiscalYear = z.int().check(z.minimum(2563));
const ruleFile = z.strictObject({
  letter: words,
  source: words,
  cites: z.array(words),
  notes: z.array(words),
  sinceFiscalYear: fiscalYear,
  choices: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
        name: message,
        binds: message,
        caution: z.optional(message),
        kinds: z.array(z.enum(AGENCY_KINDS)).check(z.minLength(1)),
        mark: z.enum(['verified', 'analogue', 'recalled', 'inferred']),
      }),
    )
    .check(z.minLength(1)),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        what: message,
        when: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('first-quarter-day'), monthDay }),
          z.strictObject({ kind: z.literal('days-after-year-start'), days: z.int().check(z.positive()) }),
          z.strictObject({ kind: z.literal('days-after-quarter'), days: z.int().check(z.positive()) }),
          z.strictObject({ kind: z.literal('fixed') }),
        ]),
        from: z.optional(fiscalYear),
        to: z.optional(fiscalYear),
        certainty: z.enum(['rule', 'one-year', 'memory']),
        stated: z.array(
          z.strictObject({
            fiscalYear,
            quarter: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
            opens: z.optional(z.iso.date()),
            date: z.iso.date(),
          }),
        ),
      }),
    )
    .check(z.minLength(1)),
});
const holidayFile = z.strictObject({
  year: z.optional(z.int()),
  asOf: z.iso.date(),
  isOfficial: z.literal(false),
  source: words,
  notes: z.array(words).check(z.minLength(1)),
  days: z.record(monthDay, message),
});
const placesFile = z.strictObject({
  source: words,
  mark: z.literal('recalled'),
  notes: z.array(words),
  capital: words,
  clusters: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
        name: z.string().check(z.startsWith('กลุ่มจังหวัดภาค')),
        provinces: z.array(words).check(z.minLength(3)),
      }),
    )
    .check(z.length(18)),
});

const SUBSTITUTE = 'วันหยุดชดเชย';
/** Substitute days that do not follow their holiday, and why. */
const MOVED_AHEAD: Readonly<Record<string, string>> = {
  '2021-10-22': 'the cabinet moved it from Monday 25 October (29 ธ.ค. 2563)',
  '2023-12-29': 'the cabinet moved it from Tuesday 2 January 2567 (24 ต.ค. 2566)',
};
/** Holidays on a weekend for which no day of their own is given, and why. */
const WITHOUT_SUBSTITUTE: Readonly<Record<string, string>> = {
  '2021-07-25': 'one day for two holidays on one weekend, named after วันอาสาฬหบูชา',
  '2022-12-31': '2 January 2566 stands for both days of that weekend',
  '2024-07-21': 'one day for two holidays on one weekend, named after วันอาสาฬหบูชา',
  '2028-12-31': 'its day falls in 2572, which is not listed',
};

const allDays = (): [IsoDate, Message][] =>
  Object.entries(HOLIDAYS.listed).flatMap(([year, { days }]) =>
    Object.entries(days).map(([day, name]): [IsoDate, Message] => [`${Number(year) - 543}-${day}` as IsoDate, name]),
  );
const isOpenWeekday = (iso: IsoDate) => ![0, 6].includes(weekdayOf(iso));
const isNamedOnWeekend = (substitute: string) => (day: IsoDate) =>
  !isOpenWeekday(day) && substitute === SUBSTITUTE + holidayOn(day, HOLIDAYS)?.th;

describe('bundled data', () => {
  it.each(filesIn('assets/fiscal-calendar'))('fiscal-calendar/%s', (_, file) => void ruleFile.parse(file));

  it.each(filesIn('assets/holidays'))('holidays/%s', (name, file) => {
    const { year, days } = holidayFile.parse(file);
    expect(name).toBe(year === undefined ? 'every-year.json' : `${year}.json`);
    for (const day of Object.keys(days)) expect(new Date(`2024-${day}`).toISOString()).toContain(day);
  });

  it('offers each rule set once, surest first', () => {
    expect(RULE_SETS.map(({ id, mark }) => [id, mark])).toEqual([
      ['provincial-cluster', 'verified'],
      ['ministry-of-education', 'verified'],
      ['province', 'inferred'],
      ['general-30-days', 'recalled'],
    ]);
  });

  it('states dates only for years its rule holds for, windows in order', () => {
    for (const { rules, sinceFiscalYear } of RULE_SETS)
      for (const { id, from = sinceFiscalYear, to = Infinity, stated, when } of rules) {
        expect(Object.keys(THINGS_DUE)).toContain(id);
        expect(THINGS_DUE[id]?.isQuarterly).toBe(when.kind === 'days-after-quarter');
        for (const { fiscalYear, opens, date } of stated) {
          expect(fiscalYear >= from && fiscalYear <= to).toBe(true);
          expect((opens ?? date) <= date).toBe(true);
        }
      }
  });

  it('has every file of the folder', () => {
    const years = filesIn('assets/holidays').filter(([name]) => name !== 'every-year.json');
    expect(Object.keys(HOLIDAYS.listed)).toEqual(years.map(([name]) => name.replace('.json', '')));
    expect(isYearListed('2026-01-01', HOLIDAYS)).toBe(true);
    expect(isYearListed('2029-01-01', HOLIDAYS)).toBe(false);
    expect(Object.keys(HOLIDAYS.listed)).toEqual(['2564', '2565', '2566', '2567', '2568', '2569', '2570', '2571']);
  });

  it('lists the fixed holidays in every year of its own list', () => {
    for (const { days } of Object.values(HOLIDAYS.listed)) expect(days).toMatchObject(HOLIDAYS.everyYear.days);
  });

  it('puts every substitute day on the first open weekday after the named holiday on a weekend', () => {
    for (const [iso, { th }] of allDays()) {
      if (!th.startsWith(SUBSTITUTE) || MOVED_AHEAD[iso]) continue;
      expect([1, 2, 3, 4, 5]).toContain(weekdayOf(iso));
      const before = lastWorkingDayBefore(iso, HOLIDAYS);
      const closed = [1, 2, 3].map((back) => addDays(iso, -back)).filter((day) => day > before);
      expect(closed.some(isNamedOnWeekend(th)), `${th} ${iso}`).toBe(true);
    }
  });

  it.each(Object.entries(MOVED_AHEAD))('%s was moved before the holiday: %s', (iso) => {
    const th = holidayOn(iso as IsoDate, HOLIDAYS)?.th ?? '';
    expect([1, 2, 3, 4, 5]).toContain(weekdayOf(iso as IsoDate));
    expect([1, 2].map((on) => addDays(iso as IsoDate, on)).some(isNamedOnWeekend(th))).toBe(true);
  });

  it('gives each holiday on a weekend one substitute day', () => {
    for (const [iso, { th }] of allDays()) {
      if (isOpenWeekday(iso) || WITHOUT_SUBSTITUTE[iso]) continue;
      const near = Array.from({ length: 9 }, (_none, day) => addDays(iso, day - 2));
      const substitutes = near.filter((day) => holidayOn(day, HOLIDAYS)?.th === SUBSTITUTE + th);
      expect(substitutes, `${th} ${iso}`).toHaveLength(1);
    }
  });

  it.each(Object.entries(WITHOUT_SUBSTITUTE))('%s has none of its own: %s', (iso) => {
    expect(isOpenWeekday(iso as IsoDate)).toBe(false);
    expect(allDays().map(([day]) => day)).toContain(iso);
  });

  it.each(Object.values(HOLIDAYS.listed))('knows the moving holidays of $year, and says which are missing', (list) => {
    const names = Object.values(list.days).map(({ th }) => th);
    const count = (name: string) => names.filter((each) => each === name).length;
    const year = list.year ?? 0;
    const moving = ['วันมาฆบูชา', 'วันวิสาขบูชา', 'วันอาสาฬหบูชา', 'วันเข้าพรรษา', 'วันพืชมงคล'];
    for (const name of moving.filter((each) => count(each) !== 1)) {
      expect(count(name)).toBe(0);
      expect([year, name]).toEqual(year === 2566 ? [2566, 'วันวิสาขบูชา'] : [Math.max(2570, year), 'วันพืชมงคล']);
      expect(list.notes.join()).toContain(name);
    }
    const dayOf = (name: string) => Object.keys(list.days).find((day) => list.days[day]?.th === name);
    expect(addDays(`${year - 543}-${dayOf('วันอาสาฬหบูชา')}` as IsoDate, 1)).toBe(`${year - 543}-${dayOf('วันเข้าพรรษา')}`);
    expect(dayOf('วันแรงงาน')).toBeUndefined();
  });

  it('reaches over the fiscal years 2565 to 2571', () => {
    for (let day: IsoDate = '2021-10-01'; day < '2028-10-01'; day = addDays(day, 1))
      expect(isYearListed(day, HOLIDAYS)).toBe(true);
  });

  it.each([
    ['2021-07-27', undefined],
    ['2021-10-22', 'วันหยุดชดเชยวันปิยมหาราช'],
    ['2021-10-25', undefined],
    ['2022-12-30', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ'],
    ['2023-01-02', 'วันหยุดชดเชยวันขึ้นปีใหม่'],
    ['2023-01-03', undefined],
    ['2023-12-29', 'วันหยุดชดเชยวันสิ้นปี'],
    ['2024-01-02', undefined],
    ['2024-04-12', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ'],
    ['2026-01-02', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ'],
    ['2026-05-01', undefined],
    ['2026-05-13', 'วันพืชมงคล'],
    ['2026-06-02', undefined],
    ['2026-07-31', undefined],
  ] as const)('has %s as the cabinet decided: %s', (iso, name) => {
    expect(holidayOn(iso, HOLIDAYS)?.th).toBe(name);
  });
});

describe('provinces and clusters', () => {
  it('has a file of the right shape', () => {
    placesFile.parse(JSON.parse(readFileSync('assets/places/provinces.json', 'utf8')));
  });

  it('has 76 provinces and กรุงเทพมหานคร, each name once, each province in one of 18 clusters', () => {
    expect(PROVINCES).toHaveLength(76);
    expect(new Set([...PROVINCES, CAPITAL]).size).toBe(77);
    expect(new Set(CLUSTERS.map(({ id }) => id)).size).toBe(18);
    expect(new Set(CLUSTERS.map(({ name }) => name)).size).toBe(18);
    for (const province of PROVINCES)
      expect(CLUSTERS.filter(({ provinces }) => provinces.includes(province))).toHaveLength(1);
    expect(clusterOf(CAPITAL)).toBeUndefined();
  });

  it('knows the cluster of the seed letter', () => {
    expect(clusterOf('อุดรธานี')).toEqual({
      id: 'upper-northeast-1',
      name: 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
      provinces: ['บึงกาฬ', 'เลย', 'หนองคาย', 'หนองบัวลำภู', 'อุดรธานี'],
    });
  });
});
