import { isInput } from './element';
import type { PageControl } from './page-control';

const NEVER =
  '[type=file], [type=search]:not([role=combobox]), [type=range], [type=color], [role=search] *, nav *, .navbar *, .topbar *, [role=navigation] *, select[onchange*=submit], select[onchange*=location], [autocomplete=one-time-code], [autocomplete*=password]';
const SEARCH_WORDS = /^\s*(?:ค้นหา|สืบค้น|กรองข้อมูล|กรอง|เรียกดู|แสดงข้อมูล|แสดงผล|แสดงรายงาน|search|filter|go)/i;
const ENTRY_WORDS = /บันทึก|จัดเก็บ|ส่งอนุมัติ|ส่งข้อมูล|ยืนยัน|ถัดไป|เพิ่ม|ปรับปรุง|save|submit|next/i;
const BUTTON = 'button, input[type=submit], input[type=button], [role=button], a.btn';

/** Controls that are never ours: files, one-time codes, and whatever belongs to a search. */
export function isLeftAlone({ element }: Pick<PageControl, 'element'>): boolean {
  return element.matches(NEVER) || isInSearchForm(element);
}

/** A form, or the smallest box with buttons, whose buttons search and do not save. One box beside one button is a look-up. */
function isInSearchForm(element: Element): boolean {
  const form = element.closest('form');
  const box = form ?? smallestWithButton(element);
  if (!box || (!form && box.querySelectorAll('input, select, textarea').length < 2)) return false;
  const words = [...box.querySelectorAll<HTMLElement>(BUTTON)].map(
    (button) => (isInput(button) ? button.value : button.textContent?.trim()) || nameOfIcon(button),
  );
  return words.some((word) => SEARCH_WORDS.test(word)) && !words.some((word) => ENTRY_WORDS.test(word));
}

function smallestWithButton(element: Element): Element | null {
  let box = element.parentElement;
  while (box && !box.querySelector(BUTTON)) box = box.parentElement;
  return box;
}

/** A button that shows a magnifying glass only. */
function nameOfIcon(button: Element): string {
  const name = button.getAttribute('aria-label') ?? button.getAttribute('title') ?? '';
  return /search|magnif/i.test(button.innerHTML) ? `search ${name}` : name;
}
