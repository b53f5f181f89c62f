import type { ControlMap } from './control-map';
import { isBreak, isElement } from './element';
import { BETWEEN, ownWordsBefore } from './label-before';
import { memoise } from './memoise';
import { hasWords, isAside, labelTextOf } from './text-of';

/** What stands behind a box without naming it: units, how a date is written, bracketed notes. */
const UNIT =
  /^[\s*.,:;/-]*(?:(?:ล้าน|แสน|หมื่น|พัน)?\s*บาท(?:ถ้วน)?|%|ร้อยละ|เปอร์เซ็นต์|คน|ราย|วัน|เดือน|ปี|สัปดาห์|ชั่วโมง|ชม\.|นาที|แห่ง|ครั้ง|เรื่อง|หน่วย|หน่วยนับ|ชุด|เครื่อง|คัน|หลัง|ไร่|เมตร|กม\.|กิโลเมตร|ตร\.ม\.|ตารางเมตร|ครัวเรือน|หมู่บ้าน|ตัวอักษร|(?:วว|dd|mm|ดด)\W.*|\(.*\)|\[.*\])[\s*.,:;/-]*$/is;
const INLINE_ENDS = /^(?:address|article|dd|div|dl|dt|fieldset|h\d|hr|li|ol|p|section|table|tbody|td|th|tr|ul)$/;
const HEADS = 'h1, h2, h3, h4, h5, h6, legend, caption';

/**
 * Do the words in a box stand behind its controls (`[ ] ชื่อโครงการ [ ] วันเริ่มต้น`)? What stands before a control there
 * belongs to the one before it.
 */
export function createReversedRuns(map: ControlMap): (box: Element) => boolean {
  return memoise((box: Element) => {
    const { order, isOneLine } = tokensOf(box, map);
    if (/^(?:CT){2,}$/.test(order)) return true;
    return isOneLine && /^C.*C.*T$/.test(order) && order.slice(0, -1).includes('T');
  });
}

/** Controls and the words between them, in the order shown. */
function tokensOf(box: Element, map: ControlMap): { order: string; isOneLine: boolean } {
  let order = '';
  let isOneLine = true;
  const add = (token: string) => {
    if (token === 'C' || !order.endsWith(token)) order += token;
  };
  for (const node of box.childNodes) {
    if (isElement(node) && (isBreak(node) || INLINE_ENDS.test(node.localName))) isOneLine = false;
    if (isElement(node) && map.countIn(node) > 0) {
      if (hasWords(ownWordsBefore(node, map))) add('T');
      for (let count = map.countIn(node); count > 0; count -= 1) add('C');
      continue;
    }
    if (isAside(node) || (isElement(node) && node.matches(HEADS))) continue;
    const text = labelTextOf(node);
    if (hasWords(text) && !UNIT.test(text) && !BETWEEN.test(text)) add('T');
  }
  return { order, isOneLine };
}
