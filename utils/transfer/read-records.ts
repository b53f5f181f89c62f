import { nameOf, noteLostKeys, problemOf } from './entry-problem';
import type { RecordPart } from './pack-parts';
import { RECORD_SCHEMAS, type RecordTypes } from './pack-schemas';
import type { RefusedEntry } from './refused-entry';

/** A list of that many nobody has written. */
const MOST_RECORDS = 20_000;

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
    const problem = problemOf(raw, read.error?.issues[0]);
    const isTwice = read.success && seen.has(read.data.id);
    if (problem || isTwice || !read.success) {
      refused.push({ part, number: index + 1, ...nameOf(raw), ...(problem ?? { because: 'duplicate' }) });
      continue;
    }
    seen.add(read.data.id);
    records.push(read.data);
    noteLostKeys(raw, read.data, `${part}[]`, ignored);
  }
  return { records, ignored, refused };
}
