/** All of the work within a transaction, or none of it. Tells the failure of the work, not that of the transaction it broke. */
export async function wholeDeed(
  deed: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<void>,
): Promise<void> {
  const end = deed.done.then(
    () => undefined,
    (problem: unknown) => problem ?? new DOMException('The transaction was given up', 'AbortError'),
  );
  try {
    await work();
  } catch (problem) {
    try {
      deed.abort();
    } catch {
      // The failure has ended it already.
    }
    await end;
    throw problem;
  }
  const problem = await end;
  if (problem !== undefined) throw problem;
}
