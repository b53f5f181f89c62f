import type { FormView } from '../html/form-view';
import { card, shown, stacked } from '../html/labels';
import { markup, type Markup } from '../html/markup';

/** รายงานผลรายไตรมาส. What was reported last time stands beside it, under labels of its own and under the same ones. */
export function progressReport(view: FormView): Markup {
  const wide = { width: 12, rows: 4 };
  return markup`<div class="row"><div class="col-lg-8">
${card(
  'รายงานไตรมาสนี้',
  markup`<div class="row">
${stacked(view, 'quarter', { width: 4, mark: 'attribute' })}
${stacked(view, 'progressPercent', { width: 4, mark: 'drawn' })}
${stacked(view, 'spentBaht', { width: 4 })}
${stacked(view, 'resultText', { ...wide, rows: 6 })}${stacked(view, 'problems', wide)}${stacked(view, 'suggestions', wide)}</div>`,
)}</div>
<div class="col-lg-4">${card('ผลไตรมาสที่ผ่านมา', lastQuarter(), 'อ่านอย่างเดียว')}</div></div>`;
}

function lastQuarter(): Markup {
  return markup`<div class="row">${shown('ร้อยละความก้าวหน้า', '20', 12)}${shown('ผลการเบิกจ่ายสะสม (บาท)', '150,000.00', 12)}
<div class="col-12"><div class="form-group"><label class="form-label">ผลการดำเนินงานไตรมาสที่ผ่านมา</label>
<textarea class="form-control" rows="6" readonly>จัดประชุมชี้แจงโครงการและคัดเลือกพื้นที่ดำเนินการแล้ว 2 แห่ง</textarea></div></div></div>`;
}
