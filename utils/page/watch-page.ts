import type { PageReader } from './page-reader';

const QUIET_MS = 120;
const LONGEST_WAIT_MS = 600;
/** After a reading that took long, the page has its peace for this many times as long. */
const REST = 3;
const LONGEST_REST_MS = 10_000;

/**
 * Tells, after a short quiet, that the page was redrawn or that something was typed.
 *
 * A page that never rests is told every 600 ms, or less often where reading it takes long. Ends with the signal.
 */
export function watchPage(reader: PageReader, onChange: () => Promise<void>, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let restUntil = 0;
  const tell = async () => {
    quiet = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    restUntil = Infinity;
    await onChange().finally(() => (restUntil = performance.now() + REST * (performance.now() - start)));
    if (quiet !== undefined) note();
  };
  const note = () => {
    const now = performance.now();
    if (quiet === undefined) since = now;
    clearTimeout(quiet);
    const wait = Math.max(0, restUntil - now, Math.min(QUIET_MS, since + LONGEST_WAIT_MS - now));
    quiet = setTimeout(tell, Math.min(wait, LONGEST_REST_MS));
  };
  reader.onRedrawn(note);
  reader.eachRoot((root) => {
    // jQuery's own triggers are heard by nobody else, so clicks and leaving a field count as well.
    for (const type of ['input', 'change', 'click', 'keyup', 'focusout'])
      root.addEventListener(type, note, { capture: true, signal });
    // The page may be gone a moment later.
    root.addEventListener('submit', tell, { capture: true, signal });
  });
  window.addEventListener('pagehide', tell, { signal });
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, note, { signal });
  signal.addEventListener('abort', () => clearTimeout(quiet));
}
