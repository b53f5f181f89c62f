/** Kept from answering for longer, a page begins to seem stuck. */
const LONGEST_MS = 40;

let answeredAt = 0;

/** Has the page been kept from answering for long enough? */
export const isBreathDue = (): boolean => performance.now() - answeredAt >= LONGEST_MS;

/** Lets the page answer whatever came in since. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(() => {
      answeredAt = performance.now();
      resolve();
    }),
  );
