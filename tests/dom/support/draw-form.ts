import { fieldsIn, type Form, type FormPart } from './any-form';
import type { FormField, Markup } from './any-field';
import { addHabit } from './act-as-page';
import { boxesNamed, put } from './page-state';

/** Labels that no section of the model knows, and what stands in their boxes. */
const STRANGERS = [
  ['เลขที่รับเอกสาร', '๑๒/๒๕๖๙'],
  ['ผู้ตรวจแบบ', 'สมหญิง'],
  ['สีของแฟ้ม', ''],
] as const;

/** Puts the form into the page, with its scripts. Every control bears the path of its field as `data-name`; strangers have names of their own. */
export function drawForm(form: Form): void {
  document.body.replaceChildren();
  const all = fieldsIn(form);
  let place = 0;
  for (const { heading, fields, rows } of form) {
    if (heading !== undefined) append(`<h2>${heading}</h2>`);
    for (const field of fields) {
      append(withLabel(field, `f${place}`));
      if (field.hasStranger) append(strangerAt(place));
      place += 1;
    }
    append(tableOf(rows));
  }
  for (const { path, old } of all) put(boxesNamed(path), old);
  for (const { path, habit } of all) addHabit(path, habit);
}

const append = (html: string) => document.body.insertAdjacentHTML('beforeend', html);

function strangerAt(place: number): string {
  const [label = '', text = ''] = STRANGERS[place % STRANGERS.length] ?? [];
  return `<p><label>${label} <input data-name="stranger ${place}" value="${text}"></label></p>`;
}

/** In a table the columns' headings are the labels. */
function tableOf(rows: FormPart['rows']): string {
  const [first] = rows;
  if (!first) return '';
  const heads = first.map(({ label }) => `<th>${label}</th>`).join('');
  const cells = (row: readonly FormField[]) =>
    row.map((cell) => `<td>${controlOf({ ...cell, markup: 'row-header' }, cell.path)}</td>`).join('');
  const lines = rows.map((row, number) => `<tr><td>${number + 1}</td>${cells(row)}</tr>`).join('');
  return `<table><thead><tr><th>ที่</th>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

const BESIDE: Readonly<Record<Markup, (label: string, control: string, id: string) => string>> = {
  for: (label, control, id) => `<p><label for="${id}">${label}</label> ${control}</p>`,
  wrapped: (label, control) => `<p><label>${label} ${control}</label></p>`,
  'row-header': (label, control) => `<table><tbody><tr><th>${label}</th><td>${control}</td></tr></tbody></table>`,
  'line-before': (label, control) => `<div><div>${label}</div><div>${control}</div></div>`,
  legend: (label, control) => `<fieldset><legend>${label}</legend>${control}</fieldset>`,
  // The control says it itself.
  aria: (_label, control) => `<p>${control}</p>`,
};

const withLabel = (field: FormField, id: string): string => BESIDE[field.markup](field.label, controlOf(field, id), id);

function controlOf(field: FormField, id: string): string {
  const { control, path, label, markup, offers } = field;
  const says = markup === 'aria' ? ` aria-label="${label}"` : '';
  const facts = `data-name="${path}"${shutIn(field)}`;
  const own = `id="${id}" ${facts}${says}`;
  const marks = (type: string) =>
    offers.map((offer) => `<label><input type="${type}" name="${id}" ${facts}> ${offer}</label>`).join(' ');
  switch (control) {
    case 'line':
    case 'bare-date':
      return `<input type="text" ${own}>`;
    case 'era-date':
      return `<input placeholder="วว/ดด/ปปปป (พ.ศ.)" ${own}>`;
    case 'short-line':
      return `<input maxlength="12" ${own}>`;
    case 'number-box':
      return `<input type="number" step="any" ${own}>`;
    case 'date-box':
      return `<input type="date" ${own}>`;
    case 'area':
      return `<textarea ${own}></textarea>`;
    case 'editor':
      return `<div contenteditable="true" ${own}></div>`;
    case 'tick':
      return `<input type="checkbox" ${own}>`;
    case 'list':
      return `<select ${own}><option value="">-- เลือก --</option>${optionsOf(field)}</select>`;
    case 'list-of-several':
      return `<select multiple ${own}>${optionsOf(field)}</select>`;
    case 'radios':
      return `<div role="radiogroup"${says}>${marks('radio')}</div>`;
    case 'ticks':
      return `<div role="group"${says}>${marks('checkbox')}</div>`;
  }
}

const optionsOf = ({ offers, codes }: FormField): string =>
  offers
    .map((offer, place) => {
      const code = { numbers: `${place + 101}`, labels: offer, shared: '1' }[codes];
      return `<option value="${code}">${offer}</option>`;
    })
    .join('');

function shutIn({ shut, control }: FormField): string {
  if (shut === 'open') return '';
  if (control === 'editor') return ' aria-readonly="true"';
  const isBox = /line|area|box|date/.test(control);
  return shut === 'read-only' && isBox ? ' readonly' : ' disabled';
}
