import { browser } from 'wxt/browser';
import { withFailure } from '@/utils/diagnostics/failure-of';
import type { Failure } from '@/utils/model/failure';
import { inTurn } from './in-turn';

const KEY = 'failures';

/** What has failed since the browser was started, oldest first. It is kept in memory only. */
export async function readFailures(): Promise<readonly Failure[]> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return Array.isArray(kept) ? (kept as Failure[]) : [];
}

export const keepFailure = (failure: Failure): Promise<void> =>
  inTurn(KEY, async () => browser.storage.session.set({ [KEY]: withFailure(await readFailures(), failure) }));
