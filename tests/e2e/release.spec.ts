import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DOOR_TRACES } from '../release/package-faults';
import { browserOf } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { test, withPage } from './plain-page';

const FORM =
  '<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input required></label><label>ปีงบประมาณ <input></label><label>หน่วยงานที่รับผิดชอบ <input></label>';

test('the released build has a closed shadow root and no test door', async ({}, info) => {
  // Run by itself, it builds first.
  test.setTimeout(180_000);
  const extensionDir = buildExtension(browserOf(info.project), 'release');
  const code = readdirSync(extensionDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(extensionDir, name), 'utf8'))
    .join('\n');
  for (const trace of DOOR_TRACES) expect(code.includes(trace), trace).toBe(false);
  expect(code.includes('mode:"closed"')).toBe(true);

  await withPage(
    FORM,
    info,
    async ({ page }) => {
      await page.waitFor('emenscr-assist', { attached: true });
      expect(await page.evaluate("document.querySelector('emenscr-assist').shadowRoot")).toBeNull();
    },
    { extensionDir },
  );
});
