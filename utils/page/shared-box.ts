import { halvesOf } from '@/utils/site/halves';
import type { LabelIndex } from '@/utils/site/label-index';
import { countsTime } from './bare-ends';
import type { ControlMap } from './control-map';
import { aroundOf, isElement } from './element';
import { BETWEEN, BOUNDARY, ownWordsBefore, textBefore, type FoundText } from './label-before';
import { hasWords } from './text-of';

const HIGHEST = 8;
/** A name is short and of one piece; what is longer is a block of its own that happens to stand before. */
const LONGEST_NAME = 40;

/** The smallest box around a control that holds another one too, and what of it holds this one alone. */
function sharedBox(anchor: Element, map: ControlMap): { box: Element; own: Element } | undefined {
  let own = anchor;
  for (let depth = 0; depth < HIGHEST; depth += 1) {
    const box = aroundOf(own);
    if (!box) return undefined;
    if (map.countIn(box) > 1) return { box, own };
    own = box;
  }
  return undefined;
}

/** What stands right before a box, also before the boxes around it that hold no more than it does. */
function nameBefore(start: Element, count: number, map: ControlMap, nameOfCell: NameOfCell): FoundText | undefined {
  let node = start;
  for (let depth = 0; depth < HIGHEST; depth += 1) {
    const found = textBefore(node, map);
    if (found !== undefined) return found === 'blocked' ? undefined : found;
    const around = aroundOf(node);
    if (!around || around.matches(BOUNDARY) || map.countIn(around) !== count) return undefined;
    if (around.matches('td, th, [role=cell], [role=gridcell]')) return nameOfCell(around);
    node = around;
  }
  return undefined;
}

type NameOfCell = (cell: Element) => FoundText | undefined;

/** What names the box that a control shares with others: whose they are, or of which project. */
export function nameOfShared(anchor: Element, map: ControlMap, nameOfCell: NameOfCell): string {
  const shared = sharedBox(anchor, map);
  const name = shared && nameBefore(shared.box, map.countIn(shared.box), map, nameOfCell);
  if (!name || name.text.trim().length > LONGEST_NAME || (name.element?.childElementCount ?? 0) > 1) return '';
  return name.text;
}

/** What stands over or before a control and the others of its box: what names the box, and the words with which it begins. */
export function leadsOf(anchor: Element, map: ControlMap, nameOfCell: NameOfCell): readonly string[] {
  const shared = sharedBox(anchor, map);
  if (!shared) return [];
  const name = nameBefore(shared.box, map.countIn(shared.box), map, nameOfCell);
  return [name?.text ?? '', ownWordsBefore(shared.box, map)];
}

/** The words before a control and others that follow one another with none between them: `พื้นที่ [จังหวัด][อำเภอ]`. */
export function nameOfRow(anchor: Element, map: ControlMap): string {
  const shared = sharedBox(anchor, map);
  if (!shared) return '';
  const parts = [...shared.box.children].filter((child) => map.countIn(child) > 0);
  const isBare = (part: Element | undefined, before: Element | undefined) =>
    !!part && !!before && BETWEEN.test(textBetween(before, part) + ownWordsBefore(part, map));
  let at = parts.indexOf(shared.own);
  const hasFellow = isBare(parts[at + 1], parts[at]) || isBare(parts[at], parts[at - 1]);
  for (let steps = 0; steps < HIGHEST && isBare(parts[at], parts[at - 1]); steps += 1) at -= 1;
  const first = parts[at];
  const found = hasFellow && first ? textBefore(first, map) : undefined;
  return found && found !== 'blocked' ? found.text : '';
}

/** A control's own half of a label that names two boxes: `วันเริ่มต้น – วันสิ้นสุด [ ] ถึง [ ]`. */
export function halfOf(
  anchor: Element,
  map: ControlMap,
  nameOfCell: NameOfCell,
  index: LabelIndex,
): FoundText | undefined {
  const shared = sharedBox(anchor, map);
  if (!shared || map.countIn(shared.box) !== 2) return undefined;
  const [first, second] = [...shared.box.children].filter((child) => map.countIn(child) > 0);
  if (!first || !second || hasWords(ownWordsBefore(first, map))) return undefined;
  if (!BETWEEN.test(textBetween(first, second) + ownWordsBefore(second, map))) return undefined;
  const name = nameBefore(first, 2, map, nameOfCell);
  if (countsTime(first) || countsTime(second)) return undefined;
  const halves = name && halvesOf(name.text, index);
  return halves && { ...name, text: shared.own === first ? halves[0] : halves[1] };
}

function textBetween(first: Element, second: Element): string {
  let text = '';
  for (let node = first.nextSibling; node && node !== second; node = node.nextSibling)
    if (!isElement(node) || !node.matches('script, style')) text += node.textContent ?? '';
  return text;
}
