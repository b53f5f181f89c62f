import { join } from 'node:path';
import config from '../../playwright.config';

/** `npm run release:try`: the main job with the packages that `npm run release` has left, in both browsers. */
process.env.FROM_PACKAGES = '1';

export default {
  ...config,
  testDir: join(import.meta.dirname, '../e2e'),
  outputDir: join(import.meta.dirname, '../../test-results/release'),
  testMatch: 'released-main-job.spec.ts',
  // Nothing is built.
  globalSetup: [],
  workers: 1,
  reporter: 'list',
};
