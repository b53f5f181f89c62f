import { browser } from 'wxt/browser';
import type { Unlocking } from '@/utils/model/lock';
import { IDLE_MINUTES, isLockSet, lockNow, unlock } from '@/utils/store/lock';
import { tellPages } from '@/utils/store/tell-pages';
import { letOldDraftsGo } from './draft-desk';
import { importPolicyPack } from './import-policy-pack';

const ALARM = 'lock';
/** An alarm is not put off more often than this. */
const CALM_MS = 60_000;

let putOffAt = 0;

/** Locks when the browser starts and when the assistant was not used for a while; nothing where the lock is off. */
export function openLockDesk(): void {
  browser.runtime.onStartup.addListener(() => void lockAll().catch(() => undefined));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lockAll().catch(() => undefined);
  });
}

/** Open pages hear of it, and offer nothing of what is locked. */
export async function lockAll(): Promise<void> {
  if (await lockNow()) await tellPages(Promise.resolve());
}

/**
 * Open pages hear of it; what could not be done meanwhile is done now: what the office
 * has set is taken over, and drafts that have grown too old go.
 */
export async function unlockAll(passphrase: string): Promise<Unlocking> {
  const result = await unlock(passphrase);
  if (result.is === 'open') {
    await tellPages(Promise.resolve());
    void importPolicyPack().catch(() => undefined);
    void letOldDraftsGo().catch(() => undefined);
  }
  return result;
}

/** With whatever is asked of the background: what is typed and filled is use, too. */
export async function noteUse(now = Date.now()): Promise<void> {
  if (now - putOffAt < CALM_MS || !(await isLockSet())) return;
  putOffAt = now;
  await browser.alarms.create(ALARM, { delayInMinutes: IDLE_MINUTES });
}
