import { parseArgs } from 'node:util';
import { ownManifest } from '../tools/package-facts';
import { makePackages, RELEASE, ROOT, sumsOf, writeRelease } from './make-release';
import { proveSources, sumsOfTwoClones } from './prove';
import { dirtIn } from './tree';

/**
 * `npm run release`: the packages of both stores, the sources for Mozilla's review and their sums, in `.output/release/`.
 * `--twice` makes them in two fresh clones instead and compares the sums; `--unproven` does not rebuild the sources;
 * `--dirty` takes what was not committed, for a try.
 */
const { values: flags } = parseArgs({
  options: { twice: { type: 'boolean' }, unproven: { type: 'boolean' }, dirty: { type: 'boolean' } },
});

const dirt = dirtIn(ROOT);
if (dirt !== '' && !flags.dirty) {
  console.error(`Not committed, so nobody could build the same again:\n${dirt}\nCommit it, or try with --dirty.`);
  process.exit(1);
}

if (flags.twice) {
  const [one, other] = sumsOfTwoClones();
  console.log(`${one}\n${other}`);
  if (one !== other) throw new Error('Two clones have come to different packages');
  console.log('Two clones, the same packages.');
} else {
  const packages = makePackages(ownManifest().version);
  if (!flags.unproven) {
    proveSources(packages);
    console.log('The sources build the same Firefox package.');
  }
  writeRelease(packages);
  console.log(`${sumsOf(packages)}${RELEASE}`);
}
