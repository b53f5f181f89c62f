import type { Driver, PageDriver } from '../support/driver';
import { setUp } from './set-up';
import type { Picture } from './picture-templates';

/** As long as agencies' names get: a university's faculty in a campus of another province. */
const LONG_NAME = 'สำนักงานคณะกรรมการขับเคลื่อนการพัฒนาพื้นที่ระเบียงเศรษฐกิจพิเศษภาคตะวันออกเฉียงเหนือตอนบน วิทยาเขตหนองบัวลำภู';

/** The practice page, the help, and every page of ours with nothing in it yet and with long names. */
export async function picturePages(
  driver: Driver,
  language: 'th' | 'en',
  open: (path: string) => Promise<PageDriver>,
  picture: Picture,
): Promise<void> {
  const practice = await open('practice.html');
  await practice.waitFor('emenscr-assist .marker');
  await practice.focus('#phone');
  await practice.waitFor('emenscr-assist .card');
  await picture('practice', practice);
  const tab = await driver.tabIdOf(practice);
  for (const [name, path] of [
    ['help', language === 'th' ? 'help/fill.html' : 'help/en.html'],
    ['help-contents', 'help/index.html'],
    ['panel-empty', `panel.html?tab=${tab}`],
    ['popup-practice', `popup.html?tab=${tab}`],
    ['manager-empty', 'options.html'],
  ] as const) {
    const page = await open(path);
    await page.waitFor('h1');
    await picture(name, page);
    await page.close();
  }
  await setUp(driver, language, { agencyName: LONG_NAME, ruleSetId: 'provincial-cluster' });
  for (const path of ['popup', 'options', 'welcome', 'panel', 'practice']) {
    const page = await open(path === 'panel' ? `panel.html?tab=${tab}` : `${path}.html`);
    await page.waitFor('h1');
    await picture(`long-name-${path}`, page);
    await page.close();
  }
  await setUp(driver, language);
}
