import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, IsoDate } from '@/utils/model/ids';
import type { ControlReading, FieldReading, NoFieldReason, Reading, Snapshot } from '@/utils/model/snapshot';
import type { RawReading, WidgetReader } from './adapters/widget-adapter';
import { factsOf } from './control-facts';
import { noteFailure } from './failures';
import { interpretReading } from './interpret-reading';
import type { LocatedField, LocatedPage } from './located-page';
import type { LabelledControl } from './page-control';
import { finish, mapInSteps, type Steps } from './steps';

/** What was read of one structure last, and which control is which field there. */
interface LastRead {
  fields: Snapshot['fields'];
  controls: Snapshot['controls'];
  located: ReadonlyMap<LabelledControl, LocatedField>;
}

const lastRead = new WeakMap<LocatedPage, LastRead>();

/**
 * Reads every control of a located page. The page's structure is not looked at again.
 *
 * What says the same as before is the same object, `controls` as a whole where nothing has changed.
 */
export function takeSnapshot(page: LocatedPage, { id, today }: { id: number; today: IsoDate }): Snapshot {
  const last = lastRead.get(page);
  const read = last ? readAgain(page, last) : finish(readFirst(page));
  lastRead.set(page, read);
  const { sections, unlocated, broken, leftOut } = page;
  const { fields, controls } = read;
  return { id, today, sections, fields, rows: Object.fromEntries(page.rows), unlocated, controls, broken, leftOut };
}

/** Beforehand and in slices, so that the first snapshot of a big page takes no longer than any other. */
export function* readInSteps(page: LocatedPage): Steps<void> {
  if (!lastRead.has(page)) lastRead.set(page, yield* readFirst(page));
}

function* readFirst(page: LocatedPage): Steps<LastRead> {
  const located = new Map([...page.fields.values()].map((field) => [field.control, field]));
  const fields: Record<FieldPath, FieldReading> = {};
  const controls = yield* mapInSteps(page.controls, (control): ControlReading => {
    const field = located.get(control);
    const facts = factsOf(control);
    const reading = readControl(control, field);
    const taught = field && page.taught.has(field.path) && ({ taught: true } as const);
    if (field) fields[field.path] = { ...facts, kind: field.kind, reading, ...taught };
    const { element } = control;
    return {
      ...facts,
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type') ?? '',
      ...(field ? { field: field.path } : { noField: whyNoField(control, page) }),
      reading,
    };
  });
  return { fields, controls, located };
}

/** Of one structure, nothing but what is typed can differ. */
function readAgain(page: LocatedPage, last: LastRead): LastRead {
  const { located } = last;
  const readings = page.controls.map((control) => readControl(control, located.get(control)));
  if (last.controls.every(({ reading }, place) => reading === readings[place])) return last;
  const fields = { ...last.fields };
  const controls = last.controls.map((was, place) => {
    const reading = readings[place] ?? was.reading;
    if (reading === was.reading) return was;
    const field = was.field && fields[was.field];
    if (was.field && field) fields[was.field] = { ...field, reading };
    return { ...was, reading };
  });
  return { fields, controls, located };
}

const lastReadings = new WeakMap<LabelledControl, { kind: FieldKind; raw: RawReading; reading: Reading }>();

/** The control's reading as its field's kind; controls that are no field of ours are read as text, those left alone not at all. */
export function readControl(control: LabelledControl, field: LocatedField | undefined): Reading {
  const { reader, leftAlone } = control;
  if (leftAlone) return LEFT_ALONE;
  if (!reader) return UNKNOWN_WIDGET;
  const kind = field?.kind ?? 'text';
  const raw = readRaw(reader, control);
  const last = lastReadings.get(control);
  if (last?.kind === kind && isSameReading(last.raw, raw)) return last.reading;
  const reading = interpretReading(kind, raw, reader.isCommonEra === true);
  lastReadings.set(control, { kind, raw, reading });
  return reading;
}

/** The first few controls at which each reader has failed in this page. */
const failedAt = new Map<string, Set<Element>>();
const MOST_FAILED = 3;

/** A widget that can't be read is unreadable; a reader that has failed at several reads no more in this page. */
function readRaw(reader: WidgetReader, control: LabelledControl): RawReading {
  const failed = failedAt.get(reader.id);
  if (!failed || failed.size < MOST_FAILED)
    try {
      return reader.read(control);
    } catch (error) {
      noteFailure(`reader ${reader.id}`, error);
      failedAt.set(reader.id, (failed ?? new Set()).add(control.element));
    }
  return { status: 'unreadable', shown: '' };
}

const LEFT_ALONE: Reading = { status: 'empty' };
const UNKNOWN_WIDGET: Reading = { status: 'unreadable', shown: '', because: 'widget' };

function isSameReading(a: RawReading, b: RawReading): boolean {
  if (a.status === 'empty' || b.status === 'empty') return a.status === b.status;
  if (a.status !== b.status || a.shown !== b.shown) return false;
  return choicesOf(a) === choicesOf(b);
}

const choicesOf = (raw: RawReading) => (raw.status === 'filled' ? raw.choices?.join('\n') : undefined);

function whyNoField(control: LabelledControl, page: LocatedPage): NoFieldReason {
  if (control.leftAlone) return 'left-alone';
  if (page.sections.length === 0) return 'not-an-entry-form';
  if (page.tied.has(control)) return 'tie';
  return control.label ? 'unknown-label' : 'no-label';
}
