import { paste } from '../support/paste';
import type { Driver, PageDriver } from '../support/driver';
import { withPage } from '../e2e/plain-page';
import { fillNewProject, FORM, keepOldProject } from '../e2e/sixty-fields';
import { saveTemplate } from '../e2e/stored-records';

export type Picture = (name: string, page: PageDriver, options?: { fullPage?: boolean }) => Promise<void>;

/** A page, and how it is looked at. */
export interface Look {
  page: PageDriver;
  picture: Picture;
  scheme: 'light' | 'dark';
}

const TEMPLATE = {
  id: '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f',
  name: 'พัฒนาแหล่งน้ำชุมชน ปีงบประมาณ พ.ศ. 2569 สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดตัวอย่าง',
  tags: ['แหล่งน้ำ', 'งบกลุ่มจังหวัด'],
  values: [
    { path: 'general.projectName', label: 'ชื่อโครงการ', to: 'พัฒนาแหล่งน้ำ {{หมู่บ้าน}} ปีงบประมาณ พ.ศ. 2569' },
    { path: 'general.fiscalYear', label: 'ปีงบประมาณ', to: '2569' },
    { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2025-10-01' },
    { path: 'general.endDate', label: 'วันสิ้นสุด', to: '2026-09-30' },
    { path: 'general.coordinatorPhone', label: 'โทรศัพท์', to: '042 000 123', policy: 'if-empty' },
    { path: 'details.principles', label: 'หลักการและเหตุผล', to: 'ใน พ.ศ. 2569 พื้นที่ขาดแคลนน้ำ {{ปีงบ}' },
    { path: 'budget.totalBaht', label: 'วงเงิน', to: '1250000' },
  ],
  createdAt: '2025-10-01T02:00:00.000Z',
  updatedAt: '2025-10-01T02:00:00.000Z',
};

const CELLS = [
  ['ลำดับ', 'ชื่อโครงการ', 'หน่วยงานรับผิดชอบ', 'ปีงบประมาณ', 'วันเริ่มต้นโครงการ', 'งบประมาณ (บาท)', 'หมายเหตุ'],
  ['1', 'โครงการฝายชะลอน้ำ', 'สำนักงานเกษตรจังหวัดตัวอย่าง', '๒๕๗๐', '1 ต.ค. 2569', '1,250,000.00', '-'],
  ['2', 'โครงการถนนลูกรัง', 'สำนักงานเกษตรจังหวัดตัวอย่าง', '2570', '31 เม.ย. 2570', '300,000', ''],
  ['3', 'โครงการตลาดชุมชน', 'สำนักงานเกษตรจังหวัดตัวอย่าง', '2570', '1/2/70', 'สองแสนบาท', ''],
];

/** The manager’s templates, one of them, and a workbook on its way into a queue. */
export async function pictureShelf(manager: PageDriver, picture: Picture): Promise<void> {
  await saveTemplate(manager, TEMPLATE);
  await manager.reload();
  const deed = (name: string) => `[data-template="${TEMPLATE.id}"] [data-deed=${name}]`;
  const look = async (name: string, selector = '#templates') => {
    await manager.evaluate((wish: string) => document.querySelector(wish)?.scrollIntoView(), selector);
    await picture(name, manager);
  };
  await manager.waitFor(deed('edit'));
  await look('templates');
  for (const each of ['edit', 'roll', 'history'] as const) {
    await manager.click(deed(each));
    await manager.waitFor(each === 'history' ? '#templates h3, #templates h2' : '#templates .editor');
    await look(`template-${each}`);
    await manager.reload();
    await manager.waitFor(deed('edit'));
  }
  await manager.evaluate(paste, '[data-paste=cells]', CELLS.map((row) => row.join('\t')).join('\r\n'));
  await manager.click('[data-action=read-pasted]');
  await manager.waitFor('.offer h3');
  await look('workbook', '#sheets');
  await look('workbook-problems', '.offer .wary, .offer .problems');
  await manager.click('[data-action=store-queue]');
  await manager.waitFor('#sheets .shelf__item');
  await look('queue', '#sheets');
}

/** From a new project of sixty fields to a filled and checked one. */
export async function pictureFourActions(
  browser: Driver['name'],
  extensionDir: string,
  scheme: 'light' | 'dark',
  setUp: (driver: Driver) => Promise<void>,
  picture: Picture,
): Promise<void> {
  const at = { project: { name: browser } } as Parameters<typeof withPage>[1];
  await withPage(
    FORM,
    at,
    async ({ driver, page }) => {
      await setUp(driver);
      await page.reload();
      await page.waitFor('emenscr-assist .dock');
      await keepOldProject(driver, page);
      const fresh = await driver.open('/new');
      await fresh.setColorScheme(scheme);
      await fresh.waitFor('emenscr-assist .dock');
      await fillNewProject(driver, fresh, (name, shown) => picture(`four-actions-${name}`, shown), scheme);
    },
    { path: '/old', extensionDir },
  );
}
