import fc from 'fast-check';
import type { FieldPath } from '@/utils/model/ids';

/** How a page writes a label beside its control. */
const MARKUPS = ['for', 'wrapped', 'aria', 'table-row'] as const;
/** What controls a text can stand in. */
const BOXES = ['input', 'textarea', 'select', 'read-only', 'disabled', 'short'] as const;
/** What the page's own scripts do with what is typed, as real ones do. */
const SCRIPTS = ['none', 'trims', 'commas', 'refuses', 'capitals'] as const;

export interface FormField {
  path: FieldPath;
  label: string;
  markup: (typeof MARKUPS)[number];
  box: (typeof BOXES)[number];
  script: (typeof SCRIPTS)[number];
  old: string;
}

interface Known {
  path: FieldPath;
  label: string;
  section: string;
  kind: 'text' | 'money' | 'date';
}

const KNOWN: readonly Known[] = [
  { path: 'general.projectName', label: 'ชื่อโครงการ', section: 'ข้อมูลทั่วไป', kind: 'text' },
  { path: 'general.agencyName', label: 'หน่วยงานที่รับผิดชอบ', section: 'ข้อมูลทั่วไป', kind: 'text' },
  { path: 'general.startDate', label: 'วันเริ่มต้น (วว/ดด/ปปปป พ.ศ.)', section: 'ข้อมูลทั่วไป', kind: 'date' },
  { path: 'general.endDate', label: 'วันสิ้นสุด (วว/ดด/ปปปป พ.ศ.)', section: 'ข้อมูลทั่วไป', kind: 'date' },
  { path: 'details.rationale', label: 'หลักการและเหตุผล', section: 'รายละเอียดโครงการ', kind: 'text' },
  { path: 'details.objective', label: 'วัตถุประสงค์', section: 'รายละเอียดโครงการ', kind: 'text' },
  { path: 'details.targetGroups', label: 'กลุ่มเป้าหมาย', section: 'รายละเอียดโครงการ', kind: 'text' },
  { path: 'budget.totalBaht', label: 'วงเงินงบประมาณทั้งหมด', section: 'งบประมาณ', kind: 'money' },
];

export const kindOf = (path: FieldPath) => KNOWN.find((known) => known.path === path)?.kind ?? 'text';

const TEXTS = ['', ' ', 'เดิม', 'สำนักงานจังหวัด', 'โครงการถนน ปี ๒๕๖๙', 'บรรทัดหนึ่ง สอง', 'ABC abc', '👍🏽 ดี', '0'] as const;
const MONEY = ['', '0', '1500', '1,234.50', 'ไม่ทราบ'] as const;
const DATES = ['', '01/10/2569', '30/09/2570', '31/02/2570'] as const;
const olds = { text: TEXTS, money: MONEY, date: DATES };

const WANTED = {
  text: fc.constantFrom(...TEXTS.filter((text) => text.trim() !== ''), 'ข้อความยาว'.repeat(30), '<b>หนา</b>', '{{ปีงบ}}'),
  money: fc.constantFrom('1500', '1234567.5', '0'),
  date: fc.constantFrom('2026-10-01', '2027-09-30', '2028-02-29'),
};

const aField = (known: Known): fc.Arbitrary<FormField> =>
  fc.record({
    path: fc.constant(known.path),
    label: fc.constant(known.label),
    markup: fc.constantFrom(...MARKUPS),
    box: known.kind === 'text' ? fc.constantFrom(...BOXES) : fc.constantFrom('input' as const, 'read-only' as const),
    script: known.kind === 'date' ? fc.constantFrom('none' as const, 'refuses' as const) : fc.constantFrom(...SCRIPTS),
    old: fc.constantFrom(...olds[known.kind]),
  });

/** Any of the known fields in the order of their sections, each drawn in its own way, among boxes that nobody knows. */
export const aForm: fc.Arbitrary<FormField[]> = fc
  .subarray([...KNOWN], { minLength: 1 })
  .chain((fields) => fc.tuple(...fields.map(aField)));

/** Values for some fields, whether they are on the page or not, and which of them are ticked. */
export const aTemplate = fc
  .subarray([...KNOWN], { minLength: 1 })
  .chain((fields) =>
    fc.tuple(
      ...fields.map(({ path, label, kind }) =>
        fc.record({ path: fc.constant(path), label: fc.constant(label), to: WANTED[kind], isTicked: fc.boolean() }),
      ),
    ),
  );

/** Puts the form into the page, with its scripts. Every box has the path of its field as its `data-path`. */
export function drawForm(fields: readonly FormField[]): void {
  document.body.replaceChildren();
  let section = '';
  for (const [place, field] of fields.entries()) {
    const known = KNOWN.find(({ path }) => path === field.path);
    if (known && known.section !== section) {
      section = known.section;
      document.body.insertAdjacentHTML('beforeend', `<h2>${section}</h2>`);
    }
    drawField(field, `f${place}`);
    document.body.insertAdjacentHTML('beforeend', `<p><label>ช่องอื่นที่ ${place} <input value="อื่น ${place}"></label></p>`);
  }
}

function drawField({ path, label, markup, box, script, old }: FormField, id: string): void {
  const options = ['', 'เดิม', 'สำนักงานจังหวัด', 'ABC abc'].map((text) => `<option>${text}</option>`).join('');
  const control =
    box === 'select'
      ? `<select id="${id}">${options}</select>`
      : box === 'textarea'
        ? `<textarea id="${id}"></textarea>`
        : `<input id="${id}"${box === 'short' ? ' maxlength="12"' : ''}${box === 'read-only' ? ' readonly' : ''}${box === 'disabled' ? ' disabled' : ''}>`;
  document.body.insertAdjacentHTML('beforeend', withLabel(control, label, markup, id));
  const element = document.getElementById(id) as HTMLInputElement;
  element.dataset.path = path;
  element.value = old;
  addScript(element, script);
}

function withLabel(control: string, label: string, markup: FormField['markup'], id: string): string {
  if (markup === 'for') return `<p><label for="${id}">${label}</label> ${control}</p>`;
  if (markup === 'wrapped') return `<p><label>${label} ${control}</label></p>`;
  if (markup === 'aria') return `<p>${control.replace(`id="${id}"`, `id="${id}" aria-label="${label}"`)}</p>`;
  return `<table><tbody><tr><th>${label}</th><td>${control}</td></tr></tbody></table>`;
}

function addScript(element: HTMLInputElement, script: FormField['script']): void {
  let kept = element.value;
  element.addEventListener('change', () => {
    if (script === 'trims') element.value = element.value.trim();
    if (script === 'capitals') element.value = element.value.toUpperCase();
    if (script === 'refuses') element.value = kept;
    if (script === 'commas' && /^\d+(\.\d+)?$/.test(element.value))
      element.value = Number(element.value).toLocaleString('en', { minimumFractionDigits: 2 });
    kept = element.value;
  });
}
