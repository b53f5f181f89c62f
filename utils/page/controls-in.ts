import { READERS } from './adapters/readers';
import type { PageControl } from './page-control';
import { isVisible, OURS } from './visible';

/** Everything by which a person may enter something. Passwords are not looked at, ever. */
const CONTROL = [
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=password])',
  'textarea',
  'select',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[role=textbox]',
  '[role=combobox]',
  '[role=listbox]',
  '[role=spinbutton]',
  '[role=radiogroup]',
  '[role=switch]',
  '[role=checkbox]',
].join(',');

/** Drawn parts of widgets whose real control stands elsewhere, and pop-ups that come and go. */
const WIDGET_PART = '.select2-container, .datepicker, .datepicker-dropdown, .ui-datepicker, .flatpickr-calendar';

/** The visible controls in page order; the members of a radio or check-box group are one control. */
export function controlsIn(root: ParentNode): PageControl[] {
  const elements = collect(root).filter(
    (element) => !element.closest(`${WIDGET_PART}, [${OURS}]`) && isVisible(element),
  );
  const outer = elements.filter((element) => !isInsideAnother(element));
  const grouped = new Map<HTMLElement, readonly HTMLInputElement[]>();
  for (const members of groupsOf(outer)) for (const member of members) grouped.set(member, members);
  return outer
    .filter((element) => (grouped.get(element)?.[0] ?? element) === element)
    .map((element) => {
      const members = grouped.get(element) ?? [];
      const control = { element, members, anchor: members.length > 1 ? boxAround(members) : element };
      return { ...control, reader: READERS.find((reader) => reader.handles(control)) };
    });
}

function collect(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROL)];
}

/** A native control inside a `role=radiogroup` speaks for itself; anything inside an editor or combobox does not. */
function isInsideAnother(element: Element): boolean {
  const outer = element.parentElement?.closest(CONTROL);
  if (!outer) return element.matches('[role=radiogroup]') && element.querySelector('input[type=radio]') !== null;
  return !outer.matches('[role=radiogroup]');
}

function groupsOf(elements: readonly HTMLElement[]): HTMLInputElement[][] {
  const groups = new Map<string | Element, Map<Element, HTMLInputElement[]>>();
  for (const element of elements) {
    if (!(element instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(element.type)) continue;
    const scope = element.form ?? element.ownerDocument.documentElement;
    const box = element.closest('[role=radiogroup], [role=group], fieldset');
    const key = element.name !== '' ? `${element.type} ${element.name}` : (box ?? element);
    const inScope = groups.get(key) ?? new Map<Element, HTMLInputElement[]>();
    groups.set(key, inScope.set(scope, [...(inScope.get(scope) ?? []), element]));
  }
  const all = [...groups.values()].flatMap((inScope) => [...inScope.values()]);
  return all.filter(
    ([first, ...rest]) => first?.type === 'radio' || (rest.length > 0 && !inSeveralRows([first, ...rest])),
  );
}

/** Check boxes that share a name down a table's rows belong to their rows. */
function inSeveralRows(members: readonly (HTMLInputElement | undefined)[]): boolean {
  const rows = members.map((member) => member?.closest('tr'));
  return rows.every((row) => row) && new Set(rows).size === rows.length;
}

function boxAround(members: readonly HTMLInputElement[]): Element {
  let box: Element | null = members[0]?.parentElement ?? null;
  while (box && !members.every((member) => box?.contains(member))) box = box.parentElement;
  return box ?? members[0]?.ownerDocument.documentElement ?? document.documentElement;
}
