import type { z } from 'zod/mini';
import { UNKNOWN_FIELD } from './pack-schemas';
import type { RefusedEntry } from './refused-entry';

const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype'];
/** So much of a name is enough to find it. */
const MOST_LETTERS = 80;

type Problem = Pick<RefusedEntry, 'because' | 'at'>;

/** Why one entry can't be offered, as far as it tells by itself; `issue` is what its schema found. */
export function problemOf(raw: unknown, issue: z.core.$ZodIssue | undefined): Problem | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { because: 'not-an-entry' };
  const hostile = hostileKey(raw);
  if (hostile !== undefined) return { because: 'hostile-key', at: hostile };
  return issue && saidOf(issue);
}

export function saidOf(issue: z.core.$ZodIssue): Problem {
  // Of a text or a list of texts: what is wrong with the one that it is.
  const within =
    issue.code === 'invalid_union' ? issue.errors.flat().find(({ code }) => code === 'too_big') : undefined;
  const because =
    isTooLong(issue) || within ? 'too-long' : issue.message === UNKNOWN_FIELD ? 'unknown-field' : 'damaged';
  return { because, at: pathText(issue.path) };
}

/** A number can be too large, but not too long. */
const isTooLong = (issue: z.core.$ZodIssue) =>
  issue.code === 'too_big' && issue.origin !== 'number' && issue.origin !== 'int';

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

/** What an entry calls itself. */
export function nameOf(raw: unknown): { name?: string } {
  if (typeof raw !== 'object' || raw === null) return {};
  const { name, label, letter } = raw as { name?: unknown; label?: unknown; letter?: unknown };
  const said = [name, label, letter].find((each) => typeof each === 'string' && each !== '');
  return typeof said === 'string' ? { name: said.slice(0, MOST_LETTERS) } : {};
}

/** Keys of a later version, by their place in any of the entries. */
export function noteLostKeys(raw: unknown, read: unknown, place: string, into: Set<string>): void {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return;
  for (const [key, member] of Object.entries(raw)) {
    const inner = Array.isArray(raw) ? `${place}[]` : `${place}.${key}`;
    if (!Object.hasOwn(read, key)) into.add(inner);
    else noteLostKeys(member, (read as Record<string, unknown>)[key], inner, into);
  }
}
