import { buildAll } from './extension-build';

/** Playwright's global setup. Its name has to be the default export. */
export default async function buildOnce(): Promise<void> {
  await buildAll();
  // Two workers that build beside each other take each other's files away.
  process.env.REUSE_BUILD = '1';
}
