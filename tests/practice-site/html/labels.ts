import { createHash } from 'node:crypto';
import { control, type ControlOptions } from './controls';
import { fieldOf, idOf, type FormView } from './form-view';
import { markup, type Markup } from './markup';

/** How a required field is marked: a red star in the label, a star drawn by CSS, or only in HTML. */
type Mark = 'star' | 'drawn' | 'attribute';

interface LabelledOptions extends ControlOptions {
  /** Bootstrap columns. */
  width?: number;
  mark?: Mark;
  hint?: string;
}

/** `<label for>` above its control. */
export function stacked(view: FormView, key: string, options: LabelledOptions = {}): Markup {
  const field = fieldOf(view, key);
  const { mark = 'star', width = 6 } = options;
  return markup`<div class="col-md-${width} mb-3">
<label for="${idOf(field)}" class="form-label${drawn(field.required, mark)}">${field.label}${star(field.required, mark)}</label>
${control(view, key, withRequired(options, field.required))}${hint(options)}</div>`;
}

/** A `<label>` that names no control, beside it in a `.form-group`: older pages are written so. */
export function unbound(view: FormView, key: string, options: LabelledOptions = {}): Markup {
  const field = fieldOf(view, key);
  const { mark = 'star', width = 6 } = options;
  return markup`<div class="col-md-${width}"><div class="form-group mb-3">
<label class="form-label${drawn(field.required, mark)}">${field.label}${star(field.required, mark)}</label>
${control(view, key, withRequired(options, field.required))}${hint(options)}</div></div>`;
}

/** Plain text in one column, the control in the next: no label element at all. */
export function beside(view: FormView, key: string, options: LabelledOptions = {}): Markup {
  const { label, required } = fieldOf(view, key);
  const { mark = 'star' } = options;
  return markup`<div class="row mb-3">
<div class="col-md-3 col-form-label${drawn(required, mark)}">${label}${star(required, mark)}</div>
<div class="col-md-9">${control(view, key, withRequired(options, required))}${hint(options)}</div></div>`;
}

/** A box that shows and takes nothing. It has no name, so nothing of it is ever sent. */
export function shown(label: string, value: string, width = 4): Markup {
  return markup`<div class="col-md-${width}"><div class="form-group mb-3"><label class="form-label">${label}</label>
<input type="text" class="form-control" value="${value}" readonly></div></div>`;
}

/** A card whose body can be folded away. */
export function card(title: string, body: Markup, note?: string): Markup {
  const id = `fold-${createHash('sha256').update(title).digest('hex').slice(0, 6)}`;
  return markup`<div class="card mb-3">
<div class="card-header"><h2 class="card-title">${title}</h2>${note !== undefined && markup`<span class="badge text-bg-light">${note}</span>`}
<button type="button" class="btn btn-sm btn-link card-fold" data-bs-toggle="collapse" data-bs-target="#${id}" aria-controls="${id}" aria-expanded="true">ย่อ/แสดง</button></div>
<div class="collapse show" id="${id}"><div class="card-body">${body}</div></div></div>`;
}

const star = (required = false, mark: Mark) =>
  required && mark === 'star' && markup` <span class="text-danger">*</span>`;
const drawn = (required = false, mark: Mark) => required && mark === 'drawn' && ' required';
const hint = ({ hint: text }: LabelledOptions) => text !== undefined && markup`<div class="form-text">${text}</div>`;
const withRequired = (options: LabelledOptions, required = false): ControlOptions =>
  options.mark === 'attribute' ? { ...options, required } : options;
