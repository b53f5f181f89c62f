import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  MISTAKES,
  PARTLY,
  captureTemplate,
  closePanel,
  correctMistakes,
  EMPTY,
  FIELD,
  fillFromTemplate,
  retype,
  saveByHand,
  signIn,
} from '../e2e/main-job';
import type { MainJob, Tell } from '../e2e/main-job';
import { startPracticeSite } from '../practice-site/index';
import { findBrowsers } from '../support/browsers';
import { makeCertificate } from '../support/certificate';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';

/** Walks the main job in a real Chromium. With a display the browser stays open for a person; without one it leaves pictures. */
const OUTPUT = join(import.meta.dirname, '../../demo-output');
const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

await findBrowsers();
console.log('Building the extension…');
const extensionDir = buildExtension('chromium', 'test');
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

const site = await startPracticeSite({ port: 0, tls: makeCertificate(), loginMinutes: 24 * 60 });
const driver = await launchDriver('chromium', { port: site.port, extensionDir, headless: !hasDisplay });
let count = 0;
const tell: Tell = async (step, page) => {
  count += 1;
  const picture = `${String(count).padStart(2, '0')}.png`;
  await page.screenshot(join(OUTPUT, picture));
  console.log(`${String(count).padStart(2)}. ${step}  → demo-output/${picture}`);
};

try {
  const job: MainJob = { driver, site, tell };
  const page = await signIn(job);
  await tell('รายการโครงการ: ไม่ใช่แบบฟอร์ม ผู้ช่วยจึงไม่แสดงอะไร', page);
  await correctMistakes(job, page);
  await saveByHand(page);
  await tell('เจ้าหน้าที่กดบันทึกเอง ระบบรับข้อมูลแล้ว', page);
  await captureTemplate(job, page, 'ข้อมูลที่ใช้ทุกโครงการ');

  const panel = await fillFromTemplate(job, page, EMPTY);
  await closePanel(job, page, panel);
  await retype(page, FIELD.name, 'โครงการพัฒนาแหล่งน้ำชุมชน');
  await page.waitFor('emenscr-assist .dock__clear');
  await tell('โครงการถัดไป กรอกจากแม่แบบแล้ว เหลือเพียงชื่อโครงการ', page);
  await saveByHand(page);
  const saved = site.database.section(EMPTY, 'general');
  await tell(`บันทึกเองแล้ว ในฐานข้อมูลของเว็บฝึก: ${saved.projectName} · ${saved.startDate} – ${saved.endDate}`, page);

  const again = await fillFromTemplate(job, page, PARTLY, true);
  await again.click('[data-action=undo]');
  await again.waitForText('h2', 'ผลการเลิกทำ');
  await tell('เลิกทำ: ทุกช่องกลับเป็นค่าเดิม', again);
  await closePanel(job, page, again);

  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.waitFor('.agency-form');
  await tell('ครั้งแรก: บอกหน่วยงานและหลักเกณฑ์ที่ใช้', welcome);
  await welcome.click('[value=cluster]');
  await welcome.select('[name=agency-place]', 'upper-northeast-1');
  await welcome.click('#rules-provincial-cluster');
  await welcome.click('.agency-form button[type=submit]');
  await welcome.waitFor('[data-action=again]');
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitFor('.due-date');
  await tell(`กำหนดส่งครั้งถัดไป: ${await popup.text('.due-date')} ${await popup.text('.days-left')}`, popup);
  console.log(`\nกดส่งอนุมัติโดยผู้ช่วย: ${site.database.pressesOf('approve')} ครั้ง · ภาพทั้งหมดอยู่ใน demo-output/`);

  if (hasDisplay) {
    await page.goto(site.entryPath(MISTAKES, 'budget'));
    console.log('The browser stays open. Close this with Ctrl+C.');
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
} finally {
  await driver.close();
  await site.close();
}
