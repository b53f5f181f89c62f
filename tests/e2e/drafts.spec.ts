import { FIELD, EMPTY, PARTLY } from './main-job';
import { OFFER, openForm, restores, signInAt, typeDraft, DOCK, NAME } from './drafts';
import { expect, test } from './fixtures';

/** Each test has the project as it was: what is kept of one does not trouble the next. */
test.beforeEach(async ({ driver }) => {
  const manager = await driver.openExtensionPage('options.html');
  await manager.evaluate(forgetDrafts);
  await manager.close();
});

test('a login that ends while one types: the draft is offered after signing in again, and comes back', async ({
  driver,
  site,
}, info) => {
  const page = await openForm({ driver, site });
  await typeDraft(page);
  site.expireLogins();
  await page.click('button[value=draft]');
  // The login leads back to the form that was to be saved.
  await signInAt(page);
  await page.waitFor(DOCK);
  await restores({ driver, site }, page, (name) => info.outputPath(`login-${name}.png`));
});

test('a save that fails: what was sent is offered again', async ({ driver, site }) => {
  const page = await openForm({ driver, site });
  await typeDraft(page);
  site.failSaves(1);
  await page.click('button[value=draft]');
  await page.waitForText('h1', 'ระบบไม่พร้อม');
  await page.goto(site.entryPath(EMPTY, 'general'));
  await page.waitFor(DOCK);
  await restores({ driver, site }, page);
});

test('a tab that is closed a second after the last key', async ({ driver, site }) => {
  const page = await openForm({ driver, site });
  await typeDraft(page);
  await page.close();
  const again = await openForm({ driver, site });
  await restores({ driver, site }, again);
});

test('a background that is ended while one types, over and over', async ({ driver, site }) => {
  const page = await openForm({ driver, site });
  const typing = typeDraft(page);
  for (let round = 0; round < 3; round += 1) await driver.stopBackground();
  await typing;
  await page.reload();
  await page.waitFor(DOCK);
  await restores({ driver, site }, page);
});

test('what was saved is not offered', async ({ driver, site }) => {
  const page = await openForm({ driver, site }, PARTLY);
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

function forgetDrafts(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('emenscr-assist');
    // Nothing is there yet: then it is not for us to make it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      const db = opening.result;
      const deed = db.transaction('drafts', 'readwrite');
      deed.objectStore('drafts').clear();
      deed.oncomplete = () => resolve(db.close());
    };
  });
}
