import { browser } from 'wxt/browser';
import { profileInFront } from '@/utils/agency/profiles';
import type { KeptDues } from '@/utils/calendar/due-board';
import type { Settings } from '@/utils/model/settings';

// No schema here: the popup is to stay small, and what is not of this very version is worked out anew.
const KEY = 'keptDues';

/** What due dates are worked out of: with another agency, letter, holiday or version they are out of date. */
export const madeOf = (settings: Settings): string =>
  JSON.stringify([
    browser.runtime.getManifest().version,
    [profileInFront(settings), ...(settings.others ?? [])].sort((a, b) => a.id.localeCompare(b.id)),
    settings.holidays,
  ]);

/** What was worked out last: it holds while it is made of what `madeOf` says. */
export async function readKeptDues(): Promise<KeptDues | undefined> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored as KeptDues | undefined;
}

export const writeKeptDues = (kept: KeptDues): Promise<void> => browser.storage.local.set({ [KEY]: kept });
