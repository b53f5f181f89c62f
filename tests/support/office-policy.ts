import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver';
import { buildFolder, type BrowserName } from './extension-build';

/** Where Debian's Chromium looks for what the office's IT has set; only root may write there. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';

/** A browser that an office's IT has set something for. */
export interface GovernedBrowser {
  launch: Pick<LaunchOptions, 'extensionDir' | 'environment'>;
  remove(): void;
}

/** @param values what `storage.managed` is to hold */
export function setPolicy(browser: BrowserName, values: Record<string, unknown>): GovernedBrowser {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-')));
  // A copy has an id of its own: no other browser that runs meanwhile is governed.
  const extensionDir = join(folder, 'extension');
  cpSync(buildFolder(browser, 'test'), extensionDir, { recursive: true });
  const governed = browser === 'chromium' ? governChromium(extensionDir, values) : governFirefox(folder, values);
  return {
    launch: { extensionDir, ...(governed.environment && { environment: governed.environment }) },
    remove() {
      rmSync(governed.file, { force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Governed {
  file: string;
  environment?: Record<string, string>;
}

function governChromium(extensionDir: string, values: Record<string, unknown>): Governed {
  const id = idOfUnpacked(extensionDir);
  const file = join(CHROMIUM_POLICIES, `assist-${id}.json`);
  mkdirSync(CHROMIUM_POLICIES, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
  return { file };
}

/** Chromium makes the id of an unpacked extension of the hash of its path. */
export function idOfUnpacked(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('');
}

/** Firefox reads the same from a manifest in the home of whoever runs it. */
function governFirefox(home: string, data: Record<string, unknown>): Governed {
  const name = 'assist@emenscr-assist.example';
  const folder = join(home, '.mozilla', 'managed-storage');
  const file = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ name, description: 'Set by the office', type: 'storage', data }));
  return { file, environment: { HOME: home } };
}
