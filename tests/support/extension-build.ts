import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Driver } from './driver';

/** `test` differs from `release` by an open shadow root with texts that can be searched and by the background's `globalThis.assist`, nothing else. */
export type BuildKind = 'release' | 'test';
export type BrowserName = Driver['name'];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS = {
  chromium: { folder: 'chrome-mv3', flags: [] },
  firefox: { folder: 'firefox-mv3', flags: ['-b', 'firefox', '--mv3'] },
} satisfies Record<BrowserName, { folder: string; flags: string[] }>;
/** A test build too is built as for production: only its mode differs. */
const OPTIONS = { cwd: ROOT, encoding: 'utf8' as const, env: { ...process.env, NODE_ENV: 'production' } };

/** Where WXT puts a build. */
export function buildFolder(browser: BrowserName, kind: BuildKind): string {
  return `${ROOT}.output/${TARGETS[browser].folder}${kind === 'test' ? '-test' : ''}`;
}

/** Builds the extension anew; with REUSE_BUILD=1 takes what the last build left. */
export function buildExtension(browser: BrowserName, kind: BuildKind): string {
  const folder = buildFolder(browser, kind);
  if (isToBeReused(folder)) return folder;
  const { status, stdout, stderr } = spawnSync(process.execPath, argsOf(browser, kind), OPTIONS);
  if (status !== 0) throw new Error(`The ${kind} build for ${browser} failed:\n${stdout}${stderr}`);
  return folder;
}

/** All four, the browsers beside each other: a build keeps one core busy. */
export async function buildAll(): Promise<void> {
  const build = async (browser: BrowserName, kind: BuildKind) => {
    if (!isToBeReused(buildFolder(browser, kind)))
      await promisify(execFile)(process.execPath, argsOf(browser, kind), OPTIONS);
  };
  const buildFor = async (browser: BrowserName) => {
    await build(browser, 'test');
    await build(browser, 'release');
  };
  await Promise.all([buildFor('chromium'), buildFor('firefox')]);
}

const isToBeReused = (folder: string) => process.env.REUSE_BUILD === '1' && existsSync(`${folder}/manifest.json`);

const argsOf = (browser: BrowserName, kind: BuildKind) => [
  `${ROOT}node_modules/wxt/bin/wxt.mjs`,
  'build',
  ...TARGETS[browser].flags,
  ...(kind === 'test' ? ['--mode', 'test'] : []),
];
