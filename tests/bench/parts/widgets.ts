import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definePart } from '../engine/define-part';
import { type PlaywrightReport, provenFamilies } from '../proven-families';

const LEAST_ACCEPTED = 97;
/** Few, and of each kind of framework. */
const QUICK = ['widgets-plain', 'widgets-money', 'widgets-frameworks'];

export const widgets = definePart({
  name: 'widgets',
  what: 'fields of the widget families in Chromium: filled and believed by the page’s own framework, refused out loud, taken back',
  baseline: 'every field that the families’ pages hold',
  isCount: true,
  builds: ['test'],
  async run({ isQuick }) {
    const families = provenFamilies(runFamilies(isQuick ? QUICK : ['widgets-']));
    const sum = (of: 'filled' | 'refused', proven: readonly boolean[]) =>
      families.reduce((all, family) => all + (proven.includes(family.isProven) ? family[of] : 0), 0);
    const [filled, all] = [sum('filled', [true]), sum('filled', [true, false])];
    const failed = families.filter(({ isProven }) => !isProven);
    return {
      measures: [
        { what: 'filled and believed', unit: 'fields', ours: [filled], baseline: [all] },
        { what: 'accepted', unit: '%', ours: [(100 * filled) / all], target: { of: 'median', least: LEAST_ACCEPTED } },
        {
          what: 'refused out loud, page untouched',
          unit: 'fields',
          ours: [sum('refused', [true])],
          baseline: [sum('refused', [true, false])],
        },
        { what: 'families not proven', unit: 'fields', ours: [failed.length], target: { of: 'most', most: 0 } },
      ],
      notes: [`${families.length} families`, ...failed.map(({ name }) => `NOT PROVEN ${name}`)],
    };
  },
});

/** The browser tests of the families: they believe only the framework’s own state. */
function runFamilies(files: readonly string[]): PlaywrightReport {
  const folder = mkdtempSync(join(tmpdir(), 'families-'));
  const report = join(folder, 'report.json');
  const args = ['playwright', 'test', ...files, '--project=chromium', '--workers=1', '--reporter=json'];
  const env = { ...process.env, REUSE_BUILD: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { stderr } = spawnSync('npx', args, { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport;
  } catch {
    throw new Error(`the families were not run:\n${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
