import { isInput } from './element';
import { memoise } from './memoise';
import type { PageControl } from './page-control';

const NEVER_THERE =
  'thead *, header *, [role=banner] *, [class*=toolbar] *, [role=search] *, nav *, .navbar *, .topbar *, [role=navigation] *, [type=file], [type=range], [type=color]';
/** Widgets that draw a list mark their own box as a search or a new password, to keep the browser's suggestions away. */
const NEVER_OF_KIND =
  '[type=search]:not([role=combobox]), select[onchange*=submit], select[onchange*=location], select[onchange*=reload], [autocomplete=one-time-code], [autocomplete*=password]';
const SEARCH_WORDS = /^\s*(?:ค้นหา|สืบค้น|กรองข้อมูล|กรอง|เรียกดู|แสดงข้อมูล|แสดงผล|แสดงรายงาน|(?:search|filter|go)\b)/i;
/** Beside choices alone, such a button shows the record that was chosen. */
const SHOW_WORDS = /^\s*(?:แสดง|เลือก|ตกลง|ดู|ไป|โหลด|เปิด)(?:โครงการ|รายการ|ข้อมูล|แบบฟอร์ม|แบบรายงาน|รายงาน)?\s*$/;
/** `เลือกโครงการที่จะรายงาน`, without the request. */
const PICKED =
  /^(?:โครงการ|กิจกรรม|แผนงาน|รายการ|แบบ|ปีงบประมาณ|ไตรมาส).*(?:ที่จะ|ที่ต้องการ|เพื่อ)(?:รายงาน|แก้ไข|ดู|แสดง|เรียก|บันทึกผล|ติดตาม)/;
const ENTRY_WORDS = /บันทึก|จัดเก็บ|ส่งอนุมัติ|ส่งข้อมูล|ยืนยัน|ถัดไป|เพิ่ม|ปรับปรุง|save|submit|next/i;
const BUTTON = 'button, input[type=submit], input[type=button], [role=button], a.btn';

/** Does a choice stand under a heading that asks which record is meant? */
export const picksRecord = (element: Element, [nearest = '']: readonly string[]): boolean =>
  element.matches('select, [role=combobox], [type=radio]') && PICKED.test(nearest);

/** Tells the controls that are never ours: files, one-time codes, and whatever belongs to a search. For one reading of the page. */
export function createLeftAlone(size: number): (control: Pick<PageControl, 'element' | 'reader'>) => boolean {
  const searches = memoise(isSearch);
  const picks = memoise((box: Element) => isPicker(box, size));
  const isBeside = memoise((box: Element) => box.querySelectorAll(ENTRIES).length * 2 < size);
  const boxAround = memoise((element: Element): Element | null =>
    element.querySelector(BUTTON) ? element : element.parentElement && boxAround(element.parentElement),
  );
  return ({ element, reader }) => {
    if (element.matches(NEVER_THERE) || (!reader?.isDrawn && element.matches(NEVER_OF_KIND))) return true;
    const beside = element.closest(BESIDE);
    if (beside && isBeside(beside)) return true;
    const near = element.parentElement && boxAround(element.parentElement);
    if (near && picks(near)) return true;
    const whole = element.closest('form') ?? near;
    // A table's row of filters may stand in the form that is saved.
    return [whole, element.closest('tr, [role=row]')].some((box) => box && searches(box));
  };
}

/** What stands beside the page's own matter: a calculator, notes. */
const BESIDE = 'aside, [role=complementary]';
const ENTRIES = 'input:not([type=hidden]), select, textarea';

/** Choices with a button that shows what was chosen, above the form itself. */
function isPicker(box: Element, size: number): boolean {
  const entries = [...box.querySelectorAll(ENTRIES)].filter((entry) => !entry.matches(BUTTON));
  if (entries.length * 2 >= size || entries.some((entry) => !entry.matches('select'))) return false;
  const words = wordsOf(box);
  return words.some((word) => SHOW_WORDS.test(word)) && !words.some((word) => ENTRY_WORDS.test(word));
}

/** A form, or the smallest box with buttons, whose buttons search and do not save. One box beside one button is a look-up. */
function isSearch(box: Element): boolean {
  if (box.localName !== 'form' && box.querySelectorAll('input, select, textarea').length < 2) return false;
  const words = wordsOf(box);
  return words.some((word) => SEARCH_WORDS.test(word)) && !words.some((word) => ENTRY_WORDS.test(word));
}

const wordsOf = (box: Element): string[] =>
  [...box.querySelectorAll<HTMLElement>(BUTTON)].map(
    (button) => (isInput(button) ? button.value : button.textContent?.trim()) || nameOfIcon(button),
  );

/** A button that shows a magnifying glass only. */
function nameOfIcon(button: Element): string {
  const name = button.getAttribute('aria-label') ?? button.getAttribute('title') ?? '';
  return /search|magnif/i.test(button.innerHTML) ? `search ${name}` : name;
}
