import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFailureLimit } from '@/utils/diagnostics/failure-limit';
import { failureOf, MOST_FAILURES, withFailure } from '@/utils/diagnostics/failure-of';
import { noteOf } from '@/utils/diagnostics/note-of';

const HOME = 'chrome-extension://abcdefghijklmnop/';
const SCENE = { home: HOME, address: `${HOME}panel.html?tab=7`, at: '2026-11-26T03:00:00.000Z', version: '0.1.0' };
const stackOf = (stack: string, home = HOME) =>
  failureOf({ unit: 'x', name: 'Error', stack }, { ...SCENE, home }).stack;
const nameOf = (name: string) => failureOf({ unit: 'x', name, stack: '' }, SCENE).name;
const whereOf = (address: string | undefined) =>
  failureOf({ unit: 'x', name: 'Error', stack: '' }, { ...SCENE, address }).where;

describe('the stack', () => {
  it('of Chromium keeps our own files and places, no text and no names', () => {
    const stack = [
      "TypeError: Cannot read properties of undefined (reading 'นายสมชาย ใจดี')",
      `    at readLabel (${HOME}content-scripts/form.js:1:2345)`,
      `    at ${HOME}judge.js:3:4`,
      `    at async Promise.all (index 0)`,
      `    at new Thing (${HOME}chunks/tokens-D1.js:5:6)`,
      '    at HTMLInputElement.<anonymous> (https://emenscr.nesdc.go.th/app.js:1:1)',
    ].join('\n');
    expect(stackOf(stack)).toEqual(['content-scripts/form.js:1:2345', 'judge.js:3:4', 'chunks/tokens-D1.js:5:6']);
  });

  it('of Firefox, too', () => {
    const home = 'moz-extension://4f1d-22/';
    const stack = `readLabel@${home}content-scripts/form.js:1:2345\n@${home}judge.js:3:4\nasync*x@https://site.example/a.js:1:1\n`;
    expect(stackOf(stack, home)).toEqual(['content-scripts/form.js:1:2345', 'judge.js:3:4']);
  });

  it('of another extension is none of ours, and a long one is cut', () => {
    expect(stackOf('    at f (chrome-extension://another/a.js:1:2)')).toEqual([]);
    expect(stackOf(`    at f (${HOME}a.js:1:2)\n`.repeat(100))).toHaveLength(12);
  });

  it('holds nothing of what an error says, whatever that is', () => {
    const secret = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `ลับ${text}ลับ`);
    const framed = secret.map((text) => `\n    at ${text} (${text}.js:1:2)\n${text}@${text}:3:4\n`);
    fc.assert(
      fc.property(fc.oneof(secret, framed), fc.oneof(secret, fc.constant('TypeError')), (text, name) => {
        const error = Object.assign(new Error(text), { name });
        error.stack = `${name}: ${text}\n    at f (${HOME}judge.js:1:2)`;
        expect(JSON.stringify(failureOf(noteOf(text, error), SCENE))).not.toContain('ลับ');
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

it.each([
  ['TypeError', 'TypeError'],
  ['QuotaExceededError', 'QuotaExceededError'],
  ['$ZodError', '$ZodError'],
  ['นายสมชาย', 'Error'],
  ['undefined', 'Error'],
  ['Somchai Error', 'Error'],
])('an error called %s is kept as %s', (name, kept) => expect(nameOf(name)).toBe(kept));

it.each([
  [undefined, 'background'],
  ['', 'background'],
  [`${HOME}panel.html?tab=7`, 'panel.html'],
  ['https://emenscr.nesdc.go.th/project/12345/edit?name=x#y', 'page /project/:id/edit'],
  ['https://emenscr.nesdc.go.th/project/โครงการถนน', 'page /project/:id'],
])('what is told from %s stands under %s', (address, where) => expect(whereOf(address)).toBe(where));

it.each([
  [new RangeError('x'), 'RangeError'],
  [new DOMException('x', 'QuotaExceededError'), 'QuotaExceededError'],
  ['a text', 'undefined'],
  [undefined, 'undefined'],
  [null, 'undefined'],
])('whatever is thrown can be told: %o', (thrown, name) => expect(noteOf('x', thrown).name).toBe(name));

it('the newest failures stay', () => {
  const one = (unit: string) => failureOf({ unit, name: 'Error', stack: '' }, SCENE);
  const all = Array.from({ length: MOST_FAILURES + 5 }, (_none, at) => one(`u${at}`));
  const kept = all.reduce(withFailure, []);
  expect(kept).toHaveLength(MOST_FAILURES);
  expect(kept.at(-1)?.unit).toBe(`u${MOST_FAILURES + 4}`);
});

describe('a page in a loop', () => {
  const note = (unit: string, stack = '') => ({ unit, name: 'Error', stack });
  it('tells each failure once', () => {
    const mayTell = createFailureLimit();
    expect(Array.from({ length: 10 }, () => mayTell(note('a'))).filter(Boolean)).toHaveLength(1);
    expect([mayTell(note('b')), mayTell(note('a', 'elsewhere')), mayTell(note('b'))]).toEqual([true, true, false]);
  });
  it('tells twenty times in all', () => {
    const mayTell = createFailureLimit();
    expect(Array.from({ length: 1000 }, (_none, at) => mayTell(note(`u${at}`))).filter(Boolean)).toHaveLength(20);
  });
});
