import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver } from './driver';

/** `test` differs from `release` by an open shadow root with texts that can be searched and by the background's `globalThis.assist`, nothing else. */
export type BuildKind = 'release' | 'test';
export type BrowserName = Driver['name'];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS = {
  chromium: { folder: 'chrome-mv3', flags: [] },
  firefox: { folder: 'firefox-mv3', flags: ['-b', 'firefox', '--mv3'] },
} satisfies Record<BrowserName, { folder: string; flags: string[] }>;

/** Where WXT puts a build. */
export function buildFolder(browser: BrowserName, kind: BuildKind): string {
  return `${ROOT}.output/${TARGETS[browser].folder}${kind === 'test' ? '-test' : ''}`;
}

/** Builds the extension anew; with REUSE_BUILD=1 takes what the last build left. */
export function buildExtension(browser: BrowserName, kind: BuildKind): string {
  const folder = buildFolder(browser, kind);
  if (process.env.REUSE_BUILD === '1' && existsSync(`${folder}/manifest.json`)) return folder;
  const mode = kind === 'test' ? ['--mode', 'test'] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', ...TARGETS[browser].flags, ...mode],
    // A test build too is built as for production: only its mode differs.
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`The ${kind} build for ${browser} failed:\n${stdout}${stderr}`);
  return folder;
}
