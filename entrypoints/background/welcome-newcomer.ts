import { browser } from 'wxt/browser';
import { readGovernedSettings } from '@/utils/store/settings';
import { openWelcome } from '../welcome/open-welcome';

/** The first-run page opens by itself once, after the installation; not where the office has set the rules already. */
export function welcomeNewcomer(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { settings } = await readGovernedSettings();
    if (settings.ruleSetId === undefined) await openWelcome();
  });
}
