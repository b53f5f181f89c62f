import type { Choice } from '../../data/choice';
import { choicesOf } from '../../data/choice-lists';
import type { FormField } from '../../data/form-definition';
import { FORMS } from '../../data/forms';
import type { Values } from '../../database/practice-database';
import { markup, type Markup } from '../../html/markup';

type Draw = (field: FormField, value: string, values: Values) => Markup;

/** Plain HTML controls: no id, no class, no script but for the lists below a choice. */
export const control: Draw = (field, value, values) =>
  (field.key === 'projectStatus' ? marks('radio') : CONTROLS[field.kind])(field, value, values);

const input =
  (size: number, after = ''): Draw =>
  ({ name, maxLength, key }, value) =>
    markup`<input type="text" name="${name}" value="${value}" size="${key === 'projectName' ? 90 : size}"
 ${maxLength !== undefined && markup`maxlength="${maxLength}"`}>${after}`;

const area: Draw = ({ name, maxLength }, value) =>
  markup`<textarea name="${name}" cols="90" rows="5" ${maxLength !== undefined && markup`maxlength="${maxLength}"`}>\n${value}</textarea>`;

const select: Draw = (field, value, values) => markup`<select name="${field.name}" ${reaction(field)}>
<option value="">-- กรุณาเลือก --</option>${offered(field, values).map((choice) => option(choice, [value]))}</select>`;

const listBox: Draw = (field, value, values) => markup`<select name="${field.name}" multiple size="6">
${offered(field, values).map((choice) => option(choice, value.split(',')))}</select>
<br><font size="2" color="#666666">กดปุ่ม Ctrl ค้างไว้เพื่อเลือกหลายรายการ</font>`;

/** Side by side, and the text behind each is mere text. */
const marks =
  (type: 'radio' | 'checkbox'): Draw =>
  (field, value, values) => {
    const chosen = value.split(',');
    const mark = ({ value: code, label }: Choice) =>
      markup`<td nowrap><input type="${type}" name="${field.name}" value="${code}" ${chosen.includes(code) && markup`checked`}> ${label}</td>`;
    return markup`<table border="0" cellspacing="0" cellpadding="2"><tr>${offered(field, values).map(mark)}</tr></table>`;
  };

const file: Draw = ({ name }, value) => markup`<input type="file" name="${name}">
${value !== '' && markup`<br>ไฟล์ที่แนบแล้ว: ${value}`}`;

const CONTROLS: Readonly<Record<FormField['kind'], Draw>> = {
  text: input(30),
  phone: input(20),
  email: input(30),
  percent: input(6, ' %'),
  latitude: input(14),
  longitude: input(14),
  money: input(18),
  date: input(12, ' (วว/ดด/ปปปป พ.ศ.)'),
  file,
  'long-text': area,
  choice: select,
  choices: (field, value, values) =>
    (field.choices === 'milestones' ? listBox : marks('checkbox'))(field, value, values),
};

const FIELDS = Object.values(FORMS).flatMap(({ fields }) => fields);

/** What a choice does to the lists below: districts are fetched alone, everything else comes with a whole new page. */
function reaction({ key }: FormField): Markup {
  const below = FIELDS.find(({ parent }) => parent === key);
  if (!below) return markup``;
  return key === 'province'
    ? markup`onchange="loadList(this, '${below.name}', '${below.choices}')"`
    : markup`onchange="reloadPage(this)"`;
}

const offered = ({ choices, parent }: FormField, values: Values): readonly Choice[] =>
  choices ? choicesOf(choices, parent === undefined ? '' : values[parent]) : [];

const option = ({ value, label }: Choice, chosen: readonly string[]): Markup =>
  markup`<option value="${value}" ${chosen.includes(value) && markup`selected`}>${label}</option>\n`;
