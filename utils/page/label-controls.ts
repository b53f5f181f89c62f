import type { LabelSource, LabelText } from '@/utils/model/snapshot';
import { isKnownLabel, type LabelIndex } from '@/utils/site/label-index';
import { labelKeys, normaliseLabel } from '@/utils/site/normalise-label';
import { namesOffice, namesPerson, speaksOfAnother } from '@/utils/site/other-scope';
import type { ControlMap } from './control-map';
import { labelBefore, type FoundText } from './label-before';
import { createLeftAlone } from './left-alone';
import { hasOtherUnit } from './other-unit';
import type { LabelledControl, PageControl } from './page-control';
import type { Scopes } from './scopes';
import { halfOf, nameOfShared } from './shared-box';
import { mapInSteps, type Steps } from './steps';
import { cellOf, cellsIn, type TableGrid } from './table-grid';
import { hasWords, labelTextOf, textOf } from './text-of';

type Found = LabelText & { element?: Element };
/** Longer texts explain or attack; they don't name. */
const LONGEST = 400;
const THAI = /[\u0E01-\u0E5B]/;

/** Such a box says "search" of its own options. */
const SEARCHES_ITS_LIST = '[list], [role=combobox], [aria-autocomplete]';

const noteOn = (element: Element) =>
  `${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''}`;

export interface LabelContext {
  map: ControlMap;
  scopes: Scopes;
  gridOf(element: Element): TableGrid | undefined;
  /** The `<label>` elements tied to a control. */
  labelsOf(element: Element): readonly Element[];
  index: LabelIndex;
  /** The page declares amounts in another unit than baht. */
  isOtherUnitDeclared: boolean;
}

/** Gives each control its deciding label, its headings and the person in whose block it stands. */
export function* labelControls(controls: readonly PageControl[], context: LabelContext): Steps<LabelledControl[]> {
  const isLeftAlone = createLeftAlone();
  let block = '';
  let person = '';
  return yield* mapInSteps(controls, (control) => {
    const strengths = textsOf(control, context);
    const shared = sharedName(control, context);
    const over = [...(shared ? [shared] : []), ...context.scopes.over(control.anchor)];
    // What is ticked in a list is often named by the heading over it alone.
    const underHeading: Found[] = control.members.length > 1 && over[0] ? [{ from: 'heading', text: over[0] }] : [];
    const decided = decide(strengths, context) ?? underHeading[0];
    const isKnown = decided !== undefined && isKnownLabel(context.index, decided.text);
    const label = isKnown ? decided : (half(control, context) ?? underItsHeading(decided, over[0], context) ?? decided);
    const keys = label ? labelKeys(label.text) : [];
    const headings = [...columnHeadings(control, context), ...over];

    if ((over[0] ?? '') !== block) {
      block = over[0] ?? '';
      person = '';
    }
    const own = keys[0] ?? '';
    if (namesPerson(own)) person = own;
    else if (namesOffice(own)) person = '';
    const named = headings.filter(namesPerson).slice(0, 1);
    const { element } = control;
    return {
      ...control,
      label,
      texts: strengths.flat(),
      keys,
      headings,
      person: named.length > 0 ? named : [person],
      aside: element.matches(SEARCHES_ITS_LIST) ? '' : normaliseLabel(noteOn(element)),
      isOtherUnit: () => hasOtherUnit(control.anchor, label?.text ?? '', context.map, context.isOtherUnitDeclared),
      leftAlone: isLeftAlone(control),
    };
  });
}

/** What may name the control, by strength. */
function textsOf(control: PageControl, context: LabelContext): Found[][] {
  return [named(control, context), around(control, context), weak(control)].map((texts) =>
    texts.filter(({ text }) => hasWords(text)),
  );
}

/**
 * Strong texts first. Within one strength a text that the model knows, then a Thai one;
 * a technical name nobody knows does not silence the visible text.
 */
function decide(strengths: readonly Found[][], { index }: LabelContext): Found | undefined {
  for (const texts of strengths) {
    const telling = texts.find(({ text }) => isKnownLabel(index, text)) ?? texts.find(({ text }) => THAI.test(text));
    if (telling) return telling;
  }
  return strengths.flat()[0];
}

/** In a table, what heads the column rules the cell: last year's, another person's. */
function columnHeadings({ anchor }: PageControl, { gridOf }: LabelContext): string[] {
  const cell = cellOf(anchor);
  const headers = cell ? (gridOf(cell)?.headersOf(cell) ?? []) : [];
  return headers.map(({ text }) => normaliseLabel(text)).filter((text) => text !== '');
}

function named({ element, hidden, members, anchor, reader }: PageControl, { labelsOf }: LabelContext): Found[] {
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
  add(found, 'aria-label', box.getAttribute('aria-label'));
  const legend = box.matches('fieldset') ? box.querySelector(':scope > legend') : null;
  if (legend && grouped) add(found, 'legend', textOf(legend), legend);
  if (grouped) return found;
  const parts = reader?.isDrawn ? [element, hidden, ...anchor.querySelectorAll('input, select')] : [element];
  for (const label of new Set(parts.flatMap((part) => (part ? labelsOf(part) : []))))
    add(found, 'label', labelTextOf(label), label);
  return found;
}

function around(control: PageControl, context: LabelContext): Found[] {
  const cell = cellOf(control.anchor);
  const inside = textBeforeMembers(control);
  const before = labelBefore(control.anchor, context.map, cell?.parentElement ?? undefined);
  const found: Found[] = [
    ...(inside ? [{ from: 'text-before' as const, text: inside }] : []),
    ...(before ? [{ from: 'text-before' as const, ...before }] : []),
  ];
  if (!cell) return found;
  const grid = context.gridOf(cell);
  const beside = before ? [] : fromNeighbours(cell, context.map);
  if (!grid) return [...found, ...beside];
  const headers = grid.headersOf(cell).map((header): Found => ({ from: 'column-header', ...header }));
  const rowHeader = grid.rowHeaderOf(cell);
  const ofRow: Found[] = rowHeader ? [{ from: 'row-header', ...rowHeader }] : [];
  // What names a row of several boxes says whose they are; words of its own say what a box is.
  const isOneOfSeveral = before !== undefined && context.map.countIn(cell) > 1;
  return [...headers, ...beside, ...(isOneOfSeveral ? [...found, ...ofRow] : [...ofRow, ...found])];
}

/** What a cell of several controls is called by its row. */
function nameOfCell({ map, gridOf }: LabelContext): (cell: Element) => FoundText | undefined {
  return (cell) => gridOf(cell)?.rowHeaderOf(cell) ?? fromNeighbours(cell, map)[0];
}

/** A person or another project that the box around several controls is named by: a heading for each of them. */
function sharedName({ anchor }: PageControl, context: LabelContext): string {
  const name = normaliseLabel(nameOfShared(anchor, context.map, nameOfCell(context)));
  return namesPerson(name) || speaksOfAnother(name) ? name : '';
}

/** `เป้าหมาย` over `เชิงปริมาณ`: what the heading begins, the label ends. */
function underItsHeading(label: Found | undefined, heading = '', { index }: LabelContext): Found | undefined {
  if (!label || heading === '') return undefined;
  const text = heading + normaliseLabel(label.text);
  return isKnownLabel(index, text) ? { ...label, text } : undefined;
}

function half({ anchor }: PageControl, context: LabelContext): Found | undefined {
  const { map, gridOf, index } = context;
  const byRow = nameOfCell(context);
  const found = halfOf(anchor, map, (cell) => gridOf(cell)?.headersOf(cell)[0] ?? byRow(cell), index);
  return found && { ...found, from: 'text-before' };
}

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
function fromNeighbours(cell: Element, map: ControlMap): Found[] {
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

function weak({ element }: PageControl): Found[] {
  const found: Found[] = [];
  add(found, 'title', element.getAttribute('title'));
  add(found, 'placeholder', element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'));
  return found;
}

function add(found: Found[], from: LabelSource, text: string | null | undefined, element?: Element): void {
  if (text) found.push({ from, text: text.slice(0, LONGEST), ...(element && { element }) });
}
