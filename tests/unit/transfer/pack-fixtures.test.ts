import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENVELOPE_KEYS } from '@/utils/transfer/office-pack';
import { PART_NAMES } from '@/utils/transfer/pack-parts';
import { readPack } from '@/utils/transfer/read-pack';

/** Packs as released versions wrote them: to be read for good. Never edited; a new part brings a new file. */
const FOLDER = 'tests/fixtures/packs';
const FILES = readdirSync(FOLDER);
const read = (file: string) =>
  readPack(readFileSync(`${FOLDER}/${file}`, 'utf8'), { rules: ['any/email-shape'], ruleSets: ['general-30-days'] });

test('the first packs, without a checksum, are read', async () => {
  expect(await read('v1-rules.emenscr-pack.json')).toEqual({
    ok: true,
    parts: { ruleChoices: { off: ['any/email-shape', 'later/rule'], hidden: ['advice'], quality: true } },
    report: {
      exportedAt: '2026-11-23T03:00:00.000Z',
      isChecked: false,
      unknownRules: ['later/rule'],
      ignoredKeys: [],
      refused: [],
    },
  });
});

/** While the part was reserved these held there what is no letter. */
const RESERVED = ['v1-calendar-overrides.emenscr-pack.json', 'v1-everything.emenscr-pack.json'];

test.each(RESERVED)('what the reserved part held is refused by itself, and all else is read: %s', async (file) => {
  expect(await read(file)).toEqual({
    ok: true,
    parts: { ...partsIn(file), calendarOverrides: [] },
    report: {
      exportedAt: '2026-12-08T03:00:00.000Z',
      isChecked: true,
      unknownRules: [],
      ignoredKeys: [],
      refused: [{ part: 'calendarOverrides', number: 1, name: 'วันหยุดพิเศษ', because: 'not-a-letter' }],
    },
  });
});

describe('is read whole:', () => {
  test.each(FILES.filter((file) => !RESERVED.includes(file)))('%s', async (file) => {
    const reading = await read(file);
    expect(reading).toMatchObject({ ok: true, report: { refused: [], ignoredKeys: [] } });
    expect(reading.ok && reading.parts).toEqual(partsIn(file));
  });
});

function partsIn(file: string): Record<string, unknown> {
  const content = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(content).filter(([key]) => !ENVELOPE_KEYS.includes(key)));
}

test('every part has its file, and stands in the one with everything', async () => {
  const readings = await Promise.all(FILES.map(read));
  const sets = readings.map((reading) => (reading.ok ? Object.keys(reading.parts) : []));
  for (const part of PART_NAMES) expect(sets.some((set) => set.length === 1 && set[0] === part)).toBe(true);
  expect(sets.some((set) => set.length === PART_NAMES.length)).toBe(true);
});
