import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../support/extension-build';
import { filesIn, pack, readFiles, type Files } from './archive';
import { faultsIn, hashOf } from './package-faults';
import { sourceFiles, timeOf, trackedFiles } from './tree';

export const ROOT = join(import.meta.dirname, '../..');
export const RELEASE = join(ROOT, '.output/release');

/** What is given out, by the name that it is given out under. */
export type Packages = Readonly<Record<PackageKind, { name: string; bytes: Uint8Array }>>;
export type PackageKind = 'chrome' | 'firefox' | 'sources';

/** Builds anew and packs; throws where something is in a package that has no place in it. */
export function makePackages(version: string): Packages {
  // A release is never made of what an earlier build has left.
  delete process.env.REUSE_BUILD;
  const day = timeOf(ROOT);
  const packaged = (kind: PackageKind, files: Files) => ({
    name: `emenscr-assist-${version}-${kind}.zip`,
    bytes: pack(files, day),
  });
  return {
    chrome: packaged('chrome', faultless(filesIn(buildExtension('chromium', 'release')))),
    firefox: packaged('firefox', faultless(filesIn(buildExtension('firefox', 'release')))),
    sources: packaged('sources', readFiles(ROOT, sourceFiles(ROOT))),
  };
}

function faultless(files: Files): Files {
  const ofTests = readFiles(
    ROOT,
    trackedFiles(ROOT).filter((path) => path.startsWith('tests/')),
  );
  const faults = faultsIn(files, { ofTests, places: [ROOT, `${homedir()}/`, `${tmpdir()}/`] });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files;
}

/** `sha256sum --check SHA256SUMS` tells whether a download is whole. */
export const sumsOf = (packages: Packages): string =>
  Object.values(packages)
    .map(({ name, bytes }) => `${hashOf(bytes)}  ${name}\n`)
    .join('');

export function writeRelease(packages: Packages): void {
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  for (const { name, bytes } of Object.values(packages)) writeFileSync(join(RELEASE, name), bytes);
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sumsOf(packages));
}
