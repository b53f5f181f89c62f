import { defineConfig } from '@playwright/test';

/**
 * What Chromium proves in every run, and Firefox in `npm run test:all`: it says of our code and our pages the same in
 * both, and takes eight minutes.
 */
const ONCE = ['**/attacks/**', '**/flavours.spec.ts', '**/help-pages.spec.ts'];
const isWhole = process.env.TESTS === 'all';

/** Playwright Test is the runner; each project's browser is launched by the `driver` fixture, not by Playwright. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/extension-build-once.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: isWhole ? [] : ONCE }],
  // A browser takes 350 to 540 MB, and waits as often as it works: three keep two cores busy.
  workers: 3,
  fullyParallel: true,
  // What passes only then is counted and named as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
