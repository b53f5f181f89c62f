import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { FieldPath, GroupPath, IsoDate, SectionId } from '@/utils/model/ids';
import { partKey, type SeenPart } from '@/utils/model/project';
import type { RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Reading, Snapshot, UnreadableReason } from '@/utils/model/snapshot';

export const filled = (value: FieldValue, shown = String(value)): Reading => ({ status: 'filled', value, shown });
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
export const aNumber = (value: string, shown = value) => aField(filled(value, shown), { kind: 'number' });
export const aText = (shown: string, more: Partial<FieldReading> = {}) => aField(filled(shown), more);
export const aLongText = (shown: string, more: Partial<FieldReading> = {}) =>
  aField(filled(shown), { kind: 'long-text', ...more });
export const aChoice = (shown: string, more: Partial<FieldReading> = {}) =>
  aField(filled(shown), { kind: 'choice', widget: 'native-select', ...more });
export const notFilled = (kind: FieldKind = 'text', more: Partial<FieldReading> = {}) =>
  aField(empty, { kind, ...more });

/** The day on which `aSnapshot` was read, unless said, and the days on which other pages of the project were seen. */
const TODAY: IsoDate = '2026-11-23';
export const SEEN_ON: IsoDate = '2026-11-20';
export const SEEN_AGO = 3;

/** A page of the sections whose fields it shows. */
export function aSnapshot(
  fields: Record<FieldPath, FieldReading>,
  rows: Record<GroupPath, number> = {},
  today: IsoDate = TODAY,
): Snapshot {
  return {
    id: 1,
    today,
    sections: [...new Set(Object.keys(fields).map(sectionOf))],
    fields,
    rows,
    unlocated: [],
    controls: [],
    broken: [],
    leftOut: 0,
  };
}

/** What is remembered of a page that showed these fields: what could not be read is not kept. */
export function aSeenPart(fields: Record<FieldPath, FieldReading>, more: Partial<SeenPart> = {}): SeenPart {
  const kept = Object.entries(fields).flatMap(([path, { kind, reading }]) => {
    if (reading.status === 'unreadable') return [];
    return [[path, { kind, value: reading.status === 'filled' ? reading.value : '' }] as const];
  });
  return {
    sectionId: sectionOf(Object.keys(fields)[0] ?? 'general.'),
    seenOn: SEEN_ON,
    seenAt: `${SEEN_ON}T03:00:00.000Z`,
    fields: Object.fromEntries(kept),
    rows: {},
    ...more,
  };
}

/** That the page is of a project of which these other pages were seen. */
export const remembering = (...parts: readonly SeenPart[]): Pick<RuleContext, 'project'> => ({
  project: {
    id: 'code:อด 0017-70-0001',
    name: 'โครงการ',
    parts: Object.fromEntries(parts.map((part) => [partKey(part), part])),
  },
});

const sectionOf = (path: string) => path.split('.')[0] as SectionId;
