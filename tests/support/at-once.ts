import { vi } from 'vitest';

/** Lets pass at once what a deed waits for: only timers are made up, the page answers as ever. */
export async function atOnce<T>(deed: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    let isDone = false;
    const work = deed().finally(() => (isDone = true));
    // What fails is told by `work` itself, below.
    work.catch(() => undefined);
    while (!isDone) await vi.advanceTimersByTimeAsync(10);
    return await work;
  } finally {
    vi.useRealTimers();
  }
}
