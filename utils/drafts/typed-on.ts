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

/** What each structure of a page said last: one list of sections belongs to it. */
const lastSaid = new WeakMap<object, { controls: Snapshot['controls']; all: ReadonlyMap<string, Shown> }>();

/** All that may be kept of a page, by a key that stays the same while it is open: our fields, and long texts elsewhere. */
export function typedOn(snapshot: Snapshot): ReadonlyMap<string, Shown> {
  const { sections, controls } = snapshot;
  const last = lastSaid.get(sections);
  const all = (last && sayChanged(snapshot, last)) ?? sayAll(snapshot);
  lastSaid.set(sections, { controls, all });
  return all;
}

/** What has not changed is the very same object: after a keystroke a thousand boxes are not said anew. */
function sayChanged(
  { fields, controls }: Snapshot,
  last: { controls: Snapshot['controls']; all: ReadonlyMap<string, Shown> },
) {
  if (controls.length !== last.controls.length) return undefined;
  const all = new Map(last.all);
  for (const { field: path } of controls.filter((control, place) => control !== last.controls[place])) {
    const field = path && fields[path];
    // A box without a name of ours is told by its order among the others.
    if (!field) return undefined;
    if (all.has(path)) all.set(path, saidOf(path, field));
  }
  return all;
}

function sayAll({ fields, controls }: Snapshot): Map<string, Shown> {
  const all = new Map<string, Shown>();
  for (const [path, field] of Object.entries(fields) as [FieldPath, FieldReading][])
    if (field.kind !== 'file' && all.size < MOST_BOXES) all.set(path, saidOf(path, field));
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

const saidOf = (path: FieldPath, { label, kind, reading }: FieldReading): Shown => ({
  path,
  ...said(label, kind, reading),
});

const said = (label: string, kind: FieldKind, reading: Reading) => ({
  ...{ label, kind, shown: shownBy(reading).slice(0, MOST_LETTERS) },
  ...(reading.status === 'filled' && { value: cut(reading.value) }),
});

const cut = <V extends string | readonly string[]>(value: V) =>
  typeof value === 'string' ? value.slice(0, MOST_LETTERS) : value;

/** Never what the page reader leaves alone: passwords, one-time codes, searches, files. */
const isLongText = ({ field, noField, tag, widget }: ControlReading): boolean =>
  field === undefined && noField !== 'left-alone' && (tag === 'textarea' || widget === 'rich-text');
