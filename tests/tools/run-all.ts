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

/** In this order; the first step that fails is the last. */
const STEPS: readonly { name: string; run(): Tally }[] = [
  { name: 'browsers', run: () => prepare(['tsx', 'tests/tools/ensure-browsers.ts']) },
  { name: 'types', run: () => check(['wxt', 'prepare'], ['tsc', '--noEmit']) },
  { name: 'lint', run: () => check(['eslint', '.', '--max-warnings', '0']) },
  { name: 'nothing unused', run: () => checkAloud(['knip']) },
  { name: 'format', run: () => check(['prettier', '--check', '.']) },
  { name: 'unit', run: () => runTests(UNIT, UNIT_REPORT, countVitest) },
  { name: 'build', run: build },
  { name: 'size budget', run: () => checkAloud(['tsx', 'tests/tools/check-size.ts']) },
  { name: 'web-ext lint', run: () => checkAloud(['tsx', 'tests/tools/lint-extension.ts']) },
  { name: 'browser tests', run: () => runTests(['playwright', 'test'], 'test-results/e2e.json', countPlaywright) },
  { name: 'a short soak', run: () => checkAloud(['tsx', 'tests/soak/index.ts', '--short']) },
];

const total: Tally = { passed: 0, failed: 0 };
try {
  for (const step of STEPS) {
    const { passed, failed } = timed(step);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function timed({ name, run }: { name: string; run(): Tally }): Tally {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const tally = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed > 0 ? 'failed' : 'ok'}, ${seconds} s`);
  return tally;
}

function build(): Tally {
  buildOnce();
  return { passed: 1, failed: 0 };
}

function countVitest({ numPassedTests, numFailedTests }: VitestReport): Tally {
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright({ stats }: PlaywrightReport): Tally {
  if (stats.flaky > 0) console.log(`${stats.flaky} flaky: passed only when tried again`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
