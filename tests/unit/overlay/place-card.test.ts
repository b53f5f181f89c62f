import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '@/utils/overlay/place-card';
import { MARKER_SIZE, placeMarkers } from '@/utils/overlay/place-markers';

const WINDOW = { width: 1366, height: 768 };
const CARD = { width: 340, height: 160 };

describe('the card', () => {
  test('stands above its field, at its right edge', () =>
    expect(placeCard({ left: 100, top: 400, width: 500, height: 40 }, CARD, WINDOW)).toEqual({ left: 260, top: 230 }));
  test('goes beside a field at the top of the window', () =>
    expect(placeCard({ left: 100, top: 10, width: 500, height: 40 }, CARD, WINDOW)).toEqual({ left: 610, top: 10 }));
  test('goes under a wide field at the top of the window', () =>
    expect(placeCard({ left: 20, top: 10, width: 1320, height: 40 }, CARD, WINDOW)?.top).toBe(60));
  test('goes elsewhere when the page has opened something there, and waits when there is no place', () => {
    const field = { left: 100, top: 400, width: 500, height: 40 };
    expect(placeCard(field, CARD, WINDOW, ({ top }) => top < 300)).toEqual({ left: 610, top: 400 });
    expect(placeCard(field, CARD, WINDOW, () => true)).toBeUndefined();
  });
  test('is always inside the window', () => {
    const box = fc.record({
      left: fc.integer({ min: -2000, max: 3000 }),
      top: fc.integer({ min: -2000, max: 3000 }),
      width: fc.nat(1500),
      height: fc.nat(900),
    });
    fc.assert(
      fc.property(box, (field) => {
        const { left, top } = placeCard(field, CARD, WINDOW) ?? { left: -1, top: -1 };
        expect(left >= 8 && top >= 8 && left + CARD.width <= 1358 && top + CARD.height <= 760).toBe(true);
      }),
    );
  });
});

describe('markers', () => {
  const at = (left: number, top: number, width = 300, height = 40) =>
    placeMarkers([{ path: 'general.startDate', box: { left, top, width, height } }], WINDOW);
  test('sit on the upper right corner', () =>
    expect(at(100, 200)[0]).toEqual({ path: 'general.startDate', left: 385, top: 189 }));
  test.each([
    ['above', 100, -60],
    ['below', 100, 800],
    ['left of', -400, 100],
  ])('are not drawn %s the window', (_where, left, top) => expect(at(left, top)).toEqual([]));
  test('are not drawn for fields without a size', () => expect(at(10, 10, 0, 0)).toEqual([]));
  test('stay inside the window', () =>
    expect(at(1200, 2, 400)[0]).toMatchObject({ left: WINDOW.width - MARKER_SIZE, top: 0 }));
});
