import { useEffect, useState } from 'preact/hooks';

/**
 * The first few of a long list at once, all of it a frame later: what was typed is answered before the rest is drawn.
 *
 * @param question with another one it begins anew; a list that merely changed under the same one is drawn whole
 */
export function useFewFirst<T>(list: readonly T[], few: number, question: string): readonly T[] {
  const [drawn, setDrawn] = useState<string>();
  useEffect(() => {
    let later: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => (later = setTimeout(() => setDrawn(question))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [question]);
  return drawn === question ? list : list.slice(0, few);
}
