import type { FormView } from '../html/form-view';
import { card, stacked } from '../html/labels';
import { markup, type Markup } from '../html/markup';
import { rowTable } from '../html/row-table';

/** รายละเอียดโครงการ: long texts under bound labels, and a table of indicators. */
export function details(view: FormView): Markup {
  const wide = { width: 12, rows: 4 };
  return markup`${card(
    'รายละเอียด',
    markup`<div class="row">
${stacked(view, 'rationale', { ...wide, rows: 7, hint: 'อธิบายที่มา ความจำเป็น และข้อมูลที่ใช้อ้างอิง' })}
${stacked(view, 'objective', wide)}
${stacked(view, 'output')}${stacked(view, 'outcome')}
${stacked(view, 'beneficiaries', { width: 12 })}</div>`,
  )}
${card('ตัวชี้วัดโครงการ', rowTable(view, 'details.indicators', 'เพิ่มตัวชี้วัด'))}`;
}
