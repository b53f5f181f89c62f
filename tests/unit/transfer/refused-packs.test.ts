import { describe, expect, test, vi } from 'vitest';
import { openJson } from '@/utils/transfer/open-json';
import { readPack } from '@/utils/transfer/read-pack';
import { aTemplate } from '../../support/a-template';

const ID = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
const TIME = '2026-10-01T02:00:00.000Z';
const CHOICES = { off: [], hidden: [], quality: true };
const ADDER = {
  ...{ id: ID, path: 'details.indicators', says: 'adds-row', createdAt: TIME },
  control: {
    ...{ label: '', labelText: '', isOnlyLabel: true, headings: [], tag: 'button', type: 'button' },
    ...{ attributes: {}, before: '', after: '', page: '/' },
  },
};
const VALUE = { id: ID, field: 'general.coordinatorPhone', label: 'โทรศัพท์', value: '02 000 0000', createdAt: TIME };

const head = { kind: 'emenscr-assist-pack', version: 1, exportedAt: TIME };
const pack = (content: Record<string, unknown>) => JSON.stringify({ ...head, ...content });
const read = (text: string) => readPack(text, { rules: [], ruleSets: ['general-30-days'] });

describe('as a whole is refused', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const whole = pack({ templates: [aTemplate()] });
  test.each([
    ['nothing', '', { because: 'not-json' }],
    ['words', 'สวัสดี', { because: 'not-json' }],
    ['a page of the web', '<!doctype html>', { because: 'not-json' }],
    ['NaN', whole.replace('"version":1', '"version":NaN'), { because: 'not-json' }],
    ['a pack cut off', whole.slice(0, -40), { because: 'truncated' }],
    ['null', 'null', { because: 'not-a-pack' }],
    ['a list', '[1]', { because: 'not-a-pack' }],
    ['another file of ours', '{"kind":"emenscr-assist/damaged-templates","version":1}', { because: 'not-a-pack' }],
    ['a backup', '{"kind":"emenscr-assist-backup","version":1}', { because: 'is-backup' }],
    ['an inherited kind', '{"__proto__":{"kind":"emenscr-assist-pack","version":1}}', { because: 'not-a-pack' }],
    ['no version', pack({ version: undefined }), { because: 'not-a-pack' }],
    ['a version in words', pack({ version: '1' }), { because: 'not-a-pack' }],
    ['version 0', pack({ version: 0 }), { because: 'not-a-pack' }],
    ['version 1.5', pack({ version: 1.5 }), { because: 'not-a-pack' }],
    ['a newer version', pack({ version: 2 }), { because: 'newer-version' }],
    ['a newer version with other parts', pack({ version: 2, ruleChoices: 'all' }), { because: 'newer-version' }],
    ['a deep list', deep, { because: 'too-deep' }],
    ['deep choices', pack({ ruleChoices: 0 }).replace('"ruleChoices":0', `"a":${deep}`), { because: 'too-deep' }],
  ])('%s', async (_what, text, refusal) => expect(await read(text)).toEqual({ ok: false, ...refusal }));

  test('what is over the limit, counted in bytes', () => {
    expect(openJson('"กกก"', 10)).toEqual({ ok: false, because: 'too-large' });
    expect(openJson('"กกก"', 11)).toEqual({ ok: true, value: 'กกก' });
    expect(openJson('"aaaaaaaaa"', 10)).toEqual({ ok: false, because: 'too-large' });
  });

  test.each([
    ["Expected ',' in JSON at position 31 (line 3 column 4)", 3],
    ["JSON.parse: expected property name or '}' at line 12 column 2 of the JSON data", 12],
    ['Unexpected token N', undefined],
  ])('and the line is told where the browser tells it: %s', (message, line) => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(message);
    });
    expect(openJson('{}', 10)).toEqual({ ok: false, because: 'not-json', ...(line && { line }) });
    vi.restoreAllMocks();
  });
});

describe('one by one is refused, with its place, and the others are offered', () => {
  const good = aTemplate();
  const value = (changes: object) => ({
    ...aTemplate({ id: ID, name: 'เสีย' }),
    values: [{ ...good.values[0], ...changes }],
  });
  const hostile = (json: string) => JSON.parse(json) as object;
  test.each([
    ['no record', 'แม่แบบ', { because: 'not-an-entry' }],
    ['null', null, { because: 'not-an-entry' }],
    ['a list', [], { because: 'not-an-entry' }],
    ['no id', { ...good, id: undefined, name: 'เสีย' }, { name: 'เสีย', because: 'damaged', at: 'id' }],
    ['no name', { ...good, id: ID, name: '' }, { because: 'damaged', at: 'name' }],
    ['no values', { ...good, id: ID, values: {} }, { name: good.name, because: 'damaged', at: 'values' }],
    ['the same id again', { ...good, name: 'ซ้ำ' }, { name: 'ซ้ำ', because: 'duplicate' }],
    [
      'a section that is gone',
      value({ path: 'm9.x' }),
      { name: 'เสีย', because: 'unknown-field', at: 'values[0].path' },
    ],
    ['a number', value({ to: 5 }), { name: 'เสีย', because: 'damaged', at: 'values[0].to' }],
    ['10 MB', value({ to: 'ก'.repeat(1e7) }), { name: 'เสีย', because: 'too-long', at: 'values[0].to' }],
    [
      'a prototype',
      hostile('{"__proto__":{"polluted":1},"name":"x"}'),
      { name: 'x', because: 'hostile-key', at: '__proto__' },
    ],
    [
      'a constructor within',
      { ...good, id: ID, values: [hostile('{"constructor":{"prototype":{"polluted":1}}}')] },
      { name: good.name, because: 'hostile-key', at: 'constructor' },
    ],
  ])('a template that is %s', async (_what, bad, refusal) => {
    const back = await read(pack({ templates: [good, bad], savedValues: [VALUE] }));
    expect(back).toMatchObject({ ok: true, parts: { templates: [good], savedValues: [VALUE] } });
    expect(back.ok && back.report.refused).toEqual([{ part: 'templates', number: 2, ...refusal }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    ['choices that are null', { ruleChoices: null }, { part: 'ruleChoices', because: 'damaged' }],
    ['choices that lack one', { ruleChoices: { off: [], hidden: [] } }, { part: 'ruleChoices', because: 'damaged' }],
    ['a rule that is a number', { ruleChoices: { ...CHOICES, off: [7] } }, { part: 'ruleChoices', because: 'damaged' }],
    [
      'a severity that is none',
      { ruleChoices: { ...CHOICES, hidden: ['x'] } },
      { part: 'ruleChoices', because: 'damaged' },
    ],
    ['quality in words', { ruleChoices: { ...CHOICES, quality: 'yes' } }, { part: 'ruleChoices', because: 'damaged' }],
    [
      'more rules than anybody has',
      { ruleChoices: { ...CHOICES, off: Array(1_001).fill('a') } },
      { part: 'ruleChoices', because: 'damaged' },
    ],
    ['values that are no list', { savedValues: {} }, { part: 'savedValues', because: 'not-an-entry' }],
    ['more bindings than anybody has', { bindings: Array(20_001).fill(0) }, { part: 'bindings', because: 'too-many' }],
    [
      'a value of no field',
      { savedValues: [{ ...VALUE, field: 'phone' }] },
      { part: 'savedValues', number: 1, name: 'โทรศัพท์', at: 'field', because: 'unknown-field' },
    ],
    [
      'an add button of no list',
      { bindings: [{ ...ADDER, path: 'details.indicators[0].indicatorName' }] },
      { part: 'bindings', number: 1, at: 'path', because: 'unknown-field' },
    ],
    [
      'an add button that nothing is known of',
      { bindings: [{ ...ADDER, control: undefined }] },
      { part: 'bindings', number: 1, at: 'control', because: 'damaged' },
    ],
    [
      'a lesson of a later kind',
      { bindings: [{ ...ADDER, says: 'removes-row' }] },
      { part: 'bindings', number: 1, at: 'says', because: 'damaged' },
    ],
    [
      'an era of no field',
      { dateEras: { constructor: 'be' } },
      { part: 'dateEras', number: 1, name: 'constructor', because: 'unknown-field' },
    ],
    [
      'an era that is none',
      { dateEras: { 'general.startDate': 'ad' } },
      { part: 'dateEras', number: 1, name: 'general.startDate', because: 'damaged' },
    ],
    ['eras that are a list', { dateEras: ['be'] }, { part: 'dateEras', because: 'damaged' }],
    ['an agency that is a text', { agency: 'กรม' }, { part: 'agency', because: 'damaged' }],
    [
      'due dates that this version does not have',
      { agency: { ruleSetId: 'mars' } },
      { part: 'agency', name: 'mars', at: 'ruleSetId', because: 'unknown-rule-set' },
    ],
    ['a calendar that is no list', { calendarOverrides: 1 }, { part: 'calendarOverrides', because: 'damaged' }],
  ])('%s', async (_what, content, refusal) => {
    const back = await read(pack({ ...content, templates: [aTemplate()] }));
    expect(back).toMatchObject({ ok: true, parts: { templates: [aTemplate()] } });
    expect(back.ok && back.report.refused).toEqual([refusal]);
  });
});
