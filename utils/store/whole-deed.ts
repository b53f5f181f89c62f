/**
 * All of the work within a transaction, or none of it; done only once it is committed. Tells the failure of the work, not
 * that of the transaction it broke; and what broke the transaction, not what that broke of the work.
 */
export async function wholeDeed<T>(
  deed: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const end = deed.done.then(
    () => undefined,
    (problem: unknown) => problem ?? new DOMException('The transaction was given up', 'AbortError'),
  );
  let result: T;
  try {
    result = await work();
  } catch (problem) {
    try {
      deed.abort();
    } catch {
      // The failure has ended it already.
    }
    const cause = await end;
    throw problem instanceof Error && problem.name === 'AbortError' ? (cause ?? problem) : problem;
  }
  const problem = await end;
  if (problem !== undefined) throw problem;
  return result;
}
