import { LAST_QUARTER, type Given } from '../data/given';
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
  const box = ({ label, value, long }: Given) =>
    long
      ? markup`<div class="col-12"><div class="form-group"><label class="form-label">${label}</label>
<textarea class="form-control" rows="6" readonly>${value}</textarea></div></div>`
      : shown(label, value, 12);
  return markup`<div class="row">${LAST_QUARTER.map(box)}</div>`;
}
