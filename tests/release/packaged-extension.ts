import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../support/driver';
import { buildExtension } from '../support/extension-build';
import { ownManifest } from '../tools/package-facts';
import { unpack, writeFiles } from './archive';

const RELEASE = join(import.meta.dirname, '../../.output/release');

export interface ReleasedExtension {
  /** What the browser installs. */
  extensionDir: string;
  remove(): void;
}

/** The released build; with FROM_PACKAGES=1 the package that `npm run release` has left. */
export function releasedExtension(browser: Driver['name']): ReleasedExtension {
  if (process.env.FROM_PACKAGES !== '1') {
    return { extensionDir: buildExtension(browser, 'release'), remove: () => undefined };
  }
  const kind = browser === 'chromium' ? 'chrome' : 'firefox';
  const file = join(RELEASE, `emenscr-assist-${ownManifest().version}-${kind}.zip`);
  if (!existsSync(file)) throw new Error(`${file} is not there: \`npm run release\` makes it`);
  // Firefox installs the package as it is; Chromium takes one from its store only, else what was unpacked.
  if (browser === 'firefox') return { extensionDir: file, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  writeFiles(folder, unpack(readFileSync(file)));
  return { extensionDir: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
