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

const LETTER = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01' },
  ...{ ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};

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
    [
      'a kind of agency that this version does not have',
      { agency: { kind: 'embassy' } },
      { part: 'agency', name: 'embassy', at: 'kind', because: 'unknown-agency' },
    ],
    [
      'a province that there is not',
      { agency: { kind: 'province', place: 'Yala' } },
      { part: 'agency', name: 'Yala', at: 'place', because: 'unknown-agency' },
    ],
    [
      'a province of a department',
      { agency: { kind: 'department', place: 'ยะลา' } },
      { part: 'agency', name: 'ยะลา', at: 'place', because: 'unknown-agency' },
    ],
    ['no lead days', { agency: { leadDays: 0 } }, { part: 'agency', at: 'leadDays', because: 'damaged' }],
    ['lead days without end', { agency: { leadDays: 61 } }, { part: 'agency', at: 'leadDays', because: 'damaged' }],
    [
      'an agency’s name without end',
      { agency: { agencyName: 'ก'.repeat(201) } },
      { part: 'agency', at: 'agencyName', because: 'too-long' },
    ],
    ['letters that are no list', { calendarOverrides: 1 }, { part: 'calendarOverrides', because: 'damaged' }],
    [
      'more letters than anybody writes',
      { calendarOverrides: Array(1_001).fill(LETTER) },
      { part: 'calendarOverrides', because: 'too-many' },
    ],
    ['holidays that are a list', { holidays: ['2027-01-08'] }, { part: 'holidays', because: 'damaged' }],
    [
      'days off that are no list',
      { holidays: { added: '2027-01-08' } },
      { part: 'holidays', at: 'added', because: 'not-an-entry' },
    ],
    [
      'more holidays than a year has days',
      { holidays: { removed: Array(401).fill('2027-01-08') } },
      { part: 'holidays', at: 'removed', because: 'too-many' },
    ],
  ])('%s', async (_what, content, refusal) => {
    const back = await read(pack({ ...content, templates: [aTemplate()] }));
    expect(back).toMatchObject({ ok: true, parts: { templates: [aTemplate()] } });
    expect(back.ok && back.report.refused).toEqual([refusal]);
  });
});

test('of an agency the rest is offered', async () => {
  const back = await read(pack({ agency: { agencyName: 'กรม', kind: 'club', ruleSetId: 'mars', leadDays: 5 } }));
  expect(back).toMatchObject({ ok: true, parts: { agency: { agencyName: 'กรม', leadDays: 5 } } });
});

describe('of letters each is read by itself:', () => {
  const good = { ...LETTER, quarter: 2 };
  const readLetters = async (...letters: unknown[]) => {
    const back = await read(pack({ calendarOverrides: letters }));
    return back.ok ? { taken: back.parts.calendarOverrides, refused: back.report.refused } : back;
  };
  const refusal = (number: number, rest: object) => ({ part: 'calendarOverrides', number, ...rest });
  const named = { name: LETTER.letter };

  test.each<[string, unknown, object]>([
    ['a text', 'ว 5521', { because: 'not-an-entry' }],
    ['nothing known', {}, { because: 'not-a-letter' }],
    ['a day off', { date: '2026-12-11', name: 'วันหยุด' }, { name: 'วันหยุด', because: 'not-a-letter' }],
    ['no number', { ...LETTER, letter: ' ' }, { name: ' ', because: 'damaged', at: 'letter' }],
    ['no thing', { ...LETTER, ruleId: undefined }, { ...named, because: 'damaged', at: 'ruleId' }],
    ['30 February', { ...LETTER, date: '2027-02-30' }, { ...named, because: 'damaged', at: 'date' }],
    ['a day in words', { ...LETTER, letterDate: '1 ธ.ค. 2569' }, { ...named, because: 'damaged', at: 'letterDate' }],
    ['a year C.E.', { ...LETTER, fiscalYear: 2027 }, { ...named, because: 'damaged', at: 'fiscalYear' }],
    ['a year of another age', { ...LETTER, fiscalYear: 25700 }, { ...named, because: 'damaged', at: 'fiscalYear' }],
    ['a fifth quarter', { ...LETTER, quarter: 5 }, { ...named, because: 'damaged', at: 'quarter' }],
    ['a number without end', { ...LETTER, letter: 'ว'.repeat(1_001) }, { because: 'too-long', at: 'letter' }],
    ['a prototype', JSON.parse('{"__proto__":{}}'), { because: 'hostile-key', at: '__proto__' }],
  ])('%s', async (_what, bad, problem) => {
    expect(await readLetters(good, bad)).toMatchObject({ taken: [good], refused: [refusal(2, problem)] });
  });

  test('an unknown thing stays: the manager tells beside it', async () => {
    const later = { ...LETTER, ruleId: 'later/thing' };
    expect(await readLetters(later)).toEqual({ taken: [later], refused: [] });
  });

  test('the same once more is no second one, however its number is typed', async () => {
    expect(await readLetters(LETTER, good, { ...LETTER, letter: 'ว๕๕๒๑' })).toEqual({
      taken: [LETTER, good],
      refused: [refusal(3, { name: 'ว๕๕๒๑', because: 'duplicate' })],
    });
  });

  test('one that names two days is taken with neither', async () => {
    expect(await readLetters(LETTER, good, { ...LETTER, date: '2027-01-20' })).toEqual({
      taken: [good],
      refused: [1, 3].map((number) => refusal(number, { ...named, because: 'contradictory' })),
    });
  });
});

describe('of holidays each is read by itself:', () => {
  const good = { date: '2027-01-08', name: 'วันสถาปนา' };
  const readDays = async (holidays: object) => {
    const back = await read(pack({ holidays }));
    return back.ok ? { taken: back.parts.holidays, refused: back.report.refused } : back;
  };

  test.each<[string, unknown, object]>([
    ['a text', '2027-01-09', { at: 'added[1]', because: 'not-an-entry' }],
    ['no such day', { date: '2027-02-30', name: 'ก' }, { name: 'ก', at: 'added[1].date', because: 'damaged' }],
    ['no name', { date: '2027-01-09', name: ' ' }, { at: 'added[1].name', because: 'damaged' }],
    ['a name without end', { date: '2027-01-09', name: 'ก'.repeat(201) }, { at: 'added[1].name', because: 'too-long' }],
    ['the same day', { ...good, name: 'อีกชื่อ' }, { name: 'อีกชื่อ', at: 'added[1]', because: 'duplicate' }],
  ])('%s', async (_what, bad, problem) => {
    expect(await readDays({ added: [good, bad], removed: ['2026-12-31'] })).toMatchObject({
      taken: { added: [good], removed: ['2026-12-31'] },
      refused: [{ part: 'holidays', ...problem }],
    });
  });

  test('days on which the office works', async () => {
    expect(await readDays({ removed: ['2026-12-31', 5, '2026-02-30', '2026-12-31'] })).toEqual({
      taken: { added: [], removed: ['2026-12-31'] },
      refused: [
        { part: 'holidays', at: 'removed[1]', because: 'damaged' },
        { part: 'holidays', at: 'removed[2]', because: 'damaged' },
        { part: 'holidays', at: 'removed[3]', because: 'duplicate' },
      ],
    });
  });

  test('a day both off and worked on is neither', async () => {
    expect(await readDays({ added: [good], removed: ['2026-12-31', '2027-01-08'] })).toEqual({
      taken: { added: [], removed: ['2026-12-31'] },
      refused: [
        { part: 'holidays', name: 'วันสถาปนา', at: 'added[0]', because: 'contradictory' },
        { part: 'holidays', at: 'removed[1]', because: 'contradictory' },
      ],
    });
  });
});
