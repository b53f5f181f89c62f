/** Remembers where the person was; the returned function brings focus, selection and scroll back. */
export function keepFocus(): () => void {
  const active = document.activeElement;
  const { scrollX, scrollY } = window;
  return () => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== active && focused !== document.body) focused.blur();
    if (active instanceof HTMLElement && active !== document.body && active.isConnected)
      active.focus({ preventScroll: true });
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
  };
}
