import type { DraftValue } from '@/utils/model/draft';
import type { FieldKind } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy, type ControlReading, type Reading, type Snapshot } from '@/utils/model/snapshot';

/** No box holds more than this of what an officer writes. */
const MOST_LETTERS = 200_000;
/** A page with more than this is no form that a person fills. */
const MOST_BOXES = 5000;

/** What one box of the page shows, and where it belongs: a field of ours, or a long text of the page's own. */
export type Shown = Omit<DraftValue, 'from'> & { path?: FieldPath };

/** All that may be kept of a page, by a key that stays the same while it is open: our fields, and long texts elsewhere. */
export function typedOn({ fields, controls }: Snapshot): Map<string, Shown> {
  const all = new Map<string, Shown>();
  for (const [path, { label, kind, reading }] of Object.entries(fields) as [FieldPath, Snapshot['fields'][FieldPath]][])
    if (kind !== 'file' && all.size < MOST_BOXES) all.set(path, { path, ...said(label, kind, reading) });
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

const said = (label: string, kind: FieldKind, reading: Reading) => ({
  ...{ label, kind, shown: shownBy(reading).slice(0, MOST_LETTERS) },
  ...(reading.status === 'filled' && { value: cut(reading.value) }),
});

const cut = <V extends string | readonly string[]>(value: V) =>
  typeof value === 'string' ? value.slice(0, MOST_LETTERS) : value;

/** Never what the page reader leaves alone: passwords, one-time codes, searches, files. */
const isLongText = ({ field, noField, tag, widget }: ControlReading): boolean =>
  field === undefined && noField !== 'left-alone' && (tag === 'textarea' || widget === 'rich-text');
