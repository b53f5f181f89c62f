import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '@/utils/model/finding';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { MOST_PACK_BYTES, readPack, writePack } from '@/utils/transfer/office-pack';

const KNOWN = ['any/one-era', 'general/coordinator-complete'];
const EXPORTED_AT = '2026-11-23T03:00:00.000Z';
const CHOICES: RuleChoices = { off: ['any/one-era'], hidden: ['advice'], quality: true };

const pack = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    kind: 'emenscr-assist-pack',
    version: 1,
    exportedAt: EXPORTED_AT,
    ruleChoices: CHOICES,
    ...changes,
  });
const read = (text: string) => readPack(text, KNOWN);

describe('a pack', () => {
  test('is a documented envelope', () => {
    expect(JSON.parse(writePack({ ruleChoices: CHOICES, exportedAt: EXPORTED_AT }))).toEqual({
      kind: 'emenscr-assist-pack',
      version: 1,
      exportedAt: EXPORTED_AT,
      ruleChoices: CHOICES,
    });
  });

  test('carries nothing beside the choices', () => {
    const more = { ...CHOICES, officer: 'สมชาย' };
    expect(writePack({ ruleChoices: more, exportedAt: EXPORTED_AT })).not.toContain('สมชาย');
  });

  test('comes back as it went', () => {
    const choices = fc.record({
      off: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), { maxLength: 50 }),
      hidden: fc.subarray([...SEVERITIES]),
      quality: fc.boolean(),
    });
    const moment = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') });
    fc.assert(
      fc.property(choices, moment, (ruleChoices, when) => {
        const exportedAt = when.toISOString();
        const back = read(writePack({ ruleChoices, exportedAt }));
        expect(back).toMatchObject({ ok: true, ruleChoices, report: { exportedAt, ignoredKeys: [] } });
      }),
    );
  });

  test('may lack a part', () => {
    expect(read(pack({ ruleChoices: undefined }))).toEqual({
      ok: true,
      report: { exportedAt: EXPORTED_AT, unknownRules: [], ignoredKeys: [] },
    });
  });

  test('may have passed through an editor on Windows', () => expect(read(`\uFEFF${pack()}\r\n`).ok).toBe(true));

  test.each(['yesterday', 7, undefined, '2026-02-30T00:00:00Z'])(
    'is read without its time where that is %j',
    (time) => {
      expect(read(pack({ exportedAt: time }))).toMatchObject({
        ok: true,
        ruleChoices: CHOICES,
        report: { unknownRules: [], ignoredKeys: [] },
      });
    },
  );

  test('keeps rules that this version does not have, and tells them', () => {
    const off = ['any/one-era', 'ledger/later', 'ledger/later', 'constructor'];
    expect(read(pack({ ruleChoices: { ...CHOICES, off } }))).toMatchObject({
      ok: true,
      ruleChoices: { off: ['any/one-era', 'ledger/later', 'constructor'] },
      report: { unknownRules: ['ledger/later', 'constructor'] },
    });
  });

  test('names what it leaves out', () => {
    const text = pack({ templates: [], ruleChoices: { ...CHOICES, mood: 'good' } });
    expect(read(text)).toMatchObject({
      ok: true,
      ruleChoices: CHOICES,
      report: { ignoredKeys: ['templates', 'ruleChoices.mood'] },
    });
  });

  test('can’t reach the prototype of anything', () => {
    const text = pack().replace(
      '"quality":true',
      '"quality":true,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    );
    const back = read(text.replace('{', '{"__proto__":{"polluted":1},'));
    expect(back).toMatchObject({ ok: true, ruleChoices: CHOICES });
    expect(back.ok && Object.keys(back.ruleChoices ?? {})).toEqual(['off', 'hidden', 'quality']);
    expect(back.ok && back.report.ignoredKeys).toEqual([
      '__proto__',
      'ruleChoices.__proto__',
      'ruleChoices.constructor',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('inherits no kind', () => {
    expect(read('{"__proto__":{"kind":"emenscr-assist-pack","version":1}}')).toEqual({
      ok: false,
      because: 'not-a-pack',
    });
  });
});

describe('refused', () => {
  test.each([
    ['nothing', '', 'not-json'],
    ['words', 'สวัสดี', 'not-json'],
    ['half a pack', pack().slice(0, -5), 'not-json'],
    ['null', 'null', 'not-a-pack'],
    ['a list', '[1]', 'not-a-pack'],
    ['another file of ours', '{"kind":"emenscr-assist/damaged-templates","version":1}', 'not-a-pack'],
    ['no version', pack({ version: undefined }), 'not-a-pack'],
    ['a version in words', pack({ version: '1' }), 'not-a-pack'],
    ['version 0', pack({ version: 0 }), 'not-a-pack'],
    ['version 1.5', pack({ version: 1.5 }), 'not-a-pack'],
    ['a newer version', pack({ version: 2 }), 'newer-version'],
    ['a newer version with other choices', pack({ version: 2, ruleChoices: 'all' }), 'newer-version'],
    ['choices that are null', pack({ ruleChoices: null }), 'damaged-choices'],
    ['choices that lack one', pack({ ruleChoices: { off: [], hidden: [] } }), 'damaged-choices'],
    ['a rule that is a number', pack({ ruleChoices: { ...CHOICES, off: [7] } }), 'damaged-choices'],
    ['a severity that is none', pack({ ruleChoices: { ...CHOICES, hidden: ['fatal'] } }), 'damaged-choices'],
    ['quality in words', pack({ ruleChoices: { ...CHOICES, quality: 'yes' } }), 'damaged-choices'],
    [
      'more rules than anybody has',
      pack({ ruleChoices: { ...CHOICES, off: Array(1_001).fill('a') } }),
      'damaged-choices',
    ],
    ['over 5 MB', pack({ junk: 'a'.repeat(MOST_PACK_BYTES) }), 'too-large'],
    ['over 5 MB in Thai', pack({ junk: 'ก'.repeat(MOST_PACK_BYTES / 3) }), 'too-large'],
  ])('%s', (_what, text, because) => expect(read(text)).toEqual({ ok: false, because }));

  test('just below 5 MB in Thai is read', () => {
    expect(read(pack({ junk: 'ก'.repeat(MOST_PACK_BYTES / 3 - 200) })).ok).toBe(true);
  });
});

describe('whatever comes', () => {
  test('text never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(typeof read(text).ok).toBe('boolean')));
  });

  test('JSON never throws, and only whole choices come out', () => {
    const head = fc.record(
      {
        kind: fc.constantFrom('emenscr-assist-pack', 'other'),
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        exportedAt: fc.jsonValue(),
        ruleChoices: fc.oneof(
          fc.jsonValue(),
          fc.record({ off: fc.jsonValue(), hidden: fc.jsonValue(), quality: fc.jsonValue() }, { requiredKeys: [] }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), head), (value) => {
        const back = read(JSON.stringify(value));
        if (!back.ok || !back.ruleChoices) return;
        expect(back.ruleChoices.off.every((id) => typeof id === 'string')).toBe(true);
        expect(back.ruleChoices.hidden.every((severity) => SEVERITIES.includes(severity))).toBe(true);
        expect(typeof back.ruleChoices.quality).toBe('boolean');
      }),
    );
  });

  test('depth never throws', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(read(deep).ok).toBe(false);
    expect(read(pack().replace('"quality":true', `"quality":${deep}`)).ok).toBe(false);
  });
});
