import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../tools/bundled-packages';
import { KNOWN_WARNINGS } from '../../tools/known-warnings';
import { ownManifest, packageFacts } from '../../tools/package-facts';
import { rowsUnder } from '../../tools/readme-table';
import { ALLOWED_LICENCES, REPLACED_PACKAGES, SHIPPED_PACKAGES } from '../../tools/shipped-packages';

const docs = readFileSync(join(import.meta.dirname, '../../../docs/dependencies.md'), 'utf8');
const names = SHIPPED_PACKAGES.map(({ name }) => name);
const { dependencies = {}, devDependencies = {} } = ownManifest();

describe('what of others is shipped', () => {
  it('is exactly what is listed', async () => {
    expect([...(await bundledPackages()).keys()].sort()).toEqual([...names].sort());
  }, 60_000);

  it('is what package.json calls a dependency, and what comes with the build tool', () => {
    const [own, ofTools] = [false, true].map((isTool) =>
      SHIPPED_PACKAGES.filter(({ isOfBuildTool = false }) => isOfBuildTool === isTool).map(({ name }) => name),
    );
    expect(own?.sort()).toEqual(Object.keys(dependencies).sort());
    for (const name of ofTools ?? []) expect(devDependencies, name).toHaveProperty([name]);
  });

  it('needs nothing else that would be shipped with it unseen', () => {
    const needed = Object.keys(dependencies).flatMap((name) => packageFacts(name).dependencies);
    expect(needed.filter((name) => !names.includes(name))).toEqual([...REPLACED_PACKAGES]);
  });

  it('may be shipped', () => {
    for (const name of names) expect(ALLOWED_LICENCES, name).toContain(packageFacts(name).licence);
  });

  it('stands in the README, with its licence and what for', () => {
    const expected = SHIPPED_PACKAGES.map(({ name, why }) => [`\`${name}\``, packageFacts(name).licence, why.th]);
    expect(rowsUnder('## ซอฟต์แวร์ที่ใช้ (dependencies)')).toEqual(expected);
  });

  it('stands in docs/dependencies.md, in the version that is installed', () => {
    const rows = docs.split('\n').map((line) => line.replace(/ {2,}/g, ' '));
    for (const { name } of SHIPPED_PACKAGES) {
      const { version, licence } = packageFacts(name);
      const row = rows.find((line) => line.startsWith(`| \`${name}\` | ${version} | ${licence} |`));
      expect(row, `${name}: run \`npm run audit:docs\``).toBeDefined();
    }
    for (const { code, library } of KNOWN_WARNINGS)
      expect([docs.includes(code), names.includes(library)]).toEqual([true, true]);
  });
});
