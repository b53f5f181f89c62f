import type { ControlMap } from './control-map';
import { textOf } from './text-of';

/** Amounts that are not in baht. */
const OTHER_UNIT = /(?:ล้าน|แสน|หมื่น|พัน)\s*บาท|million|thousand|\busd\b|ดอลลาร์/i;
const DECLARED = /หน่วย\s*(?:นับ)?\s*[:：]?\s*(?:ล้าน|แสน|หมื่น|พัน)\s*บาท/;
const BAHT = /\(\s*(?:หน่วย\s*:?\s*)?บาท\s*\)/;

/**
 * Does something around the control say that its amount is counted in another unit than baht?
 *
 * Looked at: its own box, the cells of its row, its placeholder; and a unit declared anywhere on the page
 * (`หน่วย : ล้านบาท`), unless its own label says baht. A wrong unit is wrong a million times over.
 */
export function hasOtherUnit(anchor: Element, label: string, map: ControlMap, isDeclared: boolean): boolean {
  if (isDeclared && !BAHT.test(label)) return true;
  const hints = [label, anchor.getAttribute('placeholder'), anchor.getAttribute('title'), textOf(ownBox(anchor, map))];
  const row = anchor.closest('tr, [role=row]');
  if (row) hints.push(textOf(row));
  return OTHER_UNIT.test(hints.join(' '));
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
