import fc from 'fast-check';
import type { FieldKind } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import { FILL_POLICIES, type TemplateValue } from '@/utils/model/template';
import { SECTIONS } from '@/utils/site/sections';
import { CHOOSERS, OFFERS, type FormField } from './any-field';
import { aForm, fieldsIn, type Form } from './any-form';

/** A template, and which of its steps the officer ticks otherwise than they are proposed. */
export interface Wish {
  values: readonly TemplateValue[];
  otherwise: ReadonlySet<FieldPath>;
}

const TEXTS = [
  ...OFFERS,
  ...['', 'เดิม', 'ใหม่', 'หนึ่ง\r\nสอง', 'หนึ่ง\nสอง\n', 'Phase two', 'ปี ๒๕๗๐', '๒๕๗๐', '2570', '2', '101'],
  ...['👍🏽 ดี', ' มีช่องว่าง ', '<b>หนา</b>', '{{ปีงบ}}', 'ข้อความที่ยาวมาก'.repeat(30)],
];
const AMOUNTS = ['1500', '1234567.5', '0', '13.7563', '12.50', '๑๕๐๐', '1,234.00', 'ไม่ทราบ', ''];
const DAYS = ['2025-10-01', '2026-10-01', '2028-02-29', '31/02/2570', ''];

const VALUES: Readonly<Record<FieldKind, readonly string[]>> = {
  text: TEXTS,
  'long-text': TEXTS,
  number: AMOUNTS,
  money: AMOUNTS,
  date: DAYS,
  choice: TEXTS,
  'many-of': OFFERS,
  file: ['แผนที่.pdf'],
};

type Target = Pick<FormField, 'path' | 'kind' | 'control' | 'offers'>;

/** Single fields that the form does not show, and rows beyond those that its lists have. */
function elsewhere(form: Form): Target[] {
  const there = new Set(fieldsIn(form).map(({ path }) => path));
  const singles = SECTIONS.flatMap(({ sectionId, fields }) =>
    fields.map(({ name, kind }): Target => ({ path: `${sectionId}.${name}`, kind, control: 'line', offers: OFFERS })),
  );
  const beyond = form.flatMap(({ rows }) =>
    (rows[0] ?? []).map((cell) => ({ ...cell, path: cell.path.replace('[0]', `[${rows.length}]`) as FieldPath })),
  );
  return [...singles.filter(({ path }) => !there.has(path)), ...beyond, ...beyond];
}

/** Values for most fields of a form and for some that are not there, each with a policy, in any order. */
function aWishFor(form: Form): fc.Arbitrary<Wish> {
  const there: readonly Target[] = fieldsIn(form);
  return fc
    .tuple(
      fc.shuffledSubarray([...there], { minLength: Math.ceil(there.length / 2) }),
      fc.uniqueArray(fc.constantFrom(...elsewhere(form)), { selector: ({ path }) => path, maxLength: 2 }),
    )
    .chain(([known, unknown]) => fc.tuple(...[...known, ...unknown].map(aWanted)))
    .map((wanted) => ({
      values: wanted.map(({ value }) => value),
      otherwise: new Set(wanted.filter(({ isOtherwise }) => isOtherwise).map(({ value }) => value.path)),
    }));
}

const aWanted = (target: Target) =>
  fc.record({
    value: fc.record({
      path: fc.constant(target.path),
      label: fc.constant('ป้ายในแม่แบบ'),
      to: aValueFor(target),
      policy: fc.constantFrom('always', ...FILL_POLICIES),
    }),
    isOtherwise: fc.constantFrom(false, false, true),
  });

/** What is wished for is often among what is offered, and often not. */
function aValueFor({ kind, control, offers }: Target): fc.Arbitrary<string | string[]> {
  const any = fc.constantFrom(...VALUES[kind]);
  if (control === 'tick') return fc.constantFrom(['true'], [], ['ใช่']);
  if (kind === 'many-of') return fc.oneof(fc.subarray([...offers]), fc.constant<string[]>([...OFFERS]));
  return CHOOSERS.includes(control) ? fc.oneof(fc.constantFrom(...offers), any) : any;
}

/** A form, and what is to be put into it. */
export interface Case {
  form: Form;
  wish: Wish;
}
export const aCase = aForm.chain((form) => aWishFor(form).map((wish): Case => ({ form, wish })));
