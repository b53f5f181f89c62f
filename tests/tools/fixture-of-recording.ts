import type { RecordedControl, StructureRecording } from '@/utils/model/recording';

/**
 * A corpus page made of a recording: the same labels, headings, tables and limits in plain markup.
 *
 * `data-field` says what each control was taken for when it was recorded: a person looks over it before it is an answer.
 */
export function fixtureOf({ controls, sections, path }: StructureRecording): string {
  const origin = `${path} (${sections.join(', ') || 'no section'})`.replace(/[<>]/g, '');
  const lines = [`<!-- Made from a recording of ${origin}. The answers are what was read: check each of them. -->`];
  let headings: readonly string[] = [];
  let table: Map<number, RecordedControl[]> | undefined;
  let tableNumber = -1;
  const closeTable = () => {
    if (table) lines.push(tableOf([...table.values()]));
    table = undefined;
  };
  for (const control of controls) {
    if (control.cell?.table !== tableNumber || !control.cell) closeTable();
    const over = headingsOf(control);
    if (over.join('\n') !== headings.join('\n')) {
      closeTable();
      lines.push(
        ...over
          .filter((text, level) => text !== headings[level])
          .map((text, level) => `<h${Math.min(level + 2, 6)}>${escape(text)}</h${Math.min(level + 2, 6)}>`),
      );
      headings = over;
    }
    if (control.cell && textsFrom(control, 'column-header').length > 0) {
      tableNumber = control.cell.table;
      table ??= new Map();
      table.set(control.cell.row, [...(table.get(control.cell.row) ?? []), control]);
    } else lines.push(`<div><span>${escape(control.label)}</span> ${markupOf(control)}</div>`);
  }
  closeTable();
  return `${lines.join('\n')}\n`;
}

/** Outermost first, without the headings of the control's own column. */
function headingsOf({ headings, texts }: RecordedControl): string[] {
  const own = texts.filter(({ from }) => from === 'column-header').length;
  return headings.slice(own).reverse();
}

/** As many heading rows as the highest stack of headings, and each row's own name before it. */
function tableOf(rows: readonly RecordedControl[][]): string {
  const stacks = (rows[0] ?? []).map((control) => textsFrom(control, 'column-header'));
  const depth = Math.max(...stacks.map((stack) => stack.length));
  const isNamed = rows.some((row) => nameOf(row) !== '');
  const head = Array.from({ length: depth }, (_, level) => {
    const cells = stacks.map((stack) => `<th>${escape(stack[depth - 1 - level] ?? '')}</th>`).join('');
    return `<tr>${isNamed ? '<th></th>' : ''}${cells}</tr>`;
  });
  const body = rows.map((row) => {
    const name = isNamed ? `<th>${escape(nameOf(row))}</th>` : '';
    return `<tr>${name}${row.map((control) => `<td>${markupOf(control)}</td>`).join('')}</tr>`;
  });
  return `<table><thead>${head.join('')}</thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

const textsFrom = ({ texts }: RecordedControl, source: string) =>
  texts.filter(({ from }) => from === source).map(({ text }) => text);
const nameOf = ([first]: readonly RecordedControl[]): string => (first && textsFrom(first, 'row-header')[0]) ?? '';

function markupOf({
  tag,
  type,
  role,
  required,
  readOnly,
  maxLength,
  placeholder,
  options,
  field,
}: RecordedControl): string {
  const attributes = [
    type && `type="${escape(type)}"`,
    role && `role="${escape(role)}"`,
    placeholder && `placeholder="${escape(placeholder)}"`,
    required && 'required',
    readOnly && 'readonly',
    maxLength !== undefined && `maxlength="${maxLength}"`,
    field && `data-field="${escape(field)}"`,
  ].filter(Boolean);
  const name = /^(?:script|style|iframe|object|embed|template|plaintext)$/.test(tag) ? 'div' : tag;
  const open = [name, ...attributes].join(' ');
  if (tag === 'input') return `<${open}>`;
  const inner = tag === 'select' ? (options ?? []).map((option) => `<option>${escape(option)}</option>`).join('') : '';
  return `<${open}>${inner}</${name}>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
