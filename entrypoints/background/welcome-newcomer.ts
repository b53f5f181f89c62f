import { browser } from 'wxt/browser';
import { readPolicy } from '@/utils/store/policy';
import { readOwnSettings } from '@/utils/store/settings';
import { openWelcome } from '../welcome/open-welcome';

/** The first-run page opens by itself once, after the installation; not where the office has set the rules already. */
export function welcomeNewcomer(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { settings } = await readPolicy();
    if (settings.ruleSetId === undefined && (await readOwnSettings()).ruleSetId === undefined) await openWelcome();
  });
}
