import { APPROVER } from '../data/given';
import { choiceMarks } from '../html/controls';
import { fieldOf, type FormView } from '../html/form-view';
import { card, shown, stacked, unbound } from '../html/labels';
import { markup, type Markup } from '../html/markup';

/** ข้อมูลทั่วไป. The approver's card bears the labels of the coordinator's: it is there to be left alone. */
export function general(view: FormView): Markup {
  return markup`${card('ข้อมูลโครงการ', project(view))}
<div class="row"><div class="col-lg-7">${card('ผู้ประสานงาน', coordinator(view))}</div>
<div class="col-lg-5">${card('ผู้อนุมัติ', approver(), 'กำหนดโดยผู้ดูแลระบบ')}</div></div>
${card('พื้นที่ดำเนินการ', area(view))}
${card('เอกสารประกอบ', markup`<div class="row">${stacked(view, 'attachment', { hint: 'รองรับไฟล์ .pdf .docx ขนาดไม่เกิน 10 MB' })}</div>`)}`;
}

function project(view: FormView): Markup {
  return markup`<div class="row">
${stacked(view, 'projectName', { width: 12, mark: 'drawn' })}
${stacked(view, 'agencyName', { width: 6, searchable: true })}
${stacked(view, 'fiscalYear', { width: 3, mark: 'attribute' })}
<div class="col-md-12 mb-3"><fieldset><legend class="form-label">${fieldOf(view, 'projectStatus').label}</legend>
${choiceMarks(view, 'projectStatus', 'radio')}</fieldset></div>
${stacked(view, 'startDate', { width: 4 })}
${stacked(view, 'endDate', { width: 4 })}
<div class="col-md-12"><fieldset><legend class="form-label">${fieldOf(view, 'operationTypes').label}</legend>
${choiceMarks(view, 'operationTypes', 'checkbox')}</fieldset></div>
</div>`;
}

function coordinator(view: FormView): Markup {
  return markup`<div class="row">
${unbound(view, 'coordinatorName')}${unbound(view, 'coordinatorPosition')}
${unbound(view, 'coordinatorPhone')}${unbound(view, 'coordinatorEmail')}
</div>`;
}

function approver(): Markup {
  return markup`<div class="row">
${APPROVER.map(({ label, value }, index) => shown(label, value, [12, 7, 5][index]))}
</div>`;
}

function area(view: FormView): Markup {
  return markup`<div class="row">
${stacked(view, 'province', { width: 3 })}${stacked(view, 'district', { width: 3 })}
${stacked(view, 'latitude', { width: 3 })}${stacked(view, 'longitude', { width: 3 })}
</div>`;
}
