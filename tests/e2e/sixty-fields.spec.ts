import { expect } from '@playwright/test';
import { answering, test, withPage } from './plain-page';
import { FIELDS, fillNewProject, FORM, keepOldProject, shownBy, VALUES } from './sixty-fields';

test('a form of sixty recurring fields is filled and checked in four actions', async ({}, info) => {
  expect(FIELDS).toBe(60);
  await withPage(
    FORM,
    info,
    async (at) => {
      const { driver, page } = at;
      await driver.door('setToday', '2026-11-23');
      await answering(at);
      await keepOldProject(driver, page);
      const fresh = await driver.open('/new');
      await fresh.waitFor('emenscr-assist .dock');
      await answering({ ...at, tabId: await driver.tabIdOf(fresh) });
      const actions = await fillNewProject(driver, fresh, (name, shown) =>
        shown.screenshot(info.outputPath(`${name}.png`)),
      );
      expect(actions).toBeLessThanOrEqual(4);
      const plain = (values: readonly string[]) => values.map((value) => value.replace(/,(?=\d{3})/g, ''));
      expect(plain(await shownBy(fresh))).toEqual(plain(VALUES));
      expect(await fresh.evaluate<number, []>('window.saves')).toBe(0);
    },
    { path: '/old' },
  );
});
