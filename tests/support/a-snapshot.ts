import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
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

export function aSnapshot(fields: Record<FieldPath, FieldReading>, rows: Record<GroupPath, number> = {}): Snapshot {
  return {
    id: 1,
    today: '2026-11-23',
    sections: ['general'],
    fields,
    rows,
    unlocated: [],
    controls: [],
    broken: [],
    leftOut: 0,
  };
}
