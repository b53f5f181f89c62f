import { isRadio, MARK } from './adapters/mark';
import { READERS } from './adapters/readers';
import { isInput, isSelect, parentOf } from './element';
import { attempt } from './failures';
import { memoise } from './memoise';
import type { PageControl } from './page-control';
import type { Root, Roots } from './roots';
import { mapInSteps, type Steps } from './steps';
import { isVisible } from './visible';

/** Everything by which a person may enter something. Passwords are not looked at, ever. */
const CONTROL = [
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=password])',
  'textarea',
  'select',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[role=textbox]',
  '[role=combobox]',
  '[aria-haspopup=listbox]',
  '[role=listbox]',
  '[role=spinbutton]',
  '[role=radiogroup]',
  '[role=radio]',
  '[role=switch]',
  '[role=checkbox]',
].join(',');

/** What widgets open and close again: their lists and calendars, wherever in the page they hang them. */
const POPUP = [
  '.select2-container, .datepicker-dropdown, .datepicker-inline, .ui-datepicker, .flatpickr-calendar',
  '.cdk-overlay-container [role=listbox], .cdk-overlay-container .mat-datepicker-content',
  '[role=listbox].MuiList-root, .MuiAutocomplete-popper, .MuiPickersPopper-root',
  '.ant-select-dropdown, .ant-picker-dropdown, .el-popper, .el-picker-panel, .v-overlay-container',
  '.ng-dropdown-panel, .p-select-overlay, .p-multiselect-overlay, .p-dropdown-panel, .p-datepicker-panel, .q-menu',
  '.n-base-select-menu, .n-date-panel, .ss-content, .vscomp-dropbox-container, .mantine-Popover-dropdown',
  '.air-datepicker, .react-datepicker, .pika-single, .litepicker, .daterangepicker, .xdsoft_datetimepicker',
  // Boxes of editors for links and for copying, and the markup behind them.
  '.ql-clipboard, .ql-tooltip, .note-codable, .note-modal',
  '.tempus-dominus-widget, .bootstrap-datetimepicker-widget, .dp__menu, .ui.calendar > .popup',
].join(',');

const BOX = READERS.flatMap(({ box }) => box ?? []).join(',');
const ENTRY = [CONTROL, BOX].filter(Boolean).join(',');

/** The visible controls in page order; the members of a radio or check-box group, and the parts of a drawn widget, are one control. */
export function* controlsIn(roots: Roots): Steps<PageControl[]> {
  const elements = yield* collect(roots.page, roots.shownBy);
  const boxOf = memoise(createBoxFinder());
  const boxes = new Set(elements.flatMap((element) => boxOf(element) ?? []));
  const outer = elements.filter((element) => boxes.has(element) || !(boxOf(element) ?? isInsideAnother(element)));
  yield;
  const grouped = new Map<HTMLElement, readonly HTMLElement[]>();
  for (const members of groupsOf(outer)) for (const member of members) grouped.set(member, members);
  const first = outer.filter((element) => (grouped.get(element)?.[0] ?? element) === element);
  return yield* mapInSteps(first, (element) => {
    const members = grouped.get(element) ?? [];
    const control = boxes.has(element)
      ? { ...drawnIn(element), members, anchor: element }
      : { element, members, anchor: anchorOf(element, members) };
    // Where one can't tell, no plainer one may read in its stead.
    const reader = attempt('readers', () => READERS.find((each) => each.handles(control)), undefined);
    return { ...control, reader };
  });
}

/** Visible controls and the boxes of drawn widgets, with those of inner trees at the place of their host. */
function* collect(root: Root, shownBy: Roots['shownBy']): Steps<HTMLElement[]> {
  const hosts = [...shownBy.keys()].filter((host) => host.getRootNode() === root);
  const popupAround = closestIn(root, POPUP);
  const isOpenToEntry = (element: Element) =>
    !popupAround(element) && !isStoodFor(element) && !isListOfAnother(element) && isVisible(element);
  const entries = [...root.querySelectorAll<HTMLElement>(ENTRY)];
  const isOpen = yield* mapInSteps(entries, isOpenToEntry);
  const own = entries.filter((_, place) => isOpen[place]);
  if (hosts.length === 0) return own;
  const inOrder = [...own.filter((element) => !hosts.includes(element)), ...hosts].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const found: HTMLElement[] = [];
  for (const element of inOrder) {
    const inner = shownBy.get(element);
    found.push(...(inner ? yield* collect(inner, shownBy) : [element as HTMLElement]));
  }
  return found;
}

/** `closest` for many elements of one tree, in which there is mostly nothing of the kind. */
const closestIn = (root: ParentNode, selector: string) =>
  root.querySelector(selector) ? (element: Element) => element.closest(selector) : () => null;

/** Native controls that a widget stands for and hides by making them tiny. */
const STOOD_FOR = '.ts-hidden-accessible, input[type=radio][aria-hidden=true], input[type=checkbox][aria-hidden=true]';

/** Lists by which an editor formats. */
const TOOLS = '[role=toolbar] [aria-haspopup=listbox], [class*="toolbar"] [aria-haspopup=listbox]';

/** A widget that says what it is may keep the native control beside it, for the form to send. */
function isStoodFor(element: Element): boolean {
  if (element.matches(`${STOOD_FOR}, ${TOOLS}`)) return true;
  if (!element.matches('select[aria-hidden=true]:not(.select2-hidden-accessible)')) return false;
  return [element.previousElementSibling, element.nextElementSibling].some((beside) => beside?.matches(OPENS_LIST));
}

const OPENS_LIST = '[role=combobox], [aria-haspopup=listbox]';

/** The open list of a box is that box's. */
function isListOfAnother(element: Element): boolean {
  if (element.id === '' || !element.matches('[role=listbox]')) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  return ['aria-controls', 'aria-owns'].some((name) => root.querySelector(`[${name}~="${CSS.escape(element.id)}"]`));
}

/** Finds the outermost box of a drawn widget around an element. */
function createBoxFinder(): (element: Element) => Element | undefined {
  const boxAround = memoise((root: Root) => closestIn(root, BOX));
  return (element) => {
    let outermost: Element | undefined;
    const around = boxAround(element.getRootNode() as Root);
    for (let box = around(element); box; box = box.parentElement && around(box.parentElement)) outermost = box;
    return outermost;
  };
}

/** In a drawn box: what takes the keys, and the native control that the box stands for, if there is one. */
function drawnIn(box: HTMLElement): { element: HTMLElement; hidden?: HTMLElement } {
  const inside = ['[role=combobox]', 'input:not([type=hidden])', '[tabindex], button'].flatMap((part) => [
    ...box.querySelectorAll<HTMLElement>(part),
  ]);
  const element = box.matches('[role=combobox]') ? box : (inside.find(isVisible) ?? box);
  const beside = [box.previousElementSibling, box.nextElementSibling];
  const native = [...box.querySelectorAll('select, input'), ...beside].find(
    (other) =>
      (isSelect(other) || isInput(other)) && other !== element && (other.matches(STOOD_FOR) || !isVisible(other)),
  );
  return { element, ...(native && { hidden: native as HTMLElement }) };
}

/** A native control inside a `role=radiogroup` speaks for itself; anything inside an editor or combobox does not. */
function isInsideAnother(element: Element): boolean {
  const outer = element.parentElement?.closest(CONTROL);
  if (!outer)
    return element.matches('[role=radiogroup]') && element.querySelector('input[type=radio], [role=radio]') !== null;
  return !outer.matches('[role=radiogroup]');
}

function groupsOf(elements: readonly HTMLElement[]): HTMLElement[][] {
  const groups = new Map<string | Element, Map<Element, HTMLElement[]>>();
  const inRun = createRunFinder(elements);
  for (const element of elements) {
    if (!element.matches(MARK)) continue;
    const scope = (isInput(element) ? element.form : element.closest('form')) ?? element.ownerDocument.documentElement;
    const box = element.closest('[role=radiogroup], [role=group], fieldset') ?? inRun(element);
    const name = isInput(element) ? element.name : '';
    const key = name !== '' ? `${isRadio(element)} ${name}` : box;
    const inScope = groups.get(key) ?? new Map<Element, HTMLElement[]>();
    groups.set(key, inScope.set(scope, [...(inScope.get(scope) ?? []), element]));
  }
  const all = [...groups.values()].flatMap((inScope) => [...inScope.values()]);
  return all.filter(
    ([first, ...rest]) => (first && isRadio(first)) || (rest.length > 0 && !inSeveralCells([first, ...rest])),
  );
}

/**
 * Nameless boxes to tick, as frameworks draw them, are one group where they follow one another in items alike.
 *
 * @returns for each such box the first item of its run, which stands for the run
 */
function createRunFinder(elements: readonly HTMLElement[]): (element: HTMLElement) => Element {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let box = element.parentElement; box; box = box.parentElement) counts.set(box, (counts.get(box) ?? 0) + 1);
  const runs = new Map<Element, Element>();
  return (element) => {
    let item: Element = element;
    while (item.parentElement && counts.get(item.parentElement) === 1) item = item.parentElement;
    const before = item.previousElementSibling;
    const first = (before && isAlike(before, item) && runs.get(before)) || item;
    runs.set(item, first);
    return first;
  };
}

/** What a framework writes on an item for as long as it is ticked, in use or found wrong. */
const STATE_CLASS = /(^|[-_])(checked|selected|active|focus(ed)?|disabled|(un)?touched|dirty|pristine|(in)?valid)$/i;

const isAlike = (one: Element, other: Element) => kindOf(one) === kindOf(other);

const kindOf = ({ localName, classList }: Element) =>
  [localName, ...[...classList].filter((name) => !STATE_CLASS.test(name)).sort()].join(' ');

/** Check boxes that share a name across a table's cells belong to their rows and columns. */
function inSeveralCells(members: readonly (HTMLElement | undefined)[]): boolean {
  const cells = members.map((member) => member?.closest('td, [role=gridcell], [role=cell]'));
  return cells.every((cell) => cell) && new Set(cells).size === cells.length;
}

/** An editor that is a whole frame stands where the frame stands. */
function anchorOf(element: HTMLElement, members: readonly HTMLElement[]): Element {
  if (element.localName === 'body') return parentOf(element.ownerDocument.documentElement) ?? element;
  if (members.length < 2) return element;
  let box: Element | null = element.parentElement;
  while (box && !members.every((member) => box?.contains(member))) box = box.parentElement;
  return box ?? element.ownerDocument.documentElement;
}
