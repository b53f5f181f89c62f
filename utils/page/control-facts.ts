import type { ControlFacts } from '@/utils/model/snapshot';
import { OPENS_CALENDAR } from './adapters/text-box';
import { isInput, isTextArea } from './element';
import type { LabelledControl, PageControl } from './page-control';
import { tidyLabel } from './text-of';

const STAR = /[*＊]/;
const REQUIRED_WORDS = /\((?:จำเป็น|บังคับ|required)|จำเป็นต้องกรอก|ต้องกรอก|\brequired\b/i;

/** Boxes that can't be typed in because a calendar fills them. */
const SHUT_TO_TYPING = `${OPENS_CALENDAR}, .flatpickr-input, .flatpickr-input + *, .hasDatepicker, [class*="datepicker" i], .date > *, [class*=date-] *`;

/** A located control is made anew with every change of the page's structure, and its facts with it. */
const known = new WeakMap<LabelledControl, ControlFacts>();

/** What the page says of a control besides its value: its label, and whether it must or may be filled. */
export function factsOf(control: LabelledControl): ControlFacts {
  const facts = known.get(control) ?? readFacts(control);
  known.set(control, facts);
  return facts;
}

function readFacts(control: LabelledControl): ControlFacts {
  const { element, label } = control;
  const limit = isInput(element) || isTextArea(element) ? element.maxLength : -1;
  return {
    label: tidyLabel(label?.text ?? ''),
    ...(label && { labelFrom: label.from }),
    required: isRequired(control),
    readOnly: isReadOnly(control),
    widget: control.reader?.id ?? 'unknown',
    ...(limit > 0 && { maxLength: limit }),
  };
}

/** By attribute, by an asterisk or words in the label or beside it, or by an asterisk that the style sheet draws. */
function isRequired({ element, members, label }: LabelledControl): boolean {
  const elements = members.length > 0 ? members : [element];
  if (elements.some((member) => member.matches(':required, [aria-required=true]'))) return true;
  if (!label) return false;
  if (STAR.test(label.text) || REQUIRED_WORDS.test(label.text)) return true;
  const marked = label.element;
  if (!marked || label.from === 'column-header' || label.from === 'row-header') return false;
  return STAR.test(markBeside(marked)) || isMarkedByStyle(marked);
}

/** An asterisk in an element of its own right after the label. */
function markBeside(label: Element): string {
  const next = label.nextElementSibling;
  return next && (next.textContent ?? '').trim().length <= 2 ? (next.textContent ?? '') : '';
}

function isMarkedByStyle(label: Element): boolean {
  return [label, ...(label.parentElement?.matches('.required') ? [label.parentElement] : [])].some((element) =>
    ['::after', '::before'].some((part) => STAR.test(getComputedStyle(element, part).content)),
  );
}

/** Shut, or shut to typing where nothing else opens it. */
export function isReadOnly({ element, reader }: PageControl): boolean {
  if (element.matches(':disabled, [aria-readonly=true], [aria-disabled=true]')) return true;
  return element.matches('[readonly]') && !reader?.isDrawn && !element.matches(SHUT_TO_TYPING);
}
