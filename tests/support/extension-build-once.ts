import { buildExtension } from './extension-build';

/** Playwright's global setup. Its name has to be the default export. */
export default function buildOnce(): void {
  for (const browser of ['chromium', 'firefox'] as const)
    for (const kind of ['test', 'release'] as const) buildExtension(browser, kind);
  // Two workers that build beside each other take each other's files away.
  process.env.REUSE_BUILD = '1';
}
