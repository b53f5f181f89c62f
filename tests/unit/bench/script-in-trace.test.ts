import { expect, test } from 'vitest';
import { type TraceEvent, workAfter } from '@/tests/bench/engine/script-in-trace';

const own = { pid: 1, tid: 7 };
/** Milliseconds of the thread's clock; on the wall everything takes three times as long. */
const event = (name: string, from: number, took: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph: 'X', ...own, ts: 3000 * from, tts: 1000 * from, tdur: 1000 * took },
  ...more,
});
const mark = (at: number) => event('bench', at, 0, { ph: 'I' });

test('a call within a call counts once, and what is awaited counts too', () => {
  const events = [
    mark(0),
    event('RunTask', 0, 10),
    event('FunctionCall', 1, 4),
    event('FunctionCall', 2, 1),
    event('RunMicrotasks', 4, 3),
  ];
  expect(workAfter('bench', events)).toEqual([{ script: 6, tasks: 10, longest: 6 }]);
});

test('only what comes after a mark is counted, up to the next one, whichever task it is in', () => {
  const events = [
    event('RunTask', 0, 10),
    event('EvaluateScript', 1, 8),
    mark(5),
    event('RunTask', 20, 2),
    event('FunctionCall', 20, 2),
    mark(30),
    event('RunTask', 40, 3),
    event('FunctionCall', 41, 1),
  ];
  expect(workAfter('bench', events)).toEqual([
    { script: 6, tasks: 7, longest: 4 },
    { script: 1, tasks: 3, longest: 1 },
  ]);
});

test('other threads and what is no script are left out', () => {
  const events = [
    mark(0),
    event('RunTask', 1, 9),
    event('Layout', 2, 5),
    event('FunctionCall', 3, 5, { tid: 8 }),
    event('FunctionCall', 3, 5, { pid: 2 }),
  ];
  expect(workAfter('bench', events)).toEqual([{ script: 0, tasks: 9, longest: 0 }]);
});

test('without a mark there is nothing to tell', () => {
  expect(workAfter('bench', [event('RunTask', 0, 1)])).toEqual([]);
});
