import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a command as whoever has just got the sources would: nothing in the environment speaks of a build. */
export function runIn(folder: string, command: string, ...args: string[]): void {
  const env = { ...process.env };
  for (const name of ['NODE_ENV', 'REUSE_BUILD']) delete env[name];
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd: folder, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** A folder that is gone afterwards. */
export function inTemporaryFolder<T>(name: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), name));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
