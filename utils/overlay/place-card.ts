import type { Box } from '@/utils/model/box';

interface Size {
  width: number;
  height: number;
}

interface Point {
  left: number;
  top: number;
}

const GAP = 10;
const EDGE = 8;

/**
 * Where the card stands: above its field, away from what the field itself opens below; else beside it, else under it.
 *
 * Always inside the window; where it fits nowhere it covers as little of the field as the window allows.
 * Undefined where it would lie over something the page has opened (`isTaken`) in every place: then it waits.
 */
export function placeCard(
  field: Box,
  card: Size,
  window: Size,
  isTaken: (box: Box) => boolean = () => false,
): Point | undefined {
  const right = field.left + field.width;
  const wishes: Point[] = [
    { left: right - card.width, top: field.top - GAP - card.height },
    { left: right + GAP, top: field.top },
    { left: field.left - GAP - card.width, top: field.top },
    { left: right - card.width, top: field.top + field.height + GAP },
  ];
  const clamped = wishes.map(({ left, top }) => ({
    left: Math.round(clamp(left, EDGE, window.width - EDGE - card.width)),
    top: Math.round(clamp(top, EDGE, window.height - EDGE - card.height)),
  }));
  const free = clamped.filter((point) => !isTaken({ ...point, ...card }));
  const best = free.map((point) => ({ point, covered: overlap(point, card, field) }));
  return best.sort((a, b) => a.covered - b.covered)[0]?.point;
}

/** How much of the field a card at a point would cover, in square pixels. */
function overlap({ left, top }: Point, { width, height }: Size, field: Box): number {
  const across = Math.min(left + width, field.left + field.width) - Math.max(left, field.left);
  const down = Math.min(top + height, field.top + field.height) - Math.max(top, field.top);
  return Math.max(0, across) * Math.max(0, down);
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
