import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '@/utils/page/watch-page';
import type { PageReader } from '@/utils/page/page-reader';

let redraw: () => void;
let told: number;
let end: AbortController;
const type = (kind = 'input') => document.dispatchEvent(new Event(kind));

beforeEach(() => {
  vi.useFakeTimers();
  told = 0;
  end = new AbortController();
  const reader = {
    onRedrawn: (listener: () => void) => void (redraw = listener),
    eachRoot: (use: (root: Document) => void) => use(document),
  } as PageReader;
  watchPage(reader, async () => void (told += 1), end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

it('tells soon of what was redrawn, chosen, clicked or left', async () => {
  for (const change of [redraw, () => type('change'), () => type('click'), () => type('focusout')]) {
    told = 0;
    change();
    await vi.advanceTimersByTimeAsync(119);
    expect(told).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toBe(1);
  }
});

it('waits for the hand that types, but never long', async () => {
  for (let key = 0; key < 20; key += 1) {
    type();
    type('keyup');
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(1000);
  // Four seconds of keys: 650 ms after the first of each, with the last one in the last.
  expect(told).toBe(5);
});

it('tells of the last key in a third of a second', async () => {
  type();
  await vi.advanceTimersByTimeAsync(329);
  expect(told).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toBe(1);
});

it('tells at once of a form that is sent', async () => {
  type();
  type('submit');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toBe(1);
});

it('says nothing any more once it has ended', async () => {
  type();
  end.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toBe(0);
});
