import { FIELD } from './main-job';
import { OFFER, openForm, restores, signInAt, typeDraft, DOCK, NAME } from './drafts';
import { expect, test } from './fixtures';

/** Whoever signs in next, in another test, finds nobody signed in. */
test.afterEach(({ site }) => site.expireLogins());

test('a login that ends while one types: the draft is offered after signing in again, and comes back', async ({
  driver,
  site,
}, info) => {
  const job = { driver, site, project: site.addProject() };
  const page = await openForm(job);
  await typeDraft(page);
  site.expireLogins();
  await page.click('button[value=draft]');
  // The login leads back to the form that was to be saved.
  await signInAt(page);
  await page.waitFor(DOCK);
  await restores(job, page, (name) => info.outputPath(`login-${name}.png`));
});

test('a save that fails: what was sent is offered again', async ({ driver, site }) => {
  const job = { driver, site, project: site.addProject() };
  const page = await openForm(job);
  await typeDraft(page);
  site.failSaves(1);
  await page.click('button[value=draft]');
  await page.waitForText('h1', 'ระบบไม่พร้อม');
  await page.goto(site.entryPath(job.project, 'general'));
  await page.waitFor(DOCK);
  await restores(job, page);
});

test('a tab that is closed a second after the last key', async ({ driver, site }) => {
  const job = { driver, site, project: site.addProject() };
  const page = await openForm(job);
  await typeDraft(page);
  await page.close();
  const again = await openForm(job);
  await restores(job, again);
});

test('a background that is ended while one types, over and over', async ({ driver, site }) => {
  const job = { driver, site, project: site.addProject() };
  const page = await openForm(job);
  const typing = typeDraft(page);
  for (let round = 0; round < 3; round += 1) await driver.stopBackground();
  await typing;
  await page.reload();
  await page.waitFor(DOCK);
  await restores(job, page);
});

test('a full disk: the page says that nothing is kept, and what was typed meanwhile is kept once there is room', async ({
  driver,
  site,
}, info) => {
  const job = { driver, site, project: site.addProject() };
  const page = await openForm(job);
  await driver.door('fillDisk', true);
  await typeDraft(page);
  await page.waitForText(DOCK, 'เก็บร่างไม่ได้เพราะพื้นที่ในเครื่องเต็ม');
  await page.screenshot(info.outputPath('full.png'));
  await driver.door('fillDisk', false);
  await page.waitForText(DOCK, 'เก็บร่างล่าสุดในเครื่องนี้เมื่อ');
  await page.reload();
  await page.waitFor(DOCK);
  await restores(job, page);
});

test('what was saved is not offered', async ({ driver, site }) => {
  const job = { driver, site, project: site.addProject() };
  const page = await openForm(job);
  await typeDraft(page);
  await page.click('button[value=draft]');
  await page.waitFor('.alert-success');
  await page.waitFor(DOCK);
  await page.waitForText(`${DOCK}`, 'อ่านได้');
  expect(await page.value(FIELD.name)).toBe(NAME);
  // Longer than an offer takes to come.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await page.count(OFFER)).toBe(0);
});
