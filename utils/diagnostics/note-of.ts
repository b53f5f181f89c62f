import type { FailureNote } from '@/utils/model/failure';

const MOST_LETTERS = 4000;

/** Whatever was thrown, as it is told within the extension; what may be kept of it is `failureOf`'s to say. */
export function noteOf(unit: string, thrown: unknown): FailureNote {
  const { name, stack } = (thrown ?? {}) as Partial<Error>;
  return { unit, name: String(name), stack: String(stack).slice(0, MOST_LETTERS) };
}
