import fc from 'fast-check';
import { SECTIONS } from '@/utils/site/sections';

/** One element of a page as plain data: so that a failure can be printed and drawn again. */
export interface Node {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Node | string)[];
  /** In a shadow root of its own. */
  isShadow?: boolean;
}

const LABELS = SECTIONS.flatMap(({ fields, groups }) => [
  ...fields.flatMap(({ labels }) => labels.map(({ text }) => text)),
  ...groups.flatMap(({ columns }) => columns.flatMap(({ labels }) => labels.map(({ text }) => text))),
]);
const HEADINGS = SECTIONS.flatMap(({ headings }) => headings.map(({ text }) => text));
const ODD = [
  '',
  ' ',
  '*',
  ':',
  '\u200b',
  'น\u0e4d\u0e32',
  '\ud800',
  '{{ปี}}',
  '(ไม่เกิน ๑๐ ตัวอักษร)',
  'ก'.repeat(2_000),
  '((((((((((',
  '-- เลือก --',
];
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD, '1,000', '15 ต.ค. 2569', '31/2/2570', 'ไตรมาสที่ 1', 'เพิ่มแถว') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const id = fc.constantFrom('a', 'b', 'c', 'd');
const ids = fc.array(id, { maxLength: 4 }).map((all) => all.join(' '));
const TYPES =
  'text|number|date|radio|checkbox|password|hidden|file|email|tel|range|color|month|search|TEXT|no such'.split('|');
const ROLES =
  'textbox|combobox|listbox|option|spinbutton|radiogroup|radio|switch|checkbox|table|grid|row|cell|columnheader|heading|group|dialog|tab|tabpanel|presentation'.split(
    '|',
  );
const CLASSES =
  'form-group|select2-container|ng-select|datepicker|ant-select|el-input|mat-checkbox|card|row|error|required|ck-editor'.split(
    '|',
  );
const number = fc.constantFrom('0', '-1', '1', '2', '3.5', '1e9', '99999999999', 'NaN', '', 'many');
const flag = fc.constantFrom('', 'true', 'false', 'maybe');

const attributes: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    id,
    for: id,
    name: id,
    'aria-labelledby': ids,
    'aria-describedby': ids,
    'aria-owns': ids,
    'aria-controls': id,
    'aria-label': text,
    title: text,
    placeholder: text,
    value: text,
    type: fc.constantFrom(...TYPES),
    role: fc.constantFrom(...ROLES),
    class: fc.constantFrom(...CLASSES),
    style: fc.constantFrom(
      'display:none',
      'visibility:hidden',
      'opacity:0',
      'position:absolute;left:-9999px',
      'width:1px',
    ),
    hidden: flag,
    disabled: flag,
    readonly: flag,
    required: flag,
    checked: flag,
    multiple: flag,
    selected: flag,
    contenteditable: flag,
    'aria-hidden': flag,
    'aria-checked': flag,
    'aria-selected': flag,
    'aria-haspopup': fc.constantFrom('listbox', 'true'),
    maxlength: number,
    colspan: number,
    rowspan: number,
    'aria-level': number,
    tabindex: number,
    min: number,
    max: number,
    autocomplete: fc.constantFrom('one-time-code', 'current-password', 'off'),
    'data-emenscr-assist': flag,
  },
  { requiredKeys: [] },
);
/** A few at a time: with all of them every page would be hidden. */
const some = fc.tuple(attributes, fc.array(fc.nat(), { maxLength: 4 })).map(([all, picks]) => {
  const entries = Object.entries(all);
  return Object.fromEntries(
    picks.flatMap((pick) => (entries.length > 0 ? [entries[pick % entries.length] as [string, string]] : [])),
  );
});

const CONTROLS = ['input', 'input', 'input', 'textarea', 'select', 'div'];
const BOXES =
  'div|p|span|label|form|fieldset|legend|table|thead|tbody|tr|th|td|ul|li|dl|dt|dd|section|details|summary|h1|h3|b|slot|template|custom-box|svg|math|object|dialog'.split(
    '|',
  );

const control: fc.Arbitrary<Node> = fc.record({
  tag: fc.constantFrom(...CONTROLS),
  attributes: some,
  children: fc.array(
    text.map((words): Node => ({ tag: 'option', attributes: {}, children: [words] })),
    { maxLength: 3 },
  ),
});

/** A form as the site could draw it, so that many pages are known as one. */
const named = fc
  .tuple(fc.constantFrom(...LABELS), control)
  .map(([words, box]): Node => ({ tag: 'label', attributes: {}, children: [words, box] }));

const tree = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 2, arbitrary: named },
    { weight: 1, arbitrary: control },
    {
      weight: 4,
      arbitrary: fc.record({
        tag: fc.constantFrom(...BOXES),
        attributes: some,
        children: fc.array(fc.oneof({ weight: 1, arbitrary: text }, { weight: 2, arbitrary: tie('node') }), {
          maxLength: 5,
        }),
        isShadow: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      }),
    },
  ),
}));

export const anyPage: fc.Arbitrary<readonly Node[]> = fc
  .tuple(fc.option(fc.constantFrom(...HEADINGS)), fc.array(tree.node, { minLength: 1, maxLength: 8 }))
  .map(([heading, nodes]) => [
    ...(heading === null ? [] : [{ tag: 'h1', attributes: {}, children: [heading] }]),
    ...nodes,
  ]);

/** Node by node, as a page's script would: it can make what no parser lets through. */
export function drawPage(nodes: readonly Node[]): void {
  document.body.replaceChildren(...nodes.map(draw));
}

function draw({ tag, attributes: given, children, isShadow }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  const home =
    isShadow && /^(?:div|span|section|p|custom-box)$/.test(tag) ? element.attachShadow({ mode: 'open' }) : element;
  home.append(...children.map((child) => (typeof child === 'string' ? child : draw(child))));
  return element;
}
