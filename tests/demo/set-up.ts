import type { Driver } from '../support/driver';

/** The day of the pictures, the language, and an agency. */
export async function setUp(driver: Driver, language: 'th' | 'en', more: object = {}): Promise<void> {
  await driver.door('setToday', '2026-11-23');
  const manager = await driver.openExtensionPage('options.html');
  await manager.evaluate(setSettings, { language, agencyName: 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1', ...more });
  await manager.close();
}

async function setSettings(settings: object): Promise<void> {
  interface Api {
    storage: { local: { set(items: object): Promise<void> } };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).storage.local.set({ settings });
}
