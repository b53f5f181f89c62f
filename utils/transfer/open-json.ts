export type JsonRefusal = 'too-large' | 'truncated' | 'not-json' | 'too-deep';

/** `line` is where the text stops being JSON, as far as the browser tells it. */
export type OpenedJson = { ok: true; value: unknown } | { ok: false; because: JsonRefusal; line?: number };

/** No file of ours is nearly as deep; what walks through its content need not fear for the stack. */
const DEEPEST = 32;

/** Whatever the text is, an answer comes out. */
export function openJson(text: string, mostBytes: number): OpenedJson {
  if (isTooLarge(text, mostBytes)) return { ok: false, because: 'too-large' };
  try {
    // Editors on Windows put a byte-order mark before the text.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isDeeper(value, DEEPEST) ? { ok: false, because: 'too-deep' } : { ok: true, value };
  } catch (problem) {
    const isCutOff = /^\uFEFF?\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text);
    return isCutOff ? { ok: false, because: 'truncated' } : { ok: false, because: 'not-json', ...lineOf(problem) };
  }
}

/** A letter takes one byte at least, so most texts need not be counted through. */
const isTooLarge = (text: string, most: number) =>
  text.length > most || (text.length * 3 > most && new TextEncoder().encode(text).length > most);

/** Level by level, not by recursion. */
function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      for (const member of Object.values(each)) if (typeof member === 'object') next.push(member);
    }
    level = next;
  }
  return false;
}

/** Both browsers write it into the message of the error. */
function lineOf(problem: unknown): { line?: number } {
  const line = problem instanceof Error ? /\bline (\d+)/.exec(problem.message)?.[1] : undefined;
  return line === undefined ? {} : { line: Number(line) };
}
