import type { BindingStrength, ControlDescription } from '@/utils/model/binding';
import type { GroupPath } from '@/utils/model/ids';
import { standsByAnother, strengthOfAdder } from '@/utils/teach/find-adder';
import { objectionTo, type AddObjection } from './add-objection';
import { describePressables } from './describe-pressables';
import { outsideRows } from './find-taught-adder';
import type { LocatedPage } from './located-page';
import type { Pointable } from './pick-control';
import { rowsOnPage } from './rows-on-page';

/** What can be said of a control that an officer points at as the one that adds rows to a group. */
export interface AdderLook {
  /** What is on it to read. */
  words: string;
  strength: BindingStrength;
  control: ControlDescription;
  objection?: AddObjection;
}

/** Undefined where it has left the page, or the group's rows have. */
export function lookAtAdder(page: LocatedPage, path: GroupPath, element: HTMLElement): AdderLook | undefined {
  const rows = rowsOnPage(page, path);
  const all = describePressables(page);
  const own = all.find((one) => one.element === element);
  if (!rows || !own) return undefined;
  const isOther = standsByAnother(own.control, path) ? 'adds-to-another' : undefined;
  const objection = objectionTo(element, path, rows) ?? isOther;
  const mayBe = outsideRows(all, page, path);
  const controls = mayBe.map(({ control }) => control);
  return {
    words: own.control.labelText,
    strength: strengthOfAdder(controls, mayBe.indexOf(own), path),
    control: own.control,
    ...(objection && { objection }),
  };
}

/** What can be pointed at: first what stands below the group's rows, where most lists have their button. */
export function pointableButtons(page: LocatedPage, path: GroupPath): Pointable[] {
  const all = describePressables(page).map(({ element }): Pointable => ({
    element,
    anchor: element,
    members: [],
    label: undefined,
  }));
  const row = rowsOnPage(page, path)?.boxes.at(-1);
  const first = all.findIndex(({ element }) => row && isBelow(element, row));
  return first < 0 ? all : [...all.slice(first), ...all.slice(0, first)];
}

function isBelow(element: Element, row: Element): boolean {
  const place = row.compareDocumentPosition(element);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}
