import type { FailureNote } from '@/utils/model/failure';

/** A page in a loop of exceptions must not flood what is kept. */
const MOST = 20;

/** Whether a failure may be told: each once, and not too many; for one page from its loading on. */
export function createFailureLimit(): (note: FailureNote) => boolean {
  const told = new Set<string>();
  return ({ unit, stack }) => told.size < MOST && told.size < told.add(unit + stack).size;
}
