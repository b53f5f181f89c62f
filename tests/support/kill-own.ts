import { readdirSync, readFileSync } from 'node:fs';

/** Kills the browser that was started with this profile (SIGKILL): found by its own command line, so no other one is meant. */
export function killOwn(flag: string, profileDir: string | undefined): void {
  if (!profileDir) throw new Error('a browser to be killed needs a profile of its own');
  const mains = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const line = commandOf(pid);
      return line.includes(`${flag}${profileDir}`) && !line.some((part) => part.startsWith('--type='));
    });
  if (mains.length === 0) throw new Error(`no browser runs with ${flag}${profileDir}`);
  for (const pid of mains) process.kill(Number(pid), 'SIGKILL');
}

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
