/** Follows what nobody has caught in this page or worker of ours. */
export function onUncaught(tell: (unit: string, error: unknown) => void): void {
  // What the browser itself complains of, such as a size that was observed late, comes without an error.
  addEventListener('error', ({ error }) => error && tell('uncaught', error));
  addEventListener('unhandledrejection', ({ reason }) => tell('uncaught', reason));
}
