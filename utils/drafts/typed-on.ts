import type { DraftValue } from '@/utils/model/draft';
import type { FieldKind } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy, type ControlReading, type FieldReading, type Reading, type Snapshot } from '@/utils/model/snapshot';

/** No box holds more than this of what an officer writes. */
const MOST_LETTERS = 200_000;
/** A page with more than this is no form that a person fills. */
const MOST_BOXES = 5000;

/** What one box of the page shows, and where it belongs: a field of ours, or a long text of the page's own. */
export type Shown = Omit<DraftValue, 'from'> & { path?: FieldPath };

/** All that may be kept of a page, by a key that stays the same while it is open: our fields, and long texts elsewhere. */
export function typedOn({ fields, controls }: Snapshot): Map<string, Shown> {
  const all = new Map<string, Shown>();
  for (const [path, field] of Object.entries(fields) as [FieldPath, FieldReading][])
    if (field.kind !== 'file' && all.size < MOST_BOXES) all.set(path, saidOnce(path, field));
  for (const control of controls) {
    if (!isLongText(control) || all.size >= MOST_BOXES) continue;
    const { label, reading } = control;
    let key = `text ${label}`;
    // Several of one name are told apart by their order.
    while (all.has(key)) key += ' +';
    all.set(key, said(label, 'long-text', reading));
  }
  return all;
}

/** What has not changed is the very same object: after a keystroke a thousand boxes are not said anew. */
const saidBefore = new WeakMap<FieldReading, Shown>();

function saidOnce(path: FieldPath, field: FieldReading): Shown {
  const before = saidBefore.get(field);
  if (before?.path === path) return before;
  const now = { path, ...said(field.label, field.kind, field.reading) };
  saidBefore.set(field, now);
  return now;
}

const said = (label: string, kind: FieldKind, reading: Reading) => ({
  ...{ label, kind, shown: shownBy(reading).slice(0, MOST_LETTERS) },
  ...(reading.status === 'filled' && { value: cut(reading.value) }),
});

const cut = <V extends string | readonly string[]>(value: V) =>
  typeof value === 'string' ? value.slice(0, MOST_LETTERS) : value;

/** Never what the page reader leaves alone: passwords, one-time codes, searches, files. */
const isLongText = ({ field, noField, tag, widget }: ControlReading): boolean =>
  field === undefined && noField !== 'left-alone' && (tag === 'textarea' || widget === 'rich-text');
