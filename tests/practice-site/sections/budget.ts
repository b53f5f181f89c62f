import { LAST_YEAR } from '../data/given';
import type { FormView } from '../html/form-view';
import { card, shown, stacked, unbound } from '../html/labels';
import { markup, type Markup } from '../html/markup';
import { fixedTable, rowTable } from '../html/row-table';

/** งบประมาณ. Last year's figure stands beside this year's: it is there to be left alone. */
export function budget(view: FormView): Markup {
  return markup`${card(
    'วงเงิน',
    markup`<div class="row">${stacked(view, 'totalBaht', { width: 4 })}
${LAST_YEAR.map(({ label, value }) => shown(label, value))}</div>
<div class="row">${unbound(view, 'fundSource', { width: 4 })}${unbound(view, 'allocatedYear', { width: 4 })}</div>`,
  )}
<div class="row"><div class="col-lg-5">${card('แผนการใช้จ่าย', fixedTable(view, 'budget.quarters', 'ไตรมาส'))}</div>
<div class="col-lg-7">${card('รายการค่าใช้จ่าย', rowTable(view, 'budget.lines', 'เพิ่มรายการ'))}</div></div>`;
}
