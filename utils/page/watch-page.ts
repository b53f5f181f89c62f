import type { PageReader } from './page-reader';

const QUIET_MS = 120;
const LONGEST_WAIT_MS = 600;

/**
 * Tells, after a short quiet, that the page was redrawn or that something was typed.
 *
 * A page that never rests is told every 600 ms. Ends with the signal.
 */
export function watchPage(reader: PageReader, onChange: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const tell = () => {
    quiet = undefined;
    if (!signal.aborted) onChange();
  };
  const note = () => {
    if (quiet === undefined) since = performance.now();
    clearTimeout(quiet);
    quiet = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, since + LONGEST_WAIT_MS - performance.now())));
  };
  reader.onRedrawn(note);
  reader.eachRoot((root) => {
    // jQuery's own triggers are heard by nobody else, so clicks and leaving a field count as well.
    for (const type of ['input', 'change', 'click', 'keyup', 'focusout'])
      root.addEventListener(type, note, { capture: true, signal });
  });
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, note, { signal });
  signal.addEventListener('abort', () => clearTimeout(quiet));
}
