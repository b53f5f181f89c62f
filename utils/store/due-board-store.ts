import { browser } from 'wxt/browser';
import type { DueBoard } from '@/utils/calendar/due-board';
import type { IsoDate } from '@/utils/model/ids';
import type { Settings } from '@/utils/model/settings';

// No schema here: the popup is to stay small, and what is not of this very version is worked out anew.
const KEY = 'dueBoard';

/** What a board is worked out of: with another day, choice or version it is out of date. */
export const madeOf = ({ ruleSetId, letters }: Settings, today: IsoDate): string =>
  JSON.stringify([browser.runtime.getManifest().version, today, ruleSetId, letters]);

/** The board that was worked out last, if it still holds. */
export async function readKeptBoard(made: string): Promise<DueBoard | undefined> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const board = stored as DueBoard | undefined;
  return board?.made === made ? board : undefined;
}

export const keepBoard = (board: DueBoard): Promise<void> => browser.storage.local.set({ [KEY]: board });

export const forgetBoard = (): Promise<void> => browser.storage.local.remove(KEY);
