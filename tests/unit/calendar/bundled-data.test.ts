import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { isYearListed } from '@/utils/calendar/holidays';
import { CAPITAL, clusterOf, CLUSTERS, PROVINCES } from '@/utils/calendar/places';
import { RECENT_HOLIDAYS } from '@/utils/calendar/recent-holidays';
import { lastWorkingDayBefore } from '@/utils/calendar/working-day';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { THINGS_DUE } from '@/utils/calendar/things-due';
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
    expect(Object.keys(RECENT_HOLIDAYS.listed)).toEqual(['2569', '2570', '2571']);
  });

  it('lists the fixed holidays in every year of its own list', () => {
    for (const { days } of Object.values(HOLIDAYS.listed)) expect(days).toMatchObject(HOLIDAYS.everyYear.days);
  });

  it('puts every substitute day on the first open weekday after the named holiday on a weekend', () => {
    for (const [year, { days }] of Object.entries(HOLIDAYS.listed))
      for (const [day, { th }] of Object.entries(days)) {
        if (!th.startsWith('วันหยุดชดเชย')) continue;
        const iso = `${Number(year) - 543}-${day}` as IsoDate;
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(iso));
        const before = lastWorkingDayBefore(iso, HOLIDAYS);
        const closed = [1, 2, 3].map((back) => addDays(iso, -back)).filter((day) => day > before);
        const named = closed.filter((day) => th === `วันหยุดชดเชย${days[day.slice(5)]?.th}`);
        expect(
          named.map(weekdayOf).some((weekday) => weekday === 0 || weekday === 6),
          `${th} ${iso}`,
        ).toBe(true);
      }
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
