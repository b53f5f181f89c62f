/** Work in steps: at each `yield` it may pause, so that the page stays quick under the hand. */
export type Steps<T> = Generator<undefined, T>;

/** Longest stretch of work before the page has its turn, in ms; a task should take no more than 50 on a slow machine. */
const SLICE_MS = 8;

/** All at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** In slices, with the page's own work between them. */
export async function finishInSlices<T>(steps: Steps<T>): Promise<T> {
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SLICE_MS) continue;
    await nextTask();
    since = performance.now();
  }
}

/** A message to oneself is a task of its own, and unlike a timer not held back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const STRIDE = 16;

/** `map`, with a pause after every few items. */
export function* mapInSteps<A, B>(items: readonly A[], use: (item: A) => B): Steps<B[]> {
  const results: B[] = [];
  for (const item of items) {
    results.push(use(item));
    if (results.length % STRIDE === 0) yield;
  }
  return results;
}
