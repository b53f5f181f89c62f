import type { Driver } from '../support/driver';
import { keepPicture } from './help-camera';

/** The first-run page, and the popup on a day of two reports to come. */
export async function pictureBeginning(driver: Driver): Promise<void> {
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.waitFor('.agency-form');
  await welcome.click('[value=cluster]');
  await welcome.select('[name=agency-place]', 'upper-northeast-1');
  await welcome.click('#rules-provincial-cluster');
  await keepPicture('welcome', welcome, ['main']);
  await welcome.click('.agency-form button[type=submit]');
  await welcome.waitFor('[data-action=again]');
  await welcome.close();
  const popup = await driver.openExtensionPage('popup.html');
  await popup.evaluate('document.body.style.maxWidth = "360px"');
  await popup.waitFor('.due-date');
  await keepPicture('popup', popup, ['main'], 0);
  await popup.close();
}
