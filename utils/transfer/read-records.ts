import type { z } from 'zod/mini';
import type { PartName, RecordPart } from './pack-parts';
import { RECORD_SCHEMAS, UNKNOWN_FIELD, type RecordTypes } from './pack-schemas';

export type EntryRefusal =
  /** No list where one belongs, or no record where one belongs. */
  | 'not-an-entry'
  | 'too-long'
  | 'too-many'
  /** Of a section or field that this version does not have. */
  | 'unknown-field'
  | 'unknown-rule-set'
  | 'duplicate'
  /** Keys that no file of ours has, and that only mischief writes. */
  | 'hostile-key'
  | 'damaged';

/** One thing of the file that is not offered: which one, where in it, and why. */
export interface RefusedEntry {
  part: PartName;
  /** Counted from 1, as people do; absent where it is the part itself. */
  number?: number;
  /** What it calls itself, where it does. */
  name?: string;
  /** Where in it: `values[2].path`. */
  at?: string;
  because: EntryRefusal;
}

/** A list of that many nobody has written. */
const MOST_RECORDS = 20_000;
const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Each record on its own: a damaged one is refused with its place, the others are offered. */
export function readRecords<P extends RecordPart>(part: P, stored: unknown) {
  const records: RecordTypes[P][] = [];
  const refused: RefusedEntry[] = [];
  const ignored = new Set<string>();
  if (!Array.isArray(stored)) return { records, ignored, refused: [{ part, because: 'not-an-entry' as const }] };
  if (stored.length > MOST_RECORDS) return { records, ignored, refused: [{ part, because: 'too-many' as const }] };
  const seen = new Set<string>();
  for (const [index, raw] of (stored as unknown[]).entries()) {
    const read = RECORD_SCHEMAS[part].safeParse(raw);
    const problem = problemOf(raw, read.error?.issues[0], seen);
    if (problem || !read.success) {
      refused.push({ part, number: index + 1, ...nameOf(raw), ...(problem ?? { because: 'damaged' }) });
      continue;
    }
    seen.add(read.data.id);
    records.push(read.data);
    noteLostKeys(raw, read.data, `${part}[]`, ignored);
  }
  return { records, ignored, refused };
}

type Problem = Pick<RefusedEntry, 'because' | 'at'>;

function problemOf(raw: unknown, issue: z.core.$ZodIssue | undefined, seen: ReadonlySet<string>): Problem | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { because: 'not-an-entry' };
  const hostile = hostileKey(raw);
  if (hostile !== undefined) return { because: 'hostile-key', at: hostile };
  if (issue) return saidOf(issue);
  return 'id' in raw && seen.has(String(raw.id)) ? { because: 'duplicate' } : undefined;
}

function saidOf(issue: z.core.$ZodIssue): Problem {
  // Of a text or a list of texts: what is wrong with the one that it is.
  const within =
    issue.code === 'invalid_union' ? issue.errors.flat().find(({ code }) => code === 'too_big') : undefined;
  const because =
    issue.code === 'too_big' || within ? 'too-long' : issue.message === UNKNOWN_FIELD ? 'unknown-field' : 'damaged';
  return { because, at: pathText(issue.path) };
}

const pathText = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (said, key) => (typeof key === 'number' ? `${said}[${key}]` : said === '' ? String(key) : `${said}.${String(key)}`),
    '',
  );

function hostileKey(value: object): string | undefined {
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value) && HOSTILE_KEYS.includes(key)) return key;
    const inner = typeof member === 'object' && member !== null ? hostileKey(member as object) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function nameOf(raw: unknown): { name?: string } {
  if (typeof raw !== 'object' || raw === null) return {};
  const { name, label } = raw as { name?: unknown; label?: unknown };
  const said = [name, label].find((each) => typeof each === 'string' && each !== '');
  return typeof said === 'string' ? { name: said.slice(0, 80) } : {};
}

/** Keys of a later version, by their place in any of the records. */
function noteLostKeys(raw: unknown, read: unknown, place: string, into: Set<string>): void {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return;
  for (const [key, member] of Object.entries(raw)) {
    const inner = Array.isArray(raw) ? `${place}[]` : `${place}.${key}`;
    if (!Object.hasOwn(read, key)) into.add(inner);
    else noteLostKeys(member, (read as Record<string, unknown>)[key], inner, into);
  }
}
