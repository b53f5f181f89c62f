import type { FieldPath, GroupPath, IsoDate } from '@/utils/model/ids';
import type { ControlReading, FieldReading, NoFieldReason, Reading, Snapshot } from '@/utils/model/snapshot';
import { factsOf } from './control-facts';
import { interpretReading } from './interpret-reading';
import type { LocatedField, LocatedPage } from './located-page';
import type { LabelledControl } from './page-control';

/** Reads every control of a located page. The page's structure is not looked at again. */
export function takeSnapshot(page: LocatedPage, { id, today }: { id: number; today: IsoDate }): Snapshot {
  const located = new Map([...page.fields.values()].map((field) => [field.control, field]));
  const fields: Record<FieldPath, FieldReading> = {};
  const controls = page.controls.map((control): ControlReading => {
    const field = located.get(control);
    const facts = factsOf(control);
    const reading = readControl(control, field);
    if (field) fields[field.path] = { ...facts, kind: field.kind, reading };
    const { element } = control;
    return {
      ...facts,
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type') ?? '',
      ...(field ? { field: field.path } : { noField: whyNoField(control, page) }),
      reading,
    };
  });
  const rows: Record<GroupPath, number> = Object.fromEntries(page.rows);
  return {
    id,
    today,
    sections: page.sections,
    fields,
    rows,
    unlocated: page.unlocated,
    controls,
    broken: page.broken,
    leftOut: page.leftOut,
  };
}

/** The control's reading as its field's kind; controls that are no field of ours are read as text, those left alone not at all. */
export function readControl(control: LabelledControl, field: LocatedField | undefined): Reading {
  const { reader, leftAlone } = control;
  if (leftAlone) return { status: 'empty' };
  if (!reader) return { status: 'unreadable', shown: '', because: 'widget' };
  return interpretReading(field?.kind ?? 'text', reader.read(control), reader.isCommonEra === true);
}

function whyNoField(control: LabelledControl, page: LocatedPage): NoFieldReason {
  if (control.leftAlone) return 'left-alone';
  if (page.sections.length === 0) return 'not-an-entry-form';
  if (page.tied.has(control)) return 'tie';
  return control.label ? 'unknown-label' : 'no-label';
}
