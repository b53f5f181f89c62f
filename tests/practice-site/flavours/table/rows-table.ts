import type { Card } from '../../data/cards';
import type { FormGroup } from '../../data/form-definition';
import { groupOf, type FormView } from '../../html/form-view';
import { markup, type Markup } from '../../html/markup';
import { control } from './table-controls';

/** How many rows a table offers at least; an empty one is not kept. */
const LEAST = 3;

export function rowsTable(view: FormView, { group: key, addText, heading = 'ที่' }: NonNullable<Card['rows']>): Markup {
  const group = groupOf(view, key);
  const count = group.fixedRows?.length ?? Math.max(LEAST, view.rows[key]?.length ?? 0);
  const names = group.fixedRows ?? Array.from({ length: count }, (_, index) => String(index + 1));
  return markup`<table border="1" bordercolor="#9DB2C7" cellspacing="0" cellpadding="4">
<tr bgcolor="#EAF0F6"><td align="center"><b>${heading}</b></td>
${group.columns.map(({ label }) => markup`<td align="center"><b>${label}</b></td>`)}</tr>
${names.map((name, index) => row(view, group, name, index))}</table>
${addText !== undefined && markup`<input type="button" value="${addText}" onclick="addRow(this)">`}`;
}

function row(view: FormView, { key, columns }: FormGroup, name: string, index: number): Markup {
  const values = view.rows[key]?.[index] ?? {};
  const cell = (column: FormGroup['columns'][number]) => {
    const error = view.errors.get(`${key}[${index}].${column.key}`);
    return markup`<td>${control(column, values[column.key] ?? '', values)}
${error !== undefined && markup`<br><font color="#CC0000">${error}</font>`}</td>`;
  };
  return markup`<tr><td align="center">${name}</td>${columns.map(cell)}</tr>\n`;
}
