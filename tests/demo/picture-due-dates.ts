import type { Driver, PageDriver } from '../support/driver';
import type { Picture } from './picture-templates';

/** Before anything is due, on the day itself, on the eve of a weekend, late, and in a new fiscal year. */
const DAYS = ['2026-11-23', '2026-12-10', '2027-01-09', '2027-01-11', '2027-10-01'] as const;
const NARROW = 'document.body.style.maxWidth = "360px"';

/** The first run, the popup on five days, and the manager’s year. The day is 23 November again at the end. */
export async function pictureDueDates(
  driver: Driver,
  open: (path: string) => Promise<PageDriver>,
  picture: Picture,
): Promise<void> {
  await driver.door('setToday', DAYS[0]);
  const popup = await open('popup.html');
  await popup.evaluate(NARROW);
  await popup.waitFor('.begin-setup');
  await picture('popup-first-run', popup);
  await pictureFirstRun(await open('welcome.html'), picture);
  for (const day of DAYS) {
    await driver.door('setToday', day);
    await popup.reload();
    await popup.evaluate(NARROW);
    await popup.waitFor('.due-date');
    await picture(`popup-${day}`, popup, { fullPage: true });
  }
  await driver.door('setToday', DAYS[0]);
  const manager = await open('options.html#due');
  await manager.waitFor('.year-picture');
  await manager.click('[data-fold=holidays] summary');
  await picture('manager-year', manager, { fullPage: true });
  await manager.close();
}

async function pictureFirstRun(welcome: PageDriver, picture: Picture): Promise<void> {
  await welcome.waitFor('.agency-form');
  await welcome.click('[value=cluster]');
  await welcome.select('[name=agency-place]', 'upper-northeast-1');
  await welcome.click('#rules-provincial-cluster');
  await picture('welcome', welcome, { fullPage: true });
  await welcome.click('.agency-form button[type=submit]');
  await welcome.waitFor('[data-action=again]');
  await picture('welcome-done', welcome);
  await welcome.close();
}
