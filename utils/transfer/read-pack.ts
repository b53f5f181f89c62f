import * as z from 'zod/mini';
import { SEVERITIES } from '@/utils/model/finding';
import type { DateEras } from '@/utils/model/fill';
import { checksumOf } from './checksum-of';
import { ENVELOPE_KEYS, MOST_PACK_BYTES, PACK_KIND, PACK_VERSION, withoutEnvelope } from './office-pack';
import { openJson, type JsonRefusal } from './open-json';
import { PART_NAMES, RECORD_PARTS, type PackParts, type PartName } from './pack-parts';
import { choicesSchema, eraSchema, isFieldPath } from './pack-schemas';
import { readAgency } from './read-agency';
import { readHolidays } from './read-holidays';
import { readLetters } from './read-letters';
import { readRecords } from './read-records';
import type { RefusedEntry } from './refused-entry';

export interface PackReport {
  /** Absent where the file does not tell, or tells no time. */
  exportedAt?: string;
  /** Its checksum was there and right. */
  isChecked: boolean;
  /** Rules that are switched off in the pack and that this version does not have: the choice is kept. */
  unknownRules: readonly string[];
  /** What this version does not understand and leaves out: `ledger`, `templates[].mood`. */
  ignoredKeys: readonly string[];
  /** What is damaged or not allowed, each with its place; everything else is offered. */
  refused: readonly RefusedEntry[];
}

export type PackRefusal = JsonRefusal | 'not-a-pack' | 'is-backup' | 'newer-version' | 'changed';

export type PackReading =
  { ok: true; parts: PackParts; report: PackReport } | { ok: false; because: PackRefusal; line?: number };

/** Ids that this version has. */
export interface Known {
  rules: readonly string[];
  ruleSets: readonly string[];
}

const envelope = z.object({ kind: z.literal(PACK_KIND), version: z.int().check(z.minimum(1)) });
const backupKind = z.object({ kind: z.literal('emenscr-assist-backup') });
const time = z.iso.datetime();
const MOST_ERAS = 2_000;

/** Whatever the text is, an answer comes out: the pack's parts with what is to be said of them, or why it is refused. */
export async function readPack(text: string, known: Known): Promise<PackReading> {
  const opened = openJson(text, MOST_PACK_BYTES);
  if (!opened.ok) return opened;
  const head = envelope.safeParse(opened.value);
  if (!head.success) {
    return { ok: false, because: backupKind.safeParse(opened.value).success ? 'is-backup' : 'not-a-pack' };
  }
  if (head.data.version > PACK_VERSION) return { ok: false, because: 'newer-version' };
  // The schema has seen an object.
  const pack = opened.value as Readonly<Record<string, unknown>>;
  const isChecked = Object.hasOwn(pack, 'checksum');
  if (isChecked && pack.checksum !== (await checksumOf(withoutEnvelope(pack))))
    return { ok: false, because: 'changed' };
  return { ok: true, ...readParts(pack, known) };
}

function readParts(pack: Readonly<Record<string, unknown>>, known: Known): { parts: PackParts; report: PackReport } {
  const said = Object.keys(pack).filter((key) => !ENVELOPE_KEYS.includes(key));
  const ignored = new Set(said.filter((key) => !(PART_NAMES as readonly string[]).includes(key)));
  const refused: RefusedEntry[] = [];
  const has = (part: PartName) => Object.hasOwn(pack, part);
  let parts: PackParts = {};
  const note = <R extends { refused: readonly RefusedEntry[]; ignored: Iterable<string> }>(read: R): R => {
    refused.push(...read.refused);
    for (const key of read.ignored) ignored.add(key);
    return read;
  };
  for (const part of RECORD_PARTS.filter(has)) {
    const read = note(readRecords(part, pack[part]));
    if (Array.isArray(pack[part])) parts = { ...parts, [part]: read.records };
  }
  if (has('dateEras')) parts = { ...parts, ...readEras(pack.dateEras, refused) };
  if (has('ruleChoices')) parts = { ...parts, ...readChoices(pack.ruleChoices, refused, ignored) };
  if (has('agency')) {
    const { agency } = note(readAgency(pack.agency, known.ruleSets));
    if (agency) parts = { ...parts, agency };
  }
  if (has('calendarOverrides')) {
    const { letters } = note(readLetters(pack.calendarOverrides));
    if (letters) parts = { ...parts, calendarOverrides: letters };
  }
  if (has('holidays')) {
    const { holidays } = note(readHolidays(pack.holidays));
    if (holidays) parts = { ...parts, holidays };
  }
  const unknownRules = (parts.ruleChoices?.off ?? []).filter((id) => !known.rules.includes(id));
  const isChecked = Object.hasOwn(pack, 'checksum');
  return { parts, report: { ...timeOf(pack.exportedAt), isChecked, unknownRules, ignoredKeys: [...ignored], refused } };
}

function readEras(stored: unknown, refused: RefusedEntry[]): { dateEras?: DateEras } {
  const part = 'dateEras';
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  const entries: [string, unknown][] = isRecord ? Object.entries(stored) : [];
  if (!isRecord || entries.length > MOST_ERAS) {
    refused.push({ part, because: isRecord ? 'too-many' : 'damaged' });
    return {};
  }
  const read = entries.flatMap(([field, said], index) => {
    const { data } = eraSchema.safeParse(said);
    if (isFieldPath(field) && data) return [[field, data] as const];
    const because = isFieldPath(field) ? 'damaged' : 'unknown-field';
    refused.push({ part, number: index + 1, name: field.slice(0, 80), because });
    return [];
  });
  return { dateEras: Object.fromEntries(read) };
}

function readChoices(stored: unknown, refused: RefusedEntry[], ignored: Set<string>): Pick<PackParts, 'ruleChoices'> {
  const { data } = choicesSchema.safeParse(stored);
  if (!data) {
    refused.push({ part: 'ruleChoices', because: 'damaged' });
    return {};
  }
  for (const key of Object.keys(stored as object)) if (!Object.hasOwn(data, key)) ignored.add(`ruleChoices.${key}`);
  const hidden = SEVERITIES.filter((severity) => data.hidden.includes(severity));
  return { ruleChoices: { off: [...new Set(data.off)], hidden, quality: data.quality } };
}

function timeOf(stored: unknown): Pick<PackReport, 'exportedAt'> {
  const read = time.safeParse(stored);
  return read.success ? { exportedAt: read.data } : {};
}
