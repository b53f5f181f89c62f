import { CARDS, HINTS, type Card } from '../../data/cards';
import type { FormField, Section } from '../../data/form-definition';
import type { Given } from '../../data/given';
import { fieldOf, type FormView } from '../../html/form-view';
import { markup, type Markup } from '../../html/markup';
import { control } from './table-controls';
import { rowsTable } from './rows-table';

/** A section's cards, each a table in a frame that is a table too. */
export function formTables(view: FormView, section: Section): Markup {
  return markup`${CARDS[section].map((card) => frame(card, cardBody(view, card)))}`;
}

const frame = ({ title, note }: Card, body: Markup): Markup => markup`<table width="100%" border="0" cellspacing="0"
 cellpadding="1" bgcolor="#9DB2C7"><tr><td><table width="100%" border="0" cellspacing="1" cellpadding="5" bgcolor="#FFFFFF">
<tr><td colspan="4" bgcolor="#C9D8E8"><b>${title}</b>${note !== undefined && markup` <font size="2">(${note})</font>`}</td></tr>
${body}</table></td></tr></table><br>`;

function cardBody(view: FormView, { fields = [], given = [], rows }: Card): Markup {
  const cells = [...fields.map((key) => fieldCells(view, fieldOf(view, key))), ...given.map(givenCells)];
  return markup`${lines(cells)}${rows && markup`<tr><td colspan="4">${rowsTable(view, rows)}</td></tr>`}`;
}

/** A caption and what stands beside it: half a line, or a whole one. */
interface Cells {
  caption: Markup;
  content: Markup;
  isWide: boolean;
}

/** Two to a line where both are short. */
function lines([first, second, ...rest]: readonly Cells[]): Markup {
  if (!first) return markup``;
  if (first.isWide || !second || second.isWide)
    return markup`<tr>${pair(first, 3)}</tr>\n${lines(second ? [second, ...rest] : [])}`;
  return markup`<tr>${pair(first, 1)}${pair(second, 1)}</tr>\n${lines(rest)}`;
}

const pair = ({ caption, content }: Cells, span: number): Markup =>
  markup`<td width="150" align="right" valign="top" bgcolor="#EAF0F6">${caption}</td><td colspan="${span}" valign="top">${content}</td>`;

const WIDE_KINDS: readonly FormField['kind'][] = ['long-text', 'choices', 'file'];

function fieldCells(view: FormView, field: FormField): Cells {
  const error = view.errors.get(field.key);
  const hint = HINTS[field.key];
  return {
    caption: markup`${field.label}${field.required && markup` <font color="#FF0000">*</font>`} :`,
    content: markup`${control(field, view.values[field.key] ?? '', view.values)}
${hint !== undefined && markup`<br><font size="2" color="#666666">${hint}</font>`}
${error !== undefined && markup`<br><font color="#CC0000">${error}</font>`}`,
    isWide: WIDE_KINDS.includes(field.kind) || field.key === 'projectName' || field.parent === 'masterPlanIssue',
  };
}

/** Plain text where the coordinator's card has boxes. */
const givenCells = ({ label, value, long = false }: Given): Cells => ({
  caption: markup`${label} :`,
  content: markup`${value}`,
  isWide: long,
});
