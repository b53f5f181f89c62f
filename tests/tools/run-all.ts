import { check, checkAloud, prepare, runTests, type Tally } from './run-step';
import buildOnce from '../support/extension-build-once';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
}

const UNIT_REPORT = 'test-results/unit.json';
const UNIT = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];

interface Step {
  name: string;
  run(): Promise<Tally>;
}

/** Stage after stage; the steps of one run beside each other. The first stage in which one fails is the last. */
const STAGES: readonly (readonly Step[])[] = [
  [{ name: 'browsers', run: () => prepare(['tsx', 'tests/tools/ensure-browsers.ts']) }],
  [
    { name: 'types', run: () => check(['wxt', 'prepare'], ['tsc', '--noEmit']) },
    { name: 'lint', run: () => check(['eslint', '.', '--max-warnings', '0']) },
    { name: 'format', run: () => check(['prettier', '--check', '.']) },
    { name: 'nothing unused', run: () => check(['knip']) },
  ],
  [{ name: 'unit', run: () => runTests(UNIT, UNIT_REPORT, countVitest) }],
  [{ name: 'build', run: build }],
  [
    { name: 'size budget', run: () => checkAloud(['tsx', 'tests/tools/check-size.ts']) },
    { name: 'web-ext lint', run: () => checkAloud(['tsx', 'tests/tools/lint-extension.ts']) },
  ],
  [{ name: 'browser tests', run: () => runTests(['playwright', 'test'], 'test-results/e2e.json', countPlaywright) }],
  [{ name: 'a short soak', run: () => checkAloud(['tsx', 'tests/soak/index.ts', '--short']) }],
];

const total: Tally = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  for (const { passed, failed } of await Promise.all(stage.map(timed))) {
    total.passed += passed;
    total.failed += failed;
  }
  if (total.failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function timed({ name, run }: Step): Promise<Tally> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const tally = await run().catch((error: unknown): Tally => {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed > 0 ? 'failed' : 'ok'}, ${seconds} s`);
  return tally;
}

async function build(): Promise<Tally> {
  await buildOnce();
  return { passed: 1, failed: 0 };
}

function countVitest({ numPassedTests, numFailedTests }: VitestReport): Tally {
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright({ stats }: PlaywrightReport): Tally {
  if (stats.flaky > 0) console.log(`${stats.flaky} flaky: passed only when tried again`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
