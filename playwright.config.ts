import { defineConfig } from '@playwright/test';

/** Playwright Test is the runner; each project's browser is launched by the `driver` fixture, not by Playwright. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/extension-build-once.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  // A browser takes 350 to 540 MB, and waits as often as it works: two share two cores well, three wait for each other.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
