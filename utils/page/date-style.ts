import type { Era } from '@/utils/model/field';
import type { IsoDate } from '@/utils/model/ids';
import { formatThaiDate, parseThaiDate } from '@/utils/thai/be-date';
import { toArabicDigits } from '@/utils/thai/digits';
import { isElement, isInput } from './element';
import type { LabelledControl } from './page-control';
import { isVisible } from './visible';

/** How a text box wants its dates. */
export interface DateStyle {
  era: Era;
  form: 'numeric' | 'year-first' | 'short' | 'long';
  separator: string;
}

const POPUP =
  '[class*=datepicker], [class*=calendar], [class*=flatpickr], [class*=picker-dropdown], [role=dialog], [role=grid]';

/**
 * How the box wants its dates, by what the page itself shows: the box's own value, its hints, a date box beside it,
 * or the calendar it has opened; where nothing there tells พ.ศ. from ค.ศ., what the officer has said of it once.
 * Undefined when nobody knows: then nothing is written.
 *
 * @param said the officer's answers for date boxes of this page.
 */
export function dateStyleOf(
  control: LabelledControl,
  neighbours: readonly LabelledControl[],
  said: ReadonlyMap<LabelledControl, Era> = new Map(),
): DateStyle | undefined {
  if (isMonthFirst(control)) return undefined;
  if (control.era) return styleOfEra(control.era);
  const alike = neighbours.filter(isAlike(control));
  return (
    styleByItself(control) ??
    alike.map(styleByItself).find((style) => style) ??
    styleByCalendar(control) ??
    [control, ...alike].map((box) => styleOfEra(said.get(box))).find((style) => style)
  );
}

const styleOfEra = (era: Era | undefined): DateStyle | undefined => era && { era, form: 'numeric', separator: '/' };

/** Writes a day in a style. */
export function writeDate(iso: IsoDate, { era, form, separator }: DateStyle): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const shownYear = era === 'be' ? String(Number(year) + 543) : year;
  if (form === 'year-first') return [shownYear, month, day].join(separator);
  if (form === 'numeric') return [day, month, shownYear].join(separator);
  const text = formatThaiDate(iso, form);
  return era === 'be' ? text : text.replace(/\d{4}$/, year);
}

function styleByItself(control: LabelledControl): DateStyle | undefined {
  return styleBySample(valueOf(control)) ?? styleByHints(control);
}

function styleBySample(sample: string): DateStyle | undefined {
  const date = parseThaiDate(sample);
  if (!date.ok) return undefined;
  const text = toArabicDigits(sample).trim();
  const numeric = /^\d+([/.-])\d+\1\d+$/.exec(text);
  if (numeric)
    return { era: date.era, form: /^\d{4}/.test(text) ? 'year-first' : 'numeric', separator: numeric[1] ?? '/' };
  // Anything else than Thai words, a time of day for instance, is a form that we do not write.
  if (!/[ก-ฮ]/.test(text)) return undefined;
  return { era: date.era, form: /\./.test(text.replace(/พ\.\s*ศ\./, '')) ? 'short' : 'long', separator: ' ' };
}

/** Era from words or sample years in the placeholder, label and attributes; order from a pattern such as dd/mm/yyyy. */
function styleByHints({ element, label }: LabelledControl): DateStyle | undefined {
  // Only what speaks of language or form: ids and limits are full of numbers that look like years.
  const data = Object.entries(element.dataset)
    .filter(([name]) => /lang|locale|era|calendar|thai|format/i.test(name))
    .map(([name, value]) => `${name}=${value ?? ''}`);
  const described = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const notes = described.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  const hint = [
    element.getAttribute('placeholder'),
    element.getAttribute('title'),
    label?.text,
    ...notes,
    ...data,
    formatAfter(element),
  ].join(' ');
  const samples = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/.exec(toArabicDigits(hint))?.[0];
  const era = eraOf(hint);
  if (!era) return samples ? styleBySample(samples) : undefined;
  const pattern = /(y{4}|ป{2,4})\s*([/.-])|(?:d{1,2}|ว{1,2})\s*([/.-])/i.exec(hint);
  return { era, form: pattern?.[1] ? 'year-first' : 'numeric', separator: pattern?.[2] ?? pattern?.[3] ?? '/' };
}

const FORMAT = /ว{1,2}\s*[/.-]\s*ด|ป{2,4}|d{1,2}\s*[/.-]\s*m|y{4}|เช่น|ตัวอย่าง|รูปแบบ|^\s*\(?\s*[พค]\.?\s*ศ\.?\s*\)?\s*$/i;

/** The words right behind the box, where they tell how a day is written: `(วว/ดด/ปปปป พ.ศ.)`. */
function formatAfter(element: Element): string {
  let text = '';
  for (let node = element.nextSibling; node && !holdsBox(node) && text.length < 80; node = node.nextSibling)
    text += node.textContent ?? '';
  return FORMAT.test(text) ? text : '';
}

const holdsBox = (node: Node): boolean =>
  isElement(node) &&
  (node.matches('input, select, textarea') || node.querySelector('input, select, textarea') !== null);

/** Month before day: a way of writing that we do not write. */
function isMonthFirst({ element, label }: LabelledControl): boolean {
  const hint = `${element.getAttribute('placeholder') ?? ''} ${label?.text ?? ''} ${element.dataset.dateFormat ?? ''} ${formatAfter(element)}`;
  if (/m{1,2}\s*[/.-]\s*d|ด{1,2}\s*[/.-]\s*ว/i.test(hint)) return true;
  const sample = /(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(toArabicDigits(hint));
  return sample !== null && Number(sample[2]) > 12;
}

function eraOf(hint: string): Era | undefined {
  const be = /พ\.?\s*ศ\.?|พุทธ|buddhist|th-th|thaiyear=true|(?<!\d)2[45]\d\d(?!\d)/i.test(toArabicDigits(hint));
  const ce = /ค\.?\s*ศ\.?|คริสต|gregorian|(?<!\d)20\d\d(?!\d)/i.test(toArabicDigits(hint));
  if (be === ce) return undefined;
  return be ? 'be' : 'ce';
}

/** Only date boxes of the same make tell anything of each other. */
function isAlike({ element }: LabelledControl) {
  const make = (other: Element) =>
    `${other.tagName} ${[...other.classList]
      .filter((name) => !/valid|focus|dirty|touched|error/.test(name))
      .sort()
      .join(' ')}`;
  return (other: LabelledControl) => other.element !== element && make(other.element) === make(element);
}

/** The era of the years in the calendar that the focused box has opened. */
function styleByCalendar({ element }: LabelledControl): DateStyle | undefined {
  const popups = [...element.ownerDocument.querySelectorAll(POPUP)].filter(
    (popup) =>
      !popup.contains(element) && isVisible(popup) && /(?<!\d)(?:[12]\d|3[01])(?!\d)/.test(popup.textContent ?? ''),
  );
  const era = eraOf(popups.map((popup) => popup.textContent ?? '').join(' '));
  return styleOfEra(era);
}

const valueOf = ({ element }: LabelledControl): string => (isInput(element) ? element.value : '');
