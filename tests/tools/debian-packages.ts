import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program on PATH. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian packages where this process may (root, apt-get); elsewhere one line says what is missing. */
export function installPackages(packages: readonly string[]): void {
  const list = packages.join(' ');
  const byHand = `install by hand: apt-get install --no-install-recommends ${list}`;
  if (process.getuid?.() !== 0 || !findProgram('apt-get'))
    throw new Error(`The browser tests need more programs; ${byHand}`);
  console.log(`Installing ${list} (once, up to about 220 MB) …`);
  // A failed update may still leave usable lists; the install below decides.
  aptGet('update');
  if (!aptGet('install', '-y', '--no-install-recommends', ...packages)) {
    throw new Error(`apt-get could not install the browsers' packages; ${byHand}`);
  }
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`.trimEnd().split('\n').slice(-15).join('\n'));
  return status === 0;
}
