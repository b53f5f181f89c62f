import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { weekdayOf } from '@/utils/thai/be-date';
import type { IsoDate } from '@/utils/model/ids';

const filesIn = (folder: string) =>
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown] as const);

const message = z.strictObject({ th: z.string().min(1), en: z.string().min(1) });
const mark = z.enum(['verified', 'analogue', 'recalled', 'inferred']);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const stated = z.strictObject({
  fiscalYear: z.int(),
  quarter: z.int().min(1).max(4).optional(),
  date: z.iso.date(),
});
const ruleFile = z.strictObject({
  source: z.string().min(1),
  cites: z.array(z.string().min(1)),
  notes: z.array(z.string().min(1)),
  sinceFiscalYear: z.int().min(2560),
  choices: z.array(z.strictObject({ id: z.string(), binds: message, caution: message.optional(), mark })).min(1),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        what: message,
        when: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('first-quarter-day'), monthDay }),
          z.strictObject({ kind: z.literal('days-after-quarter'), days: z.int().positive() }),
        ]),
        stated: z.array(stated),
      }),
    )
    .min(1),
});
const holidayFile = z.strictObject({
  year: z.int().optional(),
  asOf: z.iso.date(),
  mark,
  source: z.string().min(1),
  days: z.record(monthDay, z.strictObject({ name: message, instead: z.boolean().optional() })),
});

describe('bundled data', () => {
  it.each(filesIn('assets/fiscal-calendar'))('fiscal-calendar/%s', (_, file) => void ruleFile.parse(file));

  it.each(filesIn('assets/holidays'))('holidays/%s', (name, file) => {
    const { year } = holidayFile.parse(file);
    expect(name).toBe(year === undefined ? 'every-year.json' : `${year}.json`);
  });

  it('has one rule set an id', () => {
    const ids = RULE_SETS.map(({ id }) => id);
    expect(ids).toEqual(['provincial-cluster', 'province', 'general-30-days']);
  });

  it('puts every substitute day on a weekday, after a holiday on a weekend', () => {
    for (const [year, days] of Object.entries(HOLIDAYS.listed))
      for (const [day, { instead }] of Object.entries(days))
        if (instead) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(`${year}-${day}` as IsoDate));
  });
});
