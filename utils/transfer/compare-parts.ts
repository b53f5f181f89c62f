import { NO_HOLIDAY_EDITS } from '@/utils/calendar/holiday-edits';
import { isSameContent } from './canonical-json';
import { compareChoices } from './compare-choices';
import { DEFAULT_CHOICES } from '@/utils/model/rule-choices';
import { nameOfGroup } from '@/utils/site/group-names';
import { daysOf, fateOfDay, mergeDays } from './holiday-days';
import { fateOfLetter, letterKey } from './letter-list';
import type { Agency, PackParts, PackRecord, PartName } from './pack-parts';

/** What taking the pack over would do to one entry; with all but the first two it is left as it is. */
export type EntryFate =
  | 'added'
  | 'replaced'
  | 'same'
  /** The one here was changed after the one in the pack. */
  | 'newer-here'
  /** The one here can't be read: nothing is written over it. */
  | 'damaged-here'
  /** A managed policy says otherwise. */
  | 'by-office'
  /** More of them can't be kept. */
  | 'no-room';

export interface ComparedEntry {
  /** Of a record its id, of a letter its `letterKey`, of a day its date, else its key within the part. */
  id: string;
  /** What it calls itself; of keys the key. */
  name: string;
  fate: EntryFate;
}

export interface ComparedPart {
  part: PartName;
  entries: readonly ComparedEntry[];
}

export interface CurrentParts extends PackParts {
  /** Ids of stored records that can't be read. */
  unreadable: ReadonlySet<string>;
  /** Keys of the settings that a managed policy has set. */
  fixed: ReadonlySet<string>;
}

/** What is in the pack against what is here, part by part in the order of the pack's parts. */
export function compareParts(pack: PackParts, current: CurrentParts): ComparedPart[] {
  const compared: (ComparedPart | false | undefined)[] = [
    pack.templates && records('templates', pack.templates, current),
    pack.savedValues && records('savedValues', pack.savedValues, current),
    pack.bindings && records('bindings', pack.bindings, current),
    pack.dateEras && { part: 'dateEras', entries: keys(pack.dateEras, current.dateEras ?? {}) },
    pack.ruleChoices && { part: 'ruleChoices', entries: [choicesEntry(pack.ruleChoices, current)] },
    pack.agency && { part: 'agency', entries: agencyEntries(pack.agency, current) },
    pack.calendarOverrides && { part: 'calendarOverrides', entries: letterEntries(pack.calendarOverrides, current) },
    pack.holidays && { part: 'holidays', entries: dayEntries(pack.holidays, current) },
  ];
  return compared.filter((part) => !!part).filter(({ entries }) => entries.length > 0);
}

export const isTakenOver = ({ fate }: Pick<ComparedEntry, 'fate'>): boolean => fate === 'added' || fate === 'replaced';

/** Of two readable records with one id. */
export function fateOf(next: PackRecord, now: PackRecord | undefined): EntryFate {
  if (!now) return 'added';
  if (isSameContent(next, now)) return 'same';
  return changedAt(now) > changedAt(next) ? 'newer-here' : 'replaced';
}

const changedAt = (record: PackRecord) => Date.parse('updatedAt' in record ? record.updatedAt : record.createdAt);

export function nameOfRecord(record: PackRecord): string {
  if ('name' in record) return record.name;
  if ('control' in record) {
    const { says, path, control } = record;
    if (says === 'adds-row') return [nameOfGroup(path), control.labelText].filter(Boolean).join(': ');
    return control.labelText || path;
  }
  return `${record.label || record.field}: ${typeof record.value === 'string' ? record.value : record.value.join(', ')}`;
}

function records<P extends 'templates' | 'savedValues' | 'bindings'>(
  part: P,
  all: readonly PackRecord[],
  current: CurrentParts,
): ComparedPart {
  const here = new Map<string, PackRecord>((current[part] ?? []).map((record) => [record.id, record]));
  const entries = all.map((record) => ({
    id: record.id,
    name: nameOfRecord(record),
    fate: current.unreadable.has(record.id) ? ('damaged-here' as const) : fateOf(record, here.get(record.id)),
  }));
  return { part, entries };
}

function keys(next: object, now: object, fixed: ReadonlySet<string> = new Set()): ComparedEntry[] {
  const has = new Map(Object.entries(now).filter(([, value]) => value !== undefined && value !== ''));
  return Object.entries(next).map(([key, value]) => {
    const fate = has.get(key) === value ? 'same' : has.has(key) ? 'replaced' : 'added';
    return { id: key, name: key, fate: fixed.has(key) && fate !== 'same' ? 'by-office' : fate };
  });
}

function agencyEntries(next: Agency, { agency = {}, fixed }: CurrentParts): ComparedEntry[] {
  const entries = keys(next, agency, fixed);
  const isOtherKind = entries.some(({ id, fate }) => id === 'kind' && fate === 'by-office');
  // A province is none of an agency that the office says is a department.
  return entries.map((entry) =>
    entry.id === 'place' && isOtherKind && isTakenOver(entry) ? { ...entry, fate: 'by-office' } : entry,
  );
}

const letterEntries = (
  next: NonNullable<PackParts['calendarOverrides']>,
  { calendarOverrides = [], fixed }: CurrentParts,
): ComparedEntry[] =>
  next.map((letter) => {
    const fate = fateOfLetter(letter, calendarOverrides);
    const isFixed = fixed.has('letters') && fate !== 'same';
    return { id: letterKey(letter), name: letter.letter, fate: isFixed ? 'by-office' : fate };
  });

function dayEntries(
  next: NonNullable<PackParts['holidays']>,
  { holidays = NO_HOLIDAY_EDITS, fixed }: CurrentParts,
): ComparedEntry[] {
  const here = daysOf(holidays);
  const { left } = mergeDays(holidays, daysOf(next));
  return daysOf(next).map((day) => {
    const fate = fateOfDay(day, here);
    const id = day.date;
    const name = day.name ?? day.date;
    if (fate === 'same') return { id, name, fate };
    return { id, name, fate: fixed.has('holidays') ? 'by-office' : left.includes(day) ? 'no-room' : fate };
  });
}

function choicesEntry(next: NonNullable<PackParts['ruleChoices']>, current: CurrentParts): ComparedEntry {
  const { isSame } = compareChoices(current.ruleChoices ?? DEFAULT_CHOICES, next);
  const fate = isSame ? 'same' : current.fixed.has('ruleChoices') ? 'by-office' : 'replaced';
  return { id: 'ruleChoices', name: 'ruleChoices', fate };
}
