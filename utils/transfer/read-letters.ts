import type { LetterDate } from '@/utils/model/agency-profile';
import { nameOf, noteLostKeys, problemOf } from './entry-problem';
import { letterKey } from './letter-list';
import { letterSchema } from './pack-schemas';
import type { EntryRefusal, RefusedEntry } from './refused-entry';

const part = 'calendarOverrides';
const MOST_LETTERS = 1_000;

/** Each letter on its own. One that names two days for the same thing is not taken at all: which one it names can't be told. */
export function readLetters(stored: unknown): {
  letters?: LetterDate[];
  refused: RefusedEntry[];
  ignored: ReadonlySet<string>;
} {
  const ignored = new Set<string>();
  if (!Array.isArray(stored)) return { refused: [{ part, because: 'damaged' }], ignored };
  if (stored.length > MOST_LETTERS) return { refused: [{ part, because: 'too-many' }], ignored };
  const read = (stored as unknown[]).map((raw) => ({ raw, ...letterSchema.safeParse(raw) }));
  const refused: RefusedEntry[] = [];
  const letters = new Map<string, LetterDate>();
  const contents = contentsByKey(read.flatMap(({ data }) => data ?? []));
  for (const [index, { raw, data, error }] of read.entries()) {
    const refuse = (problem: { because: EntryRefusal; at?: string }) =>
      refused.push({ part, number: index + 1, ...nameOf(raw), ...problem });
    const problem = problemOf(raw, error?.issues[0]);
    if (problem) refuse(problem.because !== 'hostile-key' && isOtherThing(raw) ? { because: 'not-a-letter' } : problem);
    if (problem || !data) continue;
    const key = letterKey(data);
    if ((contents.get(key)?.size ?? 0) > 1) refuse({ because: 'contradictory' });
    else if (letters.has(key)) refuse({ because: 'duplicate' });
    else {
      letters.set(key, data);
      noteLostKeys(raw, data, `${part}[]`, ignored);
    }
  }
  return { letters: [...letters.values()], refused, ignored };
}

/** Nobody who wrote a letter down leaves out both which one it is and what it speaks of. */
const isOtherThing = (raw: unknown) =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) && !('letter' in raw) && !('ruleId' in raw);

function contentsByKey(letters: readonly LetterDate[]): Map<string, Set<string>> {
  const contents = new Map<string, Set<string>>();
  for (const letter of letters) {
    const key = letterKey(letter);
    contents.set(key, new Set([...(contents.get(key) ?? []), `${letter.letterDate} ${letter.date}`]));
  }
  return contents;
}
