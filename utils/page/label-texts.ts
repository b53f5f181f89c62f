import type { LabelSource, LabelText } from '@/utils/model/snapshot';
import { isKnownLabel, type LabelIndex } from '@/utils/site/label-index';
import type { ControlMap } from './control-map';
import { isSelect } from './element';
import { labelBefore, type FoundText } from './label-before';
import type { PageControl } from './page-control';
import { cellOf, cellsIn, type GridFinder } from './table-grid';
import { hasWords, labelTextOf, textOf, tidyLabel } from './text-of';

export type Found = LabelText & { element?: Element };
/** Longer texts explain or attack; they don't name. */
const LONGEST = 400;

export interface TextContext {
  map: ControlMap;
  gridOf: GridFinder;
  /** The `<label>` elements tied to a control. */
  labelsOf(element: Element): readonly Element[];
  index: LabelIndex;
  /** The caption in the row above a row of boxes. */
  captionOf(anchor: Element): FoundText | undefined;
  /** Words in this box stand behind its controls. */
  isReversed(box: Element): boolean;
}

/** What may name the control, by strength. */
export function textsOf(control: PageControl, context: TextContext): Found[][] {
  return [named(control, context), around(control, context), weak(control, context)].map((texts) =>
    texts.filter(({ text }) => hasWords(text)),
  );
}

function named({ element, hidden, members, anchor, reader }: PageControl, { labelsOf }: TextContext): Found[] {
  const grouped = members.length > 1;
  const box = grouped ? (element.closest('[role=radiogroup], [role=group], fieldset') ?? anchor) : element;
  const found: Found[] = [];
  const ids = box.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  // A widget may name itself by what is chosen in it, too.
  const texts = ids
    .map((id) => box.ownerDocument.getElementById(id))
    .filter((label): label is HTMLElement => label !== null && !anchor.contains(label));
  if (texts.length > 0)
    add(found, 'aria-labelledby', texts.map((label) => label.textContent ?? '').join(' '), texts[0]);
  const said = box.getAttribute('aria-label');
  if (!reader?.isDrawn || tidyLabel(said ?? '') !== tidyLabel(anchor.textContent ?? '')) add(found, 'aria-label', said);
  const legend = box.matches('fieldset') ? box.querySelector(':scope > legend') : null;
  if (legend && grouped) add(found, 'legend', textOf(legend), legend);
  if (grouped) return found;
  const parts = reader?.isDrawn ? [element, hidden, ...anchor.querySelectorAll('input, select')] : [element];
  for (const label of new Set(parts.flatMap((part) => (part ? labelsOf(part) : []))))
    add(found, 'label', labelTextOf(label), label);
  return found;
}

function around(control: PageControl, context: TextContext): Found[] {
  const cell = cellOf(control.anchor);
  const inside = textBeforeMembers(control);
  const nearest = labelBefore(control.anchor, context.map, cell?.parentElement ?? undefined);
  const isReversed = standsInReversedRun(control.anchor, nearest, context);
  const before = isReversed ? undefined : (nearest ?? context.captionOf(control.anchor));
  const found: Found[] = [
    ...(inside ? [{ from: 'text-before' as const, text: inside }] : []),
    ...(before ? [{ from: 'text-before' as const, text: before.text, ...elementOf(before) }] : []),
  ];
  if (!cell) return found;
  const grid = context.gridOf(cell);
  const beside = before || isReversed ? [] : fromNeighbours(cell, context.map);
  if (!grid) return [...found, ...beside];
  const headers = grid.headersOf(cell).map((header): Found => ({ from: 'column-header', ...header }));
  const rowHeader = grid.rowHeaderOf(cell);
  const ofRow: Found[] = rowHeader ? [{ from: 'row-header', ...rowHeader }] : [];
  // What names a row of several boxes says whose they are; words of its own say what a box is.
  const isOneOfSeveral = before !== undefined && context.map.countIn(cell) > 1;
  const own = [...beside, ...(isOneOfSeveral ? [...found, ...ofRow] : [...ofRow, ...found])];
  // In a form laid out as a table the rows name the boxes, whatever heads the columns.
  return headers.every(({ text }) => OF_ANY_COLUMN.test(text)) ? [...own, ...headers] : [...headers, ...own];
}

const OF_ANY_COLUMN = /^\s*(?:รายการ|ข้อมูล|หัวข้อ|รายละเอียด|ประเด็น|คำตอบ|การกรอก.*|ระบุ)\s*$/;

/** The words that stand in a group's box before its first member. */
function textBeforeMembers({ anchor, members }: PageControl): string | undefined {
  const [first] = members;
  if (!first || anchor === first) return undefined;
  let text = '';
  for (const node of anchor.childNodes) {
    if (node === first || node.contains(first)) break;
    text += textOf(node);
  }
  return hasWords(text) ? text : undefined;
}

/** In a layout table: the nearest cell before it, else the cell above it. */
export function fromNeighbours(cell: Element, map: ControlMap): Found[] {
  const row = cell.parentElement;
  if (!row) return [];
  const cells = cellsIn(row);
  const place = cells.indexOf(cell);
  for (const other of cells.slice(0, place).reverse()) {
    if (map.countIn(other) > 0) break;
    const text = textOf(other);
    if (hasWords(text)) return [{ from: 'cell-before', text, element: other }];
  }
  if (map.countIn(cell) > 1) return [];
  const above = row.previousElementSibling;
  const over = above && cellsIn(above).length === cells.length ? cellsIn(above)[place] : undefined;
  return over && map.countIn(over) === 0 && hasWords(textOf(over))
    ? [{ from: 'cell-before', text: textOf(over), element: over }]
    : [];
}

function weak({ element }: PageControl, { index }: TextContext): Found[] {
  const found: Found[] = [];
  add(found, 'title', element.getAttribute('title'));
  add(found, 'placeholder', element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'));
  const first = isSelect(element) ? element.options[0] : undefined;
  const request = first && REQUEST.exec(first.text)?.[1];
  if (request && isKnownLabel(index, request)) add(found, 'placeholder', request);
  return found;
}

/** `-- เลือกจังหวัด --` */
const REQUEST = /^[\s\-–—=.<>]*(?:กรุณา|โปรด)?เลือก(.+?)[\s\-–—=.<>]*$/;

const elementOf = ({ element }: FoundText) => (element ? { element } : {});

function standsInReversedRun(anchor: Element, found: FoundText | undefined, context: TextContext): boolean {
  const row = cellOf(anchor)?.parentElement;
  const boxes = [found?.beside, found?.beside?.parentElement, row];
  return boxes.some((box) => box && context.map.countIn(box) > 1 && context.isReversed(box));
}

function add(found: Found[], from: LabelSource, text: string | null | undefined, element?: Element): void {
  if (text) found.push({ from, text: text.slice(0, LONGEST), ...(element && { element }) });
}
