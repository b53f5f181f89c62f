import { toArabicDigits } from '@/utils/thai/digits';
import type { ControlMap } from './control-map';
import { parentOf } from './element';
import type { Root } from './roots';
import type { Steps } from './steps';

/** `3.`, `๓.๑`, `ข้อ 2`, `4.1)`: one number alone needs a mark, or it may be a count. */
const NUMBER = /^\s*(ข้อ(?:ที่)?\s*)?\(?(\d{1,2}(?:\.\d{1,2})*)([.)]*)\s*(?=[\u0E01-\u0E5Ba-z])/i;

/** A line that begins with its number, as paper forms count their questions. */
interface NumberedLine {
  element: Element;
  parts: readonly string[];
}

/** What a numbered line without a box of its own says of the lines numbered below it, and where that ends. */
export interface NumberedHeading {
  element: Element;
  /** The box in which it rules. */
  box: Element;
  /** Empty for a line that only ends what another one says. */
  text: string;
  /** Deeper numbers rank lower. */
  depth: number;
}

/** `3. ผู้ประสานงาน` over `3.1 ชื่อ` and `3.2 ตำแหน่ง`, until `4.` */
export function* numberedHeadings(roots: readonly Root[], map: ControlMap): Steps<NumberedHeading[]> {
  const found: NumberedHeading[] = [];
  for (const root of roots) {
    const lines = yield* linesOf(root);
    found.push(...lines.flatMap((_line, at) => headingAt(at, lines, map)));
  }
  return found;
}

function headingAt(at: number, lines: readonly NumberedLine[], map: ControlMap): NumberedHeading[] {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !isBelow(next, line) || map.countIn(line.element) > 0) return [];
  const box = boxAround(line.element, map);
  if (!box) return [];
  const depth = line.parts.length;
  const end = firstFrom(lines, at + 1, (later) => later.parts.length <= depth);
  const own = { element: line.element, box, text: line.element.textContent ?? '', depth };
  return end && box.contains(end.element)
    ? [own, { element: end.element, box, text: '', depth: end.parts.length }]
    : [own];
}

const isBelow = (line: NumberedLine, above: NumberedLine): boolean =>
  line.parts.length === above.parts.length + 1 && above.parts.every((part, place) => line.parts[place] === part);

function firstFrom<T>(all: readonly T[], start: number, fits: (one: T) => boolean): T | undefined {
  for (let at = start; at < all.length; at += 1) {
    const one = all[at];
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}

function boxAround(element: Element, map: ControlMap): Element | null {
  let box = parentOf(element);
  while (box && map.countIn(box) === 0) box = parentOf(box);
  return box;
}

function* linesOf(root: Root): Steps<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/[\d๐-๙]/.test(text.slice(0, 12))) continue;
    yield;
    const [, word, digits = '', mark] = NUMBER.exec(toArabicDigits(text)) ?? [];
    const parts = digits.split('.');
    const element = node.parentElement;
    if (digits && element && (parts.length > 1 || word || mark)) lines.push({ element, parts });
  }
  return lines;
}
