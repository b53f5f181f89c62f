import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, GroupPath, IsoDate, SectionId } from '@/utils/model/ids';
import type { FieldReading, Reading, Snapshot, UnreadableReason } from '@/utils/model/snapshot';

export const filled = (value: string, shown = value): Reading => ({ status: 'filled', value, shown });
export const empty: Reading = { status: 'empty' };
export const unreadable = (shown: string, because: UnreadableReason): Reading => ({
  status: 'unreadable',
  shown,
  because,
});

/** A located field; a plain text box holding text unless said. */
export function aField(reading: Reading, more: Partial<FieldReading> = {}): FieldReading {
  return { label: 'ช่อง', kind: 'text', required: false, readOnly: false, widget: 'text-box', reading, ...more };
}

export const aDate = (reading: Reading, more: Partial<FieldReading> = {}) => aField(reading, { kind: 'date', ...more });
export const anAmount = (value: string, shown = value) => aField(filled(value, shown), { kind: 'money' as FieldKind });

/** A page of the sections whose fields it shows. */
export function aSnapshot(
  fields: Record<FieldPath, FieldReading>,
  rows: Record<GroupPath, number> = {},
  today: IsoDate = '2026-11-23',
): Snapshot {
  const sections = [...new Set(Object.keys(fields).map((path) => path.split('.')[0] as SectionId))];
  return {
    id: 1,
    today,
    sections,
    fields,
    rows,
    unlocated: [],
    controls: [],
    broken: [],
    leftOut: 0,
  };
}
