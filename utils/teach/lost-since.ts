import type { FieldPath } from '@/utils/model/ids';

/** What was found on one showing of a page. */
export interface Visit {
  /** The shape of its path, and its sections. */
  page: string;
  located: readonly FieldPath[];
}

/** How often in a row each field was there; below 0, how often it was missing since. */
export type Seen = Readonly<Record<string, number>>;

/** A field that was there this often belongs to the page. */
const USUAL = 2;
/** Missing this often, it does no longer, and nobody is told any more. */
const FORGOTTEN = -3;

/** Fields that the page used to show and does not show now. */
export function lostSince(known: Seen, located: readonly FieldPath[]): { seen: Seen; lost: FieldPath[] } {
  const here = new Set<string>(located);
  const seen: Record<string, number> = Object.fromEntries(
    located.map((path) => [path, Math.max(known[path] ?? 0, 0) + 1]),
  );
  const lost: FieldPath[] = [];
  for (const [path, times] of Object.entries(known)) {
    if (here.has(path) || (times > 0 && times < USUAL)) continue;
    const missing = times > 0 ? -1 : times - 1;
    if (missing < FORGOTTEN) continue;
    seen[path] = missing;
    lost.push(path as FieldPath);
  }
  return { seen, lost };
}
