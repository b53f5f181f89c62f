import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOOK_MS, openInSight } from '@/entrypoints/framed-panel/open-in-sight';

type Look = { intersectionRatio: number; isVisible?: boolean };
let look: (looks: Look[]) => void;
let root: HTMLElement;

/** A browser that tells what lies over a frame, or one that does not. */
function openIn(looksClosely: boolean) {
  class Entry {}
  if (looksClosely) Object.defineProperty(Entry.prototype, 'isVisible', { get: () => true });
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  const wish = vi.fn();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      constructor(tell: typeof look, given: object) {
        look = tell;
        wish(given);
      }
    },
  );
  root = document.body.appendChild(document.createElement('main'));
  openInSight(root);
  return wish.mock.calls[0]?.[0] as object;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('is shut until it has stood in sight for a moment', () => {
  openIn(false);
  expect(root.inert).toBe(true);
  vi.advanceTimersByTime(5 * LOOK_MS);
  expect(root.inert).toBe(true);
  look([{ intersectionRatio: 1 }]);
  vi.advanceTimersByTime(LOOK_MS - 1);
  expect(root.inert).toBe(true);
  vi.advanceTimersByTime(1);
  expect(root.inert).toBe(false);
});

test('is shut again when part of it goes out of sight, and for a moment after it came back', () => {
  openIn(false);
  look([{ intersectionRatio: 1 }]);
  vi.advanceTimersByTime(LOOK_MS);
  look([{ intersectionRatio: 0.5 }]);
  expect(root.inert).toBe(true);
  look([{ intersectionRatio: 1 }]);
  look([{ intersectionRatio: 0 }]);
  vi.advanceTimersByTime(5 * LOOK_MS);
  expect(root.inert).toBe(true);
});

test('asks a browser that can tell whether anything lies over it', () => {
  expect(openIn(true)).toMatchObject({ trackVisibility: true, delay: 100 });
  look([{ intersectionRatio: 1, isVisible: false }]);
  vi.advanceTimersByTime(5 * LOOK_MS);
  expect(root.inert).toBe(true);
  look([{ intersectionRatio: 1, isVisible: true }]);
  vi.advanceTimersByTime(LOOK_MS);
  expect(root.inert).toBe(false);
});
