import { toArabicDigits } from '@/utils/thai/digits';
import { isVisible } from '../visible';

/** The days of one month, drawn one after the other, whoever draws them. */
export interface DrawnMonth {
  days: readonly HTMLElement[];
  /** The smallest box around them. */
  grid: Element;
}

const SHORTEST = 28;
/** A week's number may stand between two days. */
const BETWEEN = 1;

/** Every month that is drawn in a tree: numbers from 1 to 28 at least, in the order of the days. */
export function drawnMonths(root: Document): DrawnMonth[] {
  const cells = numberedCells(root);
  const months: DrawnMonth[] = [];
  for (let at = 0; at + SHORTEST <= cells.length; at += 1) {
    const days = daysFrom(cells, at);
    const grid = days.length >= SHORTEST ? boxAround(days) : undefined;
    if (!grid) continue;
    months.push({ days, grid });
    at += days.length - 1;
  }
  return months;
}

interface Cell {
  element: HTMLElement;
  day: number;
}

function numberedCells(root: Document): Cell[] {
  const cells: Cell[] = [];
  const texts = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue ?? '';
    const element = texts.currentNode.parentElement;
    if (text.length > 12 || !element || !/^\s*[\d๐-๙]{1,2}\s*$/.test(text)) continue;
    const day = Number(toArabicDigits(text));
    if (day >= 1 && day <= 53 && isVisible(element)) cells.push({ element, day });
  }
  return cells;
}

function daysFrom(cells: readonly Cell[], start: number): HTMLElement[] {
  const days: HTMLElement[] = [];
  let strangers = 0;
  for (let at = start; at < cells.length && days.length < 31; at += 1) {
    const { element, day } = cells[at] ?? {};
    if (element && day === days.length + 1) {
      days.push(element);
      strangers = 0;
    } else if ((strangers += 1) > BETWEEN || days.length === 0) break;
  }
  return days;
}

function boxAround(days: readonly HTMLElement[]): Element | undefined {
  const last = days.at(-1);
  let box = days[0]?.parentElement ?? null;
  while (box && last && !box.contains(last)) box = box.parentElement;
  return box ?? undefined;
}
