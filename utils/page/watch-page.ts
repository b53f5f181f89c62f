import type { PageReader } from './page-reader';

/** What each kind of change waits for: so long nothing more, or so long at the most. */
const REDRAWN = { quiet: 120, longest: 600 };
/** The next key mostly comes within this: a hand that types is not followed letter by letter. */
const TYPED = { quiet: 330, longest: 650 };
/** After a reading that took long, the page has its peace for this many times as long. */
const REST = 3;
const LONGEST_REST_MS = 10_000;

/**
 * Tells, after a short quiet, that the page was redrawn or that something was typed.
 *
 * Of a page that never rests it tells again and again, less often where reading it takes long. Ends with the signal.
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
    if (quiet !== undefined) note(REDRAWN);
  };
  const note = (pause: typeof TYPED) => {
    const now = performance.now();
    if (quiet === undefined) since = now;
    clearTimeout(quiet);
    const wait = Math.max(0, restUntil - now, Math.min(pause.quiet, since + pause.longest - now));
    quiet = setTimeout(tell, Math.min(wait, LONGEST_REST_MS));
  };
  const noteRedrawn = () => note(REDRAWN);
  const noteTyped = () => note(TYPED);
  reader.onRedrawn(noteRedrawn);
  reader.eachRoot((root) => {
    for (const type of ['input', 'keyup']) root.addEventListener(type, noteTyped, { capture: true, signal });
    // jQuery's own triggers are heard by nobody else, so clicks and leaving a field count as well.
    for (const type of ['change', 'click', 'focusout'])
      root.addEventListener(type, noteRedrawn, { capture: true, signal });
    // The page may be gone a moment later.
    root.addEventListener('submit', tell, { capture: true, signal });
  });
  window.addEventListener('pagehide', tell, { signal });
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, noteRedrawn, { signal });
  signal.addEventListener('abort', () => clearTimeout(quiet));
}
