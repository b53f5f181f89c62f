import { unitOf } from '@/utils/site/normalise-label';
import type { ControlMap } from './control-map';
import { isSelect } from './element';
import { textOf } from './text-of';

const MANY_BAHT = '(?:ล้าน|แสน|หมื่น|พัน)\\s*บาท';
/** A unit for the whole page: `หน่วย : ล้านบาท`, `กรอกเป็นล้านบาท`. */
const DECLARED = new RegExp(
  `(?:หน่วย\\s*(?:นับ)?\\s*[:：]?|(?:กรอก|ระบุ|ใส่)[ก-๎ ]{0,20}(?<!คิด)เป็น(?:หลัก)?)\\s*${MANY_BAHT}`,
);

/** Where a control stands, as far as it may tell of a unit. */
export interface UnitPlace {
  anchor: Element;
  label: string;
  /** Headings over it, and the headings of its column as written. */
  headings: readonly string[];
  map: ControlMap;
  /** The page declares another unit for all of its amounts. */
  isDeclared: boolean;
}

/**
 * Does something around the control say that its amount is counted in another unit than baht?
 *
 * Looked at: its label and headings, its own box, the cells of its row, its placeholder, a list of units beside it; and
 * a unit declared anywhere on the page, unless its own label says baht. A wrong unit is wrong a million times over.
 */
export function hasOtherUnit({ anchor, label, headings, map, isDeclared }: UnitPlace): boolean {
  if (isDeclared && unitOf(label) !== 'baht') return true;
  const own = ownBox(anchor, map);
  const hints = [label, anchor.getAttribute('placeholder'), anchor.getAttribute('title'), textOf(own), ...headings];
  const row = anchor.closest('tr, [role=row]');
  return (
    hints.some((hint) => isOther(unitOf(hint ?? ''))) ||
    unitOf(row ? textOf(row) : '') === 'other-money' ||
    hasUnitsToChoose(own)
  );
}

const isOther = (unit: ReturnType<typeof unitOf>): boolean => unit === 'other-money' || unit === 'percent';

/** A list of units right behind the amount: nobody can tell which of them a plain number would be. */
function hasUnitsToChoose(box: Element): boolean {
  const next = box.nextElementSibling;
  const [list, ...more] = next ? [...(isSelect(next) ? [next] : next.querySelectorAll('select'))] : [];
  return (
    list !== undefined && more.length === 0 && [...list.options].some(({ text }) => unitOf(text) === 'other-money')
  );
}

export const declaresOtherUnit = (root: Document): boolean => DECLARED.test(root.body?.textContent ?? '');

/** The largest box that holds this control alone. */
function ownBox(anchor: Element, map: ControlMap): Element {
  let box = anchor;
  while (
    box.parentElement &&
    map.countIn(box.parentElement) === 1 &&
    !box.parentElement.matches('body, form, fieldset')
  ) {
    box = box.parentElement;
  }
  return box;
}
