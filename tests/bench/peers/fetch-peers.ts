import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PEERS } from './peers';

/** Outside what git follows; a second run takes what the first has fetched. */
export const PEERS_FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/bench-peers/', import.meta.url));

/** Fetches the peers as anyone does who installs them, without running anything of theirs. */
export function fetchPeers(): void {
  mkdirSync(PEERS_FOLDER, { recursive: true });
  writeFileSync(`${PEERS_FOLDER}package.json`, JSON.stringify({ private: true }));
  const packages = [...new Set(PEERS.flatMap((peer) => peer.packages))];
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    '--prefer-offline',
    ...packages,
  ];
  const { status, stderr } = spawnSync('npm', args, { cwd: PEERS_FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the peers could not be fetched:\n${stderr}`);
}
