import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { readStored, type StoredData } from './stored-data';
import { lockAll, workForAYear } from './work-for-a-year';

/**
 * `npm run stored`: uses this version in Chromium and keeps what it has stored, open and locked, in
 * `tests/fixtures/stored/`: later versions are tested on it. A folder after the command names a test build of another
 * version.
 */
const FIXTURES = join(import.meta.dirname, '../fixtures/stored');
const [folder] = process.argv.slice(2);
const extensionDir = folder === undefined ? buildExtension('chromium', 'test') : resolve(folder);
const { version } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as { version: string };

const site = await startPracticeSite({ tls: makeCertificate() });
const driver = await launchDriver('chromium', { port: site.port, extensionDir });
try {
  const manager = await workForAYear({ driver, site, tell: async () => undefined });
  keep(`${version}.json`, await readStored(manager));
  await lockAll(manager);
  keep(`${version}-locked.json`, await readStored(manager));
} finally {
  await driver.close();
  await site.close();
}

function keep(name: string, data: StoredData): void {
  writeFileSync(join(FIXTURES, name), `${JSON.stringify(data, null, 1)}\n`);
  const counts = Object.entries(data.database.stores).map(([store, { records }]) => `${store} ${records.length}`);
  console.log(`${name}: ${counts.join(', ')}; ${Object.keys(data.local).sort().join(', ')}`);
}
