import { expect, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOf, launchDriver } from '../support/driver-launch';
import { startPlainSite } from '../support/driver-plain-site';
import { saveTemplate, storedTemplates } from './stored-records';

const TEMPLATE = {
  id: '4f2a1c9e-7b35-4d60-9a18-2c5e8f013b7d',
  name: 'ผู้ประสานงานของสำนักงาน',
  tags: ['จังหวัด'],
  values: [{ path: 'general.coordinatorPhone', label: 'โทรศัพท์', to: '042 000 123', policy: 'if-empty' }],
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};

test('an office pack goes out of one profile and into another, and can be taken back', async ({}, { project }) => {
  const site = await startPlainSite('<!doctype html><title>-</title>');
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  const browser = browserOf(project);
  try {
    const giver = await launchDriver(browser, { port: site.port });
    const text = await (async () => {
      try {
        const manager = await giver.openExtensionPage('options.html');
        await manager.waitFor('#pack');
        await saveTemplate(manager, TEMPLATE);
        await manager.reload();
        await manager.waitForText('#pack', 'แม่แบบ');
        await manager.evaluate(catchFiles);
        await manager.click('#pack .sealing .button');
        await manager.waitForText('#exchange', 'emenscr-pack.json');
        return await manager.evaluate<string, []>('globalThis.caught.text()');
      } finally {
        await giver.close();
      }
    })();
    expect(JSON.parse(text)).toMatchObject({ kind: 'emenscr-assist-pack', version: 1, templates: [TEMPLATE] });

    const file = join(folder, 'สำนักงาน.emenscr-pack.json');
    const damaged = join(folder, 'damaged.json');
    await writeFile(file, text);
    await writeFile(damaged, text.replace('042 000 123', '042 999 999'));
    const taker = await launchDriver(browser, { port: site.port });
    try {
      const manager = await taker.openExtensionPage('options.html');
      await manager.waitFor('#pack');
      const namesNow = async () => (await storedTemplates(manager)).map(({ name }) => name);
      // One letter was changed on the way: its checksum tells.
      await manager.setFile('#pack input[type=file]', damaged);
      await manager.waitFor('#pack .problem:not(:empty)');
      expect(await manager.count('#pack .offer')).toBe(0);
      await manager.setFile('#pack input[type=file]', file);
      await manager.waitForText('#pack .offer', TEMPLATE.name);
      expect(await namesNow()).toEqual([]);
      await manager.click('#pack .offer .button:not(.button--plain)');
      await manager.waitFor('#pack .offer', { hidden: true });
      await expectNames(namesNow, [TEMPLATE.name]);
      await manager.click('#exchange > .notice button');
      await expectNames(namesNow, []);
    } finally {
      await taker.close();
    }
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
});

const expectNames = (now: () => Promise<string[]>, names: string[]) => expect.poll(now).toEqual(names);

/** Keeps what the page hands out as a file. */
function catchFiles(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content: Blob) => {
    Object.assign(globalThis, { caught: content });
    return make(content);
  };
}
