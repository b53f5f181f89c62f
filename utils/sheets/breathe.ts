/** Lets the page answer whatever came in since. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
