import { buildExtension } from './extension-build';

/** Playwright's global setup. Its name has to be the default export. */
export default function buildOnce(): void {
  buildExtension('chromium', 'test');
  buildExtension('firefox', 'test');
}
