import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { SITE_ORIGIN } from '../../support/driver';
import { type TraceEvent, type Work, workAfter } from './script-in-trace';

const STILL_MS = 1200;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing'];
const MARK = 'bench';
/** As the last statement of what is run in the page: the work after it is counted. */
export const MARK_NOW = `performance.mark('${MARK}')`;

/** A page whose work and memory can be told. */
export interface WatchedPage {
  page: Page;
  /** What the page did after each `MARK_NOW` of the deed. */
  work(deed: () => Promise<unknown>): Promise<Work[]>;
  /** Used after a sweep, ours and its own, in MB. */
  heap(): Promise<number>;
  /** Waits until the page has run no script for a while. */
  rest(): Promise<void>;
}

/** @param path of the real host; the extension is at home everywhere but under `/auth/` */
export async function openWatched(context: BrowserContext, path: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (wanted: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  };
  await page.goto(new URL(path, SITE_ORIGIN).href);
  return {
    page,
    work: async (deed) => workAfter(MARK, await trace(session, deed)),
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1e6;
    },
    rest: async () => {
      // Asking costs the page a millisecond of its own.
      for (let [before, now] = [NaN, 0]; !(now - before < 0.005);) {
        before = await metric('TaskDuration');
        await wait(STILL_MS);
        now = await metric('TaskDuration');
      }
    },
  };
}

async function trace(session: CDPSession, deed: () => Promise<unknown>): Promise<TraceEvent[]> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await deed();
  const complete = new Promise<{ stream?: string }>((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  const { stream: handle = '' } = await complete;
  let text = '';
  for (let isEnd = false; !isEnd;) {
    const { data, eof } = await session.send('IO.read', { handle, size: 1 << 22 });
    [text, isEnd] = [text + data, eof];
  }
  await session.send('IO.close', { handle });
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}
