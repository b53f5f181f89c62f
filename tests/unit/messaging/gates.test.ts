import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GATES, type Gate } from '@/utils/messaging/gates';
import { isWithin } from '@/utils/messaging/is-within';
import type { BackgroundVerb } from '@/utils/messaging/protocol';
import { SAMPLES } from '../../support/message-samples';

const gates = Object.entries(GATES) as [BackgroundVerb, Gate<unknown>][];
const takes = (verb: BackgroundVerb, data: unknown) => (GATES[verb] as Gate<unknown>).data.safeParse(data).success;
const ID = SAMPLES.readTemplate;
const relay = (verb: string, data?: unknown, tabId: unknown = 7) => ({ tabId, verb, data });

/** Everything that comes to a page: what is not in this list can't be reached from there. */
const FROM_PAGES = [
  ...['readWords', 'readToday', 'readContext', 'listBindings', 'listSavedValues', 'readDrafts'],
  ...['saveValue', 'saveBinding', 'noteVisit', 'noteParts', 'keepDraft', 'ignore', 'noteFailure'],
  ...['bringPart', 'openPanel', 'countTabsOnSamePage', 'pageChanged', 'fillProgress'],
];

describe('who may ask', () => {
  test('a page asks for what it needs and no more', () => {
    const open = gates.filter(([, { from }]) => from.includes('page')).map(([verb]) => verb);
    expect(open.sort()).toEqual([...FROM_PAGES].sort());
  });

  test('and its parts send these, and no others', () => {
    const folders = ['form.content', 'judge', 'overlay', 'teacher', 'drafts'];
    const files = folders.flatMap((folder) =>
      readdirSync(`entrypoints/${folder}`).map((file) => `entrypoints/${folder}/${file}`),
    );
    const source = [...files, 'entrypoints/hand.ts', 'utils/messaging/tell-failure.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const sent = [...source.matchAll(/sendMessage\(\s*'(\w+)'/g)].map(([, verb]) => verb);
    expect([...new Set(sent)].sort()).toEqual([...FROM_PAGES].sort());
  });

  test('a page that has turned into the login only hands over what was typed', () => {
    const open = gates.filter(([, { from }]) => from.includes('login')).map(([verb]) => verb);
    expect(open.filter((verb) => verb !== 'noteFailure')).toEqual(['keepDraft']);
  });

  test('in the background nothing is heard but through a gate', () => {
    for (const file of readdirSync('entrypoints/background'))
      expect(readFileSync(`entrypoints/background/${file}`, 'utf8'), file).not.toMatch(/\b(?:onMessage|hear)\(/);
  });
});

describe('what is asked', () => {
  test.each(gates.map(([verb]) => verb))('%s takes what is sent', (verb) => {
    const { data } = GATES[verb] as Gate<unknown>;
    const read = data.safeParse(SAMPLES[verb]);
    expect(read.error?.issues).toBeUndefined();
    // Nothing is lost on the way.
    expect(read.data).toEqual(SAMPLES[verb]);
  });

  test.each<[BackgroundVerb, unknown]>([
    ['readSettings', {}],
    ['readTemplate', undefined],
    ['readTemplate', ''],
    ['readTemplate', { id: ID }],
    ['readTemplate', [ID]],
    ['saveTemplate', { ...SAMPLES.saveTemplate, values: [{ path: 'm9.x', label: '', to: '' }] }],
    ['saveTemplate', { ...SAMPLES.saveTemplate, id: 'half' }],
    ['listSavedValues', 'coordinatorPhone'],
    ['saveValue', { ...SAMPLES.saveValue, value: 5 }],
    ['rememberAnswers', { ตำบล: 5 }],
    ['rememberAnswers', { '': 'ก' }],
    ['markQueue', { id: ID, at: -1 }],
    ['markQueue', { id: ID, at: 0, status: 'gone' }],
    ['rememberEra', { field: 'general.startDate', era: 'ad' }],
    ['rememberEra', { field: '__proto__', era: 'be' }],
    ['noteVisit', { page: '', located: [] }],
    ['noteParts', { ...SAMPLES.noteParts, parts: [{}] }],
    ['keepDraft', { ...SAMPLES.keepDraft, keptAt: 'ตอนนี้' }],
    ['assignProject', { address: '/', to: {} }],
    ['assignProject', { address: '/', to: { name: '' } }],
    ['openReport', '7'],
    ['openReport', -1],
    ['openReport', '7&evil'],
    ['openReport', 1.5],
    ['openReport', null],
    ['bringPart', 'panel'],
    ['bringPart', '../background'],
    ['fillProgress', { done: 'all', all: 1 }],
    ['relayToPage', relay('readPage', undefined, '7')],
    ['relayToPage', relay('readPage', undefined, -1)],
    ['relayToPage', relay('readPage', {})],
    ['relayToPage', relay('readSettings')],
    ['relayToPage', relay('saveTemplate', SAMPLES.saveTemplate)],
    ['relayToPage', relay('jumpToNext')],
    ['relayToPage', relay('constructor')],
    ['relayToPage', relay('jumpTo')],
    ['relayToPage', relay('jumpTo', 'somewhere')],
    ['relayToPage', relay('teach', 'details.indicators[0]')],
    ['relayToPage', relay('applyFill', { snapshotId: 1, steps: [{ path: 'general.x', to: 5 }] })],
    ['relayToPage', relay('applyFill', { snapshotId: 1, steps: {} })],
    ['relayToPage', relay('applyFill', { steps: [] })],
    ['relayToPage', relay('applyFixes', [{ path: 'general.x', to: '5' }])],
    ['relayToPage', relay('applyFixes', [{ path: 'general.x', from: '', to: '5', also: [null] }])],
  ])('%s refuses %j', (verb, data) => expect(takes(verb, data)).toBe(false));

  test.each<[unknown]>([
    [relay('readPage')],
    [{ tabId: 0, verb: 'undoFill' }],
    [relay('teach')],
    [relay('teach', 'details.indicators')],
    [relay('jumpTo', 'activities.rows[2].budgetBaht')],
    [relay('applyFixes', [{ path: 'general.x', from: '', to: '5', also: [{ path: 'general.y', from: '1', to: '' }] }])],
  ])('relayToPage takes %j', (data) => expect(takes('relayToPage', data)).toBe(true));
});

test.each<[unknown, number, boolean]>([
  ['กกก', 4, true],
  ['กกก', 3, false],
  [{ ab: 'c' }, 5, true],
  [{ ab: 'c' }, 4, false],
  [Array(100).fill(null), 101, true],
  [Array(101).fill(null), 101, false],
  [undefined, 1, true],
])('%j is within %i: %s', (data, most, isSo) => expect(isWithin(data, most)).toBe(isSo));

test('depth and rings do no harm', () => {
  const ring: unknown[] = [];
  ring.push(ring, ring);
  expect(isWithin(ring, 100_000)).toBe(false);
  let deep: unknown = 'ก';
  for (let level = 0; level < 50_000; level += 1) deep = [deep];
  expect(isWithin(deep, 40_000)).toBe(false);
  expect(isWithin(deep, 60_000)).toBe(true);
});
