const MOST = 4000;

/** Computes once for each text: a page says the same few labels over and over. Forgets all when it has become too much. */
export function memoiseText<R>(compute: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
