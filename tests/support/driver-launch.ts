import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { type BrowserName, buildFolder } from './extension-build';
import { launchFirefox } from './firefox';

type Wishes = Omit<LaunchOptions, 'extensionDir'> & { extensionDir?: string };

/** Launches a browser with the test build, unless another build is named. */
export function launchDriver(browser: BrowserName, wishes: Wishes): Promise<Driver> {
  const options = { extensionDir: buildFolder(browser, 'test'), ...wishes };
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The browser of a Playwright project. */
export function browserOf({ name }: { name: string }): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`No browser belongs to the project ${name}`);
}
