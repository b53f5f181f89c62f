/** Gives the page time to react: its handlers, its next frame, a short timer. */
export function settle(milliseconds = 30): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until something holds, looking again at every change of the page and every tenth of a second. Resolves to whether it came to hold in time. */
export function waitFor(holds: () => boolean, limitMs: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      clearInterval(look);
      observer.disconnect();
      clearTimeout(limit);
      resolve(result);
    };
    const observer = new MutationObserver(() => {
      if (holds()) finish(true);
    });
    // What happens inside a shadow root or a frame, or to a property alone, is no mutation of the document.
    const look = setInterval(() => holds() && finish(true), 100);
    const limit = setTimeout(() => finish(holds()), limitMs);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
