import { useEffect, useRef } from 'preact/hooks';

/** Where a row has gone with the focus in it, the list's heading takes the focus. */
export function useHeadingFocus<E extends HTMLElement = HTMLHeadingElement>(rows: number) {
  const heading = useRef<E>(null);
  const before = useRef(rows);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (rows < before.current && isLost) heading.current?.focus();
    before.current = rows;
  }, [rows]);
  return heading;
}
