import { browser } from 'wxt/browser';
import { inTurn } from '@/utils/store/in-turn';

const KEY = 'templatesWish';
/** A panel that opens later was opened for something else. */
const HOLDS_MS = 20_000;

/** The popup wants the panel, which may only be opening, to show its templates. */
export const wishTemplates = (): Promise<void> => browser.storage.local.set({ [KEY]: Date.now() });

/** Whether there is such a wish; then it is fulfilled, once. */
export const takeTemplatesWish = (): Promise<boolean> =>
  inTurn(KEY, async () => {
    const { [KEY]: at } = await browser.storage.local.get(KEY);
    if (typeof at !== 'number') return false;
    await browser.storage.local.remove(KEY);
    return Date.now() - at < HOLDS_MS;
  });
