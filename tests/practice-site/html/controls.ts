import { choicesOf } from '../data/choice-lists';
import type { FormField } from '../data/form-definition';
import { fieldOf, idOf, type FormView } from './form-view';
import { markup, type Markup } from './markup';

export interface ControlOptions {
  rows?: number;
  /** Drawn as a select2 box. */
  searchable?: boolean;
  /** Marks it required in HTML, besides what the label shows. */
  required?: boolean;
}

/** The control of a field, with what was wrong with it below. */
export function control(view: FormView, key: string, options: ControlOptions = {}): Markup {
  const field = fieldOf(view, key);
  const body = CONTROLS[field.kind](view, field, options);
  return markup`${body}${feedback(view, key)}`;
}

const CALENDAR_SIGN = markup`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
<rect x="1.5" y="2.5" width="13" height="12" rx="1.5"/><path d="M1.5 6.5h13M5 1v3M11 1v3"/></svg>`;

type Draw = (view: FormView, field: FormField, options: ControlOptions) => Markup;

const inputOf =
  (type: string, extra: Markup = markup``): Draw =>
  (
    view,
    field,
    { required },
  ) => markup`<input type="${type}" class="form-control${wrong(view, field)}" id="${idOf(field)}"
 name="${field.name}" value="${valueOf(view, field)}" ${limit(field)} ${required && markup`required`} ${extra}>`;

const textArea: Draw = (view, field, { rows = 4, required }) =>
  markup`<textarea class="form-control${wrong(view, field)}" id="${idOf(field)}" name="${field.name}" rows="${rows}"
 ${limit(field)} ${required && markup`required`}>\n${valueOf(view, field)}</textarea>`;

const select: Draw = (view, field, { searchable, required }) => {
  const under = field.parent ? valueOf(view, fieldOf(view, field.parent)) : '';
  const choices = choicesUnder(field, under);
  const many = field.kind === 'choices';
  const chosen = valueOf(view, field).split(',');
  const parent = field.parent && markup`data-under="${idOf(fieldOf(view, field.parent))}" data-list="${field.choices}"`;
  return markup`<select class="form-select${searchable && ' js-select2'}${wrong(view, field)}" id="${idOf(field)}"
 name="${field.name}" ${many && markup`multiple`} ${required && markup`required`} ${parent}
 data-placeholder="-- กรุณาเลือก --" ${parent && choices.length === 0 && markup`disabled`}>
${!many && markup`<option value="">-- กรุณาเลือก --</option>`}
${choices.map(
  ({ value, label }) =>
    markup`<option value="${value}" ${chosen.includes(value) && markup`selected`}>${label}</option>\n`,
)}</select>`;
};

const date: Draw = (view, field, options) => markup`<div class="input-group date-group${wrong(view, field)}">
${inputOf('text', markup`data-thai-date autocomplete="off" placeholder="วว/ดด/ปปปป (พ.ศ.)"`)(view, field, options)}
<button type="button" class="btn btn-outline-secondary" data-open-date aria-label="เปิดปฏิทิน" tabindex="-1">${CALENDAR_SIGN}</button></div>`;

const fileBox: Draw = (view, field, options) => {
  const kept = view.values[field.key] ?? '';
  return markup`${inputOf('file')(view, field, options)}
${kept !== '' && markup`<div class="form-text">ไฟล์ที่แนบแล้ว: ${kept}</div>`}`;
};

const CONTROLS: Readonly<Record<FormField['kind'], Draw>> = {
  text: inputOf('text'),
  phone: inputOf('text', markup`inputmode="tel"`),
  email: inputOf('text', markup`inputmode="email"`),
  percent: inputOf('text', markup`inputmode="decimal"`),
  latitude: inputOf('text', markup`inputmode="decimal" placeholder="เช่น 17.4000"`),
  longitude: inputOf('text', markup`inputmode="decimal" placeholder="เช่น 102.8000"`),
  money: inputOf('text', markup`inputmode="decimal" data-money`),
  file: fileBox,
  'long-text': textArea,
  choice: select,
  choices: select,
  date,
};

/** Radio buttons or check boxes of a field's choices, side by side. */
export function choiceMarks(view: FormView, key: string, type: 'radio' | 'checkbox'): Markup {
  const field = fieldOf(view, key);
  const chosen = valueOf(view, field).split(',');
  const marks = choicesUnder(field).map(
    ({ value, label }, index) => markup`<div class="form-check form-check-inline">
<input class="form-check-input" type="${type}" name="${field.name}" id="${idOf(field)}-${index}" value="${value}"
 ${chosen.includes(value) && markup`checked`}>
<label class="form-check-label" for="${idOf(field)}-${index}">${label}</label></div>`,
  );
  return markup`<div class="choice-marks">${marks}</div>${feedback(view, key)}`;
}

const choicesUnder = ({ choices }: FormField, under = '') => (choices ? choicesOf(choices, under) : []);
const valueOf = (view: FormView, field: FormField) => (field.kind === 'file' ? '' : (view.values[field.key] ?? ''));
const limit = ({ maxLength }: FormField) => maxLength !== undefined && markup`maxlength="${maxLength}"`;
const wrong = ({ errors }: FormView, { key }: FormField) => errors.has(key) && ' is-invalid';

function feedback({ errors }: FormView, key: string): Markup {
  const error = errors.get(key);
  return markup`${error !== undefined && markup`<div class="invalid-feedback d-block">${error}</div>`}`;
}
