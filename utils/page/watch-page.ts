import { isOurs } from './visible';

const QUIET_MS = 120;
const LONGEST_WAIT_MS = 600;
/** Attributes that change what a page offers; all others (styles of an animation, say) are noise. */
export const TELLING = [
  'hidden',
  'disabled',
  'readonly',
  'required',
  'aria-required',
  'aria-selected',
  'aria-expanded',
  'class',
  'for',
  'maxlength',
  'placeholder',
];

export type PageChange = 'structure' | 'values';

/**
 * Tells, after a short quiet, that the page was redrawn or that something was typed.
 *
 * A page that never rests is told every 600 ms. Ends with the signal.
 */
export function watchPage(onChange: (change: PageChange) => void, signal: AbortSignal): void {
  let pending: PageChange | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const tell = () => {
    const change = pending;
    quiet = undefined;
    pending = undefined;
    if (change && !signal.aborted) onChange(change);
  };
  const note = (change: PageChange) => {
    if (pending === undefined) since = performance.now();
    if (pending !== 'structure') pending = change;
    clearTimeout(quiet);
    quiet = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, since + LONGEST_WAIT_MS - performance.now())));
  };
  const observer = new MutationObserver((mutations) => {
    if (mutations.some(isOfPage)) note('structure');
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: TELLING });
  // jQuery's own triggers are heard by nobody else, so clicks and leaving a field count as well.
  for (const type of ['input', 'change', 'click', 'keyup', 'focusout'])
    document.addEventListener(type, () => note('values'), { capture: true, signal });
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, () => note('structure'), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
  });
}

/** Is the change the page's own and not ours? */
export function isOfPage({ target, addedNodes, removedNodes, type }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}
