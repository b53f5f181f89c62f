import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLetterDate } from '@/utils/agency/profile-of';
import { holidayEditsOf } from '@/utils/calendar/holiday-edits';
import { SEVERITIES } from '@/utils/model/finding';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { checksumOf } from '@/utils/transfer/checksum-of';
import { withoutEnvelope } from '@/utils/transfer/office-pack';
import { RECORD_SCHEMAS } from '@/utils/transfer/pack-schemas';
import { readPack, type PackReading } from '@/utils/transfer/read-pack';
import { writePack } from '@/utils/transfer/write-pack';
import { templateSchema } from '@/utils/store/template-schema';
import { aTemplate } from '../../support/a-template';
import { KNOWN_RULE_SETS, someParts } from './arbitrary-parts';

const KNOWN = { rules: ['any/one-era', 'general/coordinator-complete'], ruleSets: KNOWN_RULE_SETS };
const EXPORTED_AT = '2026-11-23T03:00:00.000Z';
const CHOICES: RuleChoices = { off: ['any/one-era'], hidden: ['advice'], quality: true };

const LETTER: LetterDate = {
  ...{ letter: 'มท 0211.3/ว 5521', letterDate: '2026-12-01' },
  ...{ ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};

const pack = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    kind: 'emenscr-assist-pack',
    version: 1,
    exportedAt: EXPORTED_AT,
    ruleChoices: CHOICES,
    ...changes,
  });
const read = (text: string) => readPack(text, KNOWN);
const okay = (reading: PackReading) => {
  if (!reading.ok) throw new Error(reading.because);
  return reading;
};

describe('a pack', () => {
  test('is a documented envelope', async () => {
    const content = JSON.parse(await writePack({ ruleChoices: CHOICES }, EXPORTED_AT)) as object;
    expect(content).toEqual({
      kind: 'emenscr-assist-pack',
      version: 1,
      exportedAt: EXPORTED_AT,
      checksum: '739c553a71e56e3d9ba6bab1505f3303bf1dd7edca5708139b697aac36145763',
      ruleChoices: CHOICES,
    });
    expect(await checksumOf(withoutEnvelope(content))).toBe((content as { checksum: string }).checksum);
  });

  test('carries nothing beside what the parts are', async () => {
    const secret = { officer: 'สมชาย' };
    const parts = {
      templates: [{ ...aTemplate(), ...secret }],
      ruleChoices: { ...CHOICES, ...secret },
      agency: { agencyName: 'จังหวัด', ...secret },
      calendarOverrides: [{ ...LETTER, ...secret }],
      holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา', ...secret } as const], removed: [], ...secret },
    };
    expect(await writePack(parts, EXPORTED_AT)).not.toContain('สมชาย');
  });

  test('comes back as it went, whichever parts are in it', () =>
    fc.assert(
      fc.asyncProperty(someParts, async (parts) => {
        const back = okay(await read(await writePack(parts, EXPORTED_AT)));
        expect(back.parts).toEqual(parts);
        expect(back.report).toMatchObject({ exportedAt: EXPORTED_AT, isChecked: true, ignoredKeys: [], refused: [] });
      }),
      { numRuns: 200 },
    ));

  test('may lack every part', async () => {
    expect(await read(pack({ ruleChoices: undefined }))).toEqual({
      ok: true,
      parts: {},
      report: { exportedAt: EXPORTED_AT, isChecked: false, unknownRules: [], ignoredKeys: [], refused: [] },
    });
  });

  test('may have passed through an editor on Windows', async () => {
    const text = await writePack({ templates: [aTemplate()] }, EXPORTED_AT);
    expect((await read(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)).ok).toBe(true);
  });

  test.each(['yesterday', 7, undefined, '2026-02-30T00:00:00Z'])(
    'is read without its time where that is %j',
    async (time) => {
      const { parts, report } = okay(await read(pack({ exportedAt: time })));
      expect(parts).toEqual({ ruleChoices: CHOICES });
      expect(report).toEqual({ isChecked: false, unknownRules: [], ignoredKeys: [], refused: [] });
    },
  );

  test('keeps rules that this version does not have, and tells them', async () => {
    const off = ['any/one-era', 'ledger/later', 'ledger/later', 'constructor'];
    const { parts, report } = okay(await read(pack({ ruleChoices: { ...CHOICES, off } })));
    expect(parts.ruleChoices?.off).toEqual(['any/one-era', 'ledger/later', 'constructor']);
    expect(report.unknownRules).toEqual(['ledger/later', 'constructor']);
  });

  test('names what it leaves out', async () => {
    const template = { ...aTemplate(), colour: 'เขียว', values: [{ ...aTemplate().values[0], note: 1 }] };
    const text = pack({
      ledger: [],
      ruleChoices: { ...CHOICES, mood: 'good' },
      agency: { seal: '' },
      calendarOverrides: [{ ...LETTER, signedBy: '' }],
      holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา', half: true }], moved: [] },
      templates: [template],
    });
    expect(okay(await read(text)).report.ignoredKeys).toEqual([
      'ledger',
      'templates[].values[].note',
      'templates[].colour',
      'ruleChoices.mood',
      'agency.seal',
      'calendarOverrides[].signedBy',
      'holidays.moved',
      'holidays.added[].half',
    ]);
  });

  test('carries every key that a stored template has', () => {
    const keysOf = (schema: unknown) =>
      Object.keys((schema as { _zod: { def: { shape: object } } })._zod.def.shape).sort();
    expect(keysOf(RECORD_SCHEMAS.templates)).toEqual(keysOf(templateSchema));
  });
});

describe('the checksum', () => {
  test('finds any change, and does not mind the order or the spaces', async () => {
    const text = await writePack({ templates: [aTemplate()], ruleChoices: CHOICES }, EXPORTED_AT);
    const content = JSON.parse(text) as Record<string, unknown>;
    const turned = JSON.stringify(Object.fromEntries(Object.entries(content).reverse()));
    expect((await read(turned)).ok).toBe(true);
    expect(await read(text.replace('แอสฟัลต์', 'คอนกรีต'))).toEqual({ ok: false, because: 'changed' });
    expect(await read(text.replace('"quality": true', '"quality": false'))).toEqual({ ok: false, because: 'changed' });
    expect((await read(text.replace(EXPORTED_AT, '2026-11-24T03:00:00.000Z'))).ok).toBe(true);
  });

  test('is of the parts of later versions too', async () => {
    const later = { ruleChoices: CHOICES, ledger: [1] };
    const checksum = await checksumOf(later);
    expect((await read(pack({ ...later, checksum }))).ok).toBe(true);
    expect(await read(pack({ ...later, ledger: [2], checksum }))).toEqual({ ok: false, because: 'changed' });
  });

  test.each([null, 7, '', 'abc'])('%j is none of ours', async (checksum) => {
    expect(await read(pack({ checksum }))).toEqual({ ok: false, because: 'changed' });
  });
});

describe('whatever comes', () => {
  test('text never throws', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(typeof (await read(text)).ok).toBe('boolean');
      }),
    ));

  test('JSON never throws, and only whole parts come out', () => {
    const some = (part: fc.Arbitrary<unknown>) => fc.oneof(fc.jsonValue(), part);
    const record = fc.dictionary(
      fc.constantFrom('id', 'name', 'values', 'path', '__proto__', 'control'),
      fc.jsonValue(),
    );
    const head = fc.record(
      {
        kind: fc.constantFrom('emenscr-assist-pack', 'other'),
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        exportedAt: fc.jsonValue(),
        templates: some(fc.array(record)),
        savedValues: some(fc.array(record)),
        bindings: some(fc.array(record)),
        dateEras: some(fc.dictionary(fc.string(), fc.jsonValue())),
        agency: some(
          fc.record({
            agencyName: fc.jsonValue(),
            ruleSetId: fc.jsonValue(),
            kind: fc.jsonValue(),
            place: fc.jsonValue(),
          }),
        ),
        calendarOverrides: some(fc.array(fc.record({ letter: fc.jsonValue(), ruleId: fc.jsonValue() }))),
        holidays: some(fc.record({ added: some(fc.array(record)), removed: fc.jsonValue() })),
        ruleChoices: some(fc.record({ off: fc.jsonValue(), hidden: fc.jsonValue(), quality: fc.jsonValue() })),
      },
      { requiredKeys: ['kind', 'version'] },
    );
    return fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), head), async (value) => {
        const back = await read(JSON.stringify(value));
        if (!back.ok) return;
        const { templates = [], ruleChoices = CHOICES } = back.parts;
        expect(templates.every((template) => templateSchema.safeParse(template).success)).toBe(true);
        expect(ruleChoices.off.every((id) => typeof id === 'string')).toBe(true);
        expect(ruleChoices.hidden.every((severity) => SEVERITIES.includes(severity))).toBe(true);
        expect(typeof ruleChoices.quality).toBe('boolean');
        expect((back.parts.calendarOverrides ?? []).every(isLetterDate)).toBe(true);
        expect(holidayEditsOf(back.parts.holidays ?? {}).ok).toBe(true);
      }),
    );
  });
});
