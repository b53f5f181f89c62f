import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, pack, unpack, writeFiles } from './archive';
import { inTemporaryFolder, runIn } from './build-in';
import { hashOf } from './package-faults';
import { ROOT, type Packages } from './make-release';
import { timeOf } from './tree';

/** Does with the source package what Mozilla's reviewer does (docs/building.md), in a folder that holds nothing else. */
export function proveSources({ firefox, sources }: Packages): void {
  const rebuilt = inTemporaryFolder('reviewer-', (folder) => {
    writeFiles(folder, unpack(sources.bytes));
    runIn(folder, 'npm', 'ci');
    runIn(folder, 'npm', 'run', 'build');
    return pack(filesIn(join(folder, '.output/firefox-mv3')), timeOf(ROOT));
  });
  if (hashOf(rebuilt) !== hashOf(firefox.bytes))
    throw new Error(`The sources build another package than ${firefox.name}`);
}

/** The sums that two fresh clones of this commit come to, in folders whose names are not of one length. */
export const sumsOfTwoClones = (): string[] =>
  ['one-', 'another-and-longer-'].map((name) =>
    inTemporaryFolder(name, (folder) => {
      runIn(folder, 'git', 'clone', '--quiet', ROOT, 'clone');
      const clone = join(folder, 'clone');
      runIn(clone, 'npm', 'ci');
      runIn(clone, 'npm', 'run', 'release', '--', '--unproven');
      return readFileSync(join(clone, '.output/release/SHA256SUMS'), 'utf8');
    }),
  );
