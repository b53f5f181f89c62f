import { startPracticeSite } from '../practice-site/index';
import { makeCertificate } from '../support/certificate';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { signIn, type MainJob } from '../e2e/main-job';
import { pictureBeginning } from './picture-help-beginning';
import { pictureForm } from './picture-help-form';
import { pictureManager } from './picture-help-manager';
import { picturePanels, pictureQueueAndSaved } from './picture-help-panel';

/** The pictures of the help, `docs/help/pictures/`: Thai, light, Chromium, each cut to what the help speaks of. */
export async function pictureHelp(): Promise<void> {
  const extensionDir = buildExtension('chromium', 'test');
  const site = await startPracticeSite({ port: 0, tls: makeCertificate() });
  const viewport = { width: 1000, height: 1500 };
  const driver = await launchDriver('chromium', { port: site.port, extensionDir, viewport });
  try {
    const job: MainJob = { driver, site, tell: async () => undefined };
    await driver.door('setToday', '2026-12-01');
    await pictureBeginning(driver);
    const page = await signIn(job);
    await pictureForm(job, page);
    await picturePanels(job, page);
    await pictureManager(driver);
    await pictureQueueAndSaved(job, page);
  } finally {
    await driver.close();
    await site.close();
  }
}
