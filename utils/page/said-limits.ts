import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { toArabicDigits } from '@/utils/thai/digits';
import type { LocatedPage } from './located-page';
import type { LabelledControl } from './page-control';
import { isOurs } from './visible';

const IN_WORDS = /(?:ไม่เกิน|สูงสุด|max(?:imum)?(?: of)?|up to)\s*([\d,]{2,7})\s*(?:ตัวอักษร|อักขระ|char|letter)/i;
/** What has been typed, of how many: `12/500`, perhaps with the unit. */
const COUNTER = /^\(?\s*[\d,]{1,7}\s*(?:\/|จาก)\s*([\d,]{2,7})\s*(?:ตัวอักษร|อักขระ|char\w*|letter\w*)?\s*\)?$/i;
/** Longer texts are no remark on a field. */
const MOST_LETTERS = 120;
/** How far around a control its remarks stand. */
const MOST_BOXES = 3;
const OTHER_FIELD = 'input:not([type=hidden]), textarea, select, [contenteditable=true], [role=textbox]';

const known = new WeakMap<LocatedPage, ReadonlyMap<string, number>>();
const told = new WeakMap<FieldReading, FieldReading>();

/** The snapshot with the limits that the page states beside its text fields, in words or by a counter. */
export function withLimits(snapshot: Snapshot, page: LocatedPage): Snapshot {
  const limits = known.get(page) ?? readLimits(page);
  known.set(page, limits);
  if (limits.size === 0) return snapshot;
  const fields: Record<string, FieldReading> = { ...snapshot.fields };
  for (const [path, saidLimit] of limits) {
    const field = fields[path];
    if (!field) continue;
    const next = told.get(field) ?? { ...field, saidLimit };
    told.set(field, next);
    fields[path] = next;
  }
  return { ...snapshot, fields };
}

function readLimits({ fields }: LocatedPage): Map<string, number> {
  const limits = new Map<string, number>();
  for (const [path, { kind, control }] of fields) {
    if (kind !== 'text' && kind !== 'long-text') continue;
    const limit = remarksOn(control).flatMap((text) => limitIn(text) ?? [])[0];
    if (limit !== undefined) limits.set(path, limit);
  }
  return limits;
}

function limitIn(text: string): number | undefined {
  const plain = toArabicDigits(text).replace(/\s+/g, ' ').trim();
  const figure = (IN_WORDS.exec(plain) ?? COUNTER.exec(plain))?.[1];
  return figure === undefined ? undefined : Number(figure.replace(/,/g, ''));
}

/** Short texts that describe a control: those it points to, and those behind it, up to the next field. */
function remarksOn({ element, anchor }: LabelledControl): string[] {
  const described = (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (element.ownerDocument.getElementById(id) ?? [])));
  return [...described, ...boxesBehind(anchor)]
    .filter((box) => !isOurs(box))
    .map((box) => box.textContent ?? '')
    .filter((text) => text.length <= MOST_LETTERS);
}

function boxesBehind(anchor: Element): Element[] {
  const behind: Element[] = [];
  let box: Element | null = anchor;
  for (let up = 0; up < MOST_BOXES && box; up += 1) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(OTHER_FIELD) || next.querySelector(OTHER_FIELD)) return behind;
      behind.push(next);
    }
    box = box.parentElement?.matches('form, td, tr, body, fieldset') ? null : box.parentElement;
  }
  return behind;
}
