import fc from 'fast-check';
import type { FieldKind } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldDefinition } from '@/utils/site/section-definition';
import { aHabit, type Habit } from './page-habits';

/** What a field can be drawn as. */
export const CONTROLS = {
  line: 'a box for one line',
  'short-line': 'one that takes 12 letters',
  'number-box': 'the browser’s box for numbers',
  area: 'a box for several lines',
  editor: 'an editor of formatted text',
  list: 'the browser’s drop-down',
  'list-of-several': 'one in which several can be chosen',
  radios: 'buttons of which one is pressed',
  ticks: 'boxes of which several are ticked',
  tick: 'one box to tick',
  'date-box': 'the browser’s box for dates, C.E. by its nature',
  'era-date': 'a date box that says พ.ศ.',
  'bare-date': 'a date box that says nothing',
} as const;
export type Control = keyof typeof CONTROLS;

/** How the page writes the label; groups of buttons have no single box to stand beside, and `legend` is theirs alone. */
export const MARKUPS = ['for', 'wrapped', 'row-header', 'line-before', 'aria', 'legend'] as const;
export type Markup = (typeof MARKUPS)[number];

/** One field of a form, as it is drawn. */
export interface FormField {
  path: FieldPath;
  kind: FieldKind;
  label: string;
  markup: Markup;
  control: Control;
  shut: 'open' | 'read-only' | 'disabled';
  /** What it shows at first; for choices one of `offers`, or nothing. */
  old: string;
  offers: readonly string[];
  /** The codes behind the offers: numbers of their own, the labels again, or one for all. */
  codes: 'numbers' | 'labels' | 'shared';
  habit: Habit;
  /** A box that nobody knows stands behind it. */
  hasStranger: boolean;
}

const CONTROLS_OF: Readonly<Record<Exclude<FieldKind, 'file'>, readonly Control[]>> = {
  text: ['line', 'short-line', 'area', 'list', 'radios', 'editor'],
  'long-text': ['area', 'line', 'editor'],
  number: ['line', 'number-box'],
  money: ['line', 'number-box'],
  date: ['date-box', 'era-date', 'bare-date'],
  choice: ['list', 'radios', 'line'],
  'many-of': ['ticks', 'list-of-several', 'tick'],
};

const GROUPS: readonly Control[] = ['radios', 'ticks'];
export const CHOOSERS: readonly Control[] = [...GROUPS, 'list', 'list-of-several'];

/** What drop-downs and buttons offer; some fields are known only where the list has the words of their matter. */
export const OFFERS = [
  'โครงการใหม่',
  'โครงการต่อเนื่อง',
  'สำนักงานจังหวัด',
  'สำนักงานจังหวัด (สาขา)',
  'ปีงบประมาณ 2570',
  'ไตรมาสที่ ๒',
] as const;

const TEXTS = ['', '  ', 'เดิม', ' เดิม ', 'โครงการถนน ปี ๒๕๖๙', 'Phase one', '๐๒-๑๒๓', '👍🏽 ดี', 'ข้อความเดิมที่ยาวกว่าสิบสองตัว'];
const AMOUNTS = ['', '0', '1500', '1,234.50', '๑๕๐๐', 'ไม่ทราบ'];
const OLD: Readonly<Partial<Record<Control, readonly string[]>>> = {
  'number-box': ['', '0', '1500', '12.50'],
  'date-box': ['', '2025-10-01'],
  'era-date': ['', '01/10/2568', '31/02/2570'],
  'bare-date': ['', '01/10/2568', 'เร็ว ๆ นี้'],
  tick: ['', 'true'],
  editor: ['', 'เดิม', 'บรรทัดหนึ่ง\nบรรทัดสอง'],
};

const oldOf = (control: Control, kind: FieldKind, offers: readonly string[]): readonly string[] => {
  if (CHOOSERS.includes(control)) return ['', ...offers];
  return OLD[control] ?? (kind === 'number' || kind === 'money' ? AMOUNTS : TEXTS);
};

/** A field of the model under any of its labels, drawn as any control that can hold it. Labels that need a person's block beside them have none here. */
export function aField(path: FieldPath, { kind, labels }: FieldDefinition): fc.Arbitrary<FormField> {
  if (kind === 'file') throw new TypeError('files are never written');
  const texts = labels.filter(({ within }) => within === undefined).map(({ text }) => text);
  return fc
    .tuple(fc.constantFrom(...CONTROLS_OF[kind]), fc.subarray([...OFFERS], { minLength: 2 }))
    .chain(([control, offers]) =>
      fc.record({
        path: fc.constant(path),
        kind: fc.constant(kind),
        label: fc.constantFrom(...texts),
        markup: fc.constantFrom(...MARKUPS.filter((markup) => mayStandBeside(markup, control))),
        control: fc.constant(control),
        shut: fc.oneof(
          { weight: 8, arbitrary: fc.constant('open' as const) },
          { weight: 1, arbitrary: fc.constantFrom('read-only' as const, 'disabled' as const) },
        ),
        old: fc.oneof(fc.constant(''), fc.constantFrom(...oldOf(control, kind, offers))),
        offers: fc.constant(offers),
        codes: fc.constantFrom('numbers' as const, 'numbers' as const, 'labels' as const, 'shared' as const),
        habit: aHabit(control, kind),
        hasStranger: fc.boolean(),
      }),
    );
}

const mayStandBeside = (markup: Markup, control: Control): boolean => {
  if (GROUPS.includes(control)) return markup !== 'for' && markup !== 'wrapped';
  if (control === 'editor') return markup !== 'for' && markup !== 'wrapped' && markup !== 'legend';
  return markup !== 'legend';
};
