import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { isYearListed } from '@/utils/calendar/holidays';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
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
          z.strictObject({ kind: z.literal('days-after-quarter'), days: z.int().check(z.positive()) }),
        ]),
        certainty: z.enum(['rule', 'one-year', 'memory']),
        stated: z.array(
          z.strictObject({
            fiscalYear,
            quarter: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
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
      ['province', 'inferred'],
      ['general-30-days', 'recalled'],
    ]);
  });

  it('has every file of the folder', () => {
    const years = filesIn('assets/holidays').filter(([name]) => name !== 'every-year.json');
    expect(Object.keys(HOLIDAYS.listed)).toEqual(years.map(([name]) => name.replace('.json', '')));
    expect(isYearListed('2026-01-01', HOLIDAYS)).toBe(true);
    expect(isYearListed('2028-01-01', HOLIDAYS)).toBe(false);
  });

  it('lists the fixed holidays in every year of its own list', () => {
    for (const { days } of Object.values(HOLIDAYS.listed)) expect(days).toMatchObject(HOLIDAYS.everyYear.days);
  });

  it('puts every substitute day on a weekday, after the named holiday on a weekend', () => {
    for (const [year, { days }] of Object.entries(HOLIDAYS.listed))
      for (const [day, { th }] of Object.entries(days)) {
        if (!th.startsWith('วันหยุดชดเชย')) continue;
        const iso = `${Number(year) - 543}-${day}` as IsoDate;
        const named = [1, 2, 3]
          .map((back) => addDays(iso, -back))
          .find((it) => th.endsWith(days[it.slice(5)]?.th ?? '?'));
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(iso));
        expect([0, 6], `${th} ${iso}`).toContain(named && weekdayOf(named));
      }
  });
});
