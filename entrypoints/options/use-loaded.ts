import { useEffect, useState } from 'preact/hooks';

/** What was read, anew with another key; until then what was read before. `failed`: it can’t be read. */
export function useLoaded<T>(key: string, read: () => Promise<T>): { value: T } | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{ value: T } | 'failed'>();
  useEffect(() => {
    let isLate = false;
    read().then(
      (value) => isLate || setLoaded({ value }),
      () => isLate || setLoaded('failed'),
    );
    return () => {
      isLate = true;
    };
  }, [key]);
  return loaded;
}
