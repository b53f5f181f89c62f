import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importPolicyPack } from '@/entrypoints/background/import-policy-pack';
import { ExchangeSection } from '@/entrypoints/options/exchange-section';
import { useManager } from '@/entrypoints/options/use-manager';
import { bringToFront } from '@/utils/agency/profiles';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { Settings } from '@/utils/model/settings';
import { createBackupStore } from '@/utils/store/backup-store';
import { withDatabase } from '@/utils/store/database';
import { changeSettings, editSettings, readSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { sealText } from '@/utils/transfer/sealed-file';
import { writePack } from '@/utils/transfer/write-pack';
import { aTemplate } from '../../support/a-template';

vi.mock('@/utils/messaging/protocol', async () => (await import('./options-world')).messaging);
const saved = vi.hoisted(() => ({ files: [] as { file: string; text: string }[] }));
vi.mock('@/components/ui/save-json', () => ({
  saveText: (file: string, text: string) => void saved.files.push({ file, text }),
}));

configure({ asyncUtilTimeout: 5_000 });
const AT = '2026-11-23T03:00:00.000Z';
const LETTER: LetterDate = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};
const PASSPHRASE = 'ชลประทาน2570';
const OTHER = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  saved.files = [];
});
afterEach(cleanup);

function Page({ settings }: { settings: Settings }) {
  return <ExchangeSection manager={useManager(settings)} />;
}
async function open() {
  render(<Page settings={await readSettings()} />);
  await screen.findByRole('heading', { name: 'ชุดของหน่วยงาน' });
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = (label: string, text: string, name: string) => {
  const input = screen.getByLabelText(label);
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  fireEvent.change(input);
};
const importing = (text: string) => choose('นำเข้า', text, 'ชุด.json');
const everything = () => withDatabase((db) => createBackupStore(db).readAll());
const save = (...templates: ReturnType<typeof aTemplate>[]) =>
  withDatabase(async (db) => {
    for (const template of templates) await createTemplateStore(db).save(template);
  });
const names = () =>
  withDatabase(async (db) => (await createTemplateStore(db).heads()).heads.map(({ name }) => name).sort());

describe('an office pack', () => {
  it('out of one profile comes into another, is looked at, taken over and taken back', async () => {
    await save(aTemplate({ name: 'ถนน' }), aTemplate({ id: OTHER, name: 'แหล่งน้ำ' }));
    await changeSettings({ agencyName: 'กรม', ruleChoices: { off: ['any/one-era'], hidden: [], quality: false } });
    await open();
    await screen.findByRole('checkbox', { name: 'แม่แบบ (2)' });
    await press('ส่งออกเป็นชุดของหน่วยงาน');
    await waitFor(() => expect(saved.files[0]?.file).toMatch(/^emenscr-assist-\d{4}-\d\d-\d\d\.emenscr-pack\.json$/));
    cleanup();

    fakeBrowser.reset();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await save(aTemplate({ name: 'ถนนของเรา', updatedAt: '2027-01-01T00:00:00.000Z' }));
    const before = await everything();
    await open();
    importing(saved.files[0]!.text);
    const offer = within(await screen.findByRole('group', { name: 'สิ่งที่จะเปลี่ยนเมื่อนำเข้า ชุด.json' }));
    const templates = within(offer.getByRole('group', { name: 'แม่แบบ' }));
    expect(templates.getByText('จะเพิ่ม 1 รายการ')).toBeTruthy();
    expect(templates.getByText('ในเครื่องนี้ใหม่กว่า คงไว้ตามเดิม 1 รายการ')).toBeTruthy();
    expect(offer.getByText('พ.ศ. กับ ค.ศ. ไม่ปนกัน')).toBeTruthy();
    expect(offer.getByText('ชื่อหน่วยงาน: กรม')).toBeTruthy();
    expect(await everything()).toEqual(before);

    fireEvent.click(offer.getByRole('checkbox', { name: 'การเลือกกฎการตรวจ' }));
    await press('ใช้ตามไฟล์นี้');
    await screen.findByText('นำเข้าจากไฟล์ ชุด.json แล้ว');
    expect(await names()).toEqual(['ถนนของเรา', 'แหล่งน้ำ']);
    expect(await readSettings()).toEqual({ language: 'th', agencyName: 'กรม' });

    await press('เลิกทำ');
    await screen.findByText('คืนข้อมูลเป็นเหมือนก่อนนำเข้าแล้ว');
    expect((await everything()).stores).toEqual(before.stores);
    expect(await readSettings()).toEqual({ language: 'th', agencyName: '' });
  });

  it('taken back leaves what was changed since, and says which', async () => {
    await open();
    importing(await writePack({ templates: [aTemplate()] }, AT));
    await press('ใช้ตามไฟล์นี้');
    await screen.findByText('นำเข้าจากไฟล์ ชุด.json แล้ว');
    await save(aTemplate({ name: 'แก้เอง' }));
    await press('เลิกทำ');
    await screen.findByText(/ยกเว้นรายการที่มีการแก้ไขหลังนำเข้า ซึ่งคงไว้ตามเดิม: โครงการถนนแอสฟัลต์/);
    expect(await names()).toEqual(['แก้เอง']);
  });

  it('says in words what becomes of the agency, its letters and the holidays', async () => {
    await changeSettings({
      ...{ agencyName: 'จังหวัดอุดรธานี', kind: 'province', letters: [LETTER] },
      others: [{ id: 'second', agencyName: 'กลุ่มจังหวัด' }],
    });
    await open();
    await screen.findByRole('checkbox', { name: 'กำหนดส่งตามหนังสือของปี ของ จังหวัดอุดรธานี (1)' });
    importing(
      await writePack(
        {
          agency: { kind: 'cluster', place: 'upper-northeast-1', leadDays: 5 },
          calendarOverrides: [
            { ...LETTER, date: '2027-01-20' },
            { ...LETTER, quarter: 2, date: '2027-04-16' },
          ],
          holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }], removed: ['2026-12-31'] },
        },
        AT,
      ),
    );
    const offer = within(await screen.findByRole('group', { name: 'สิ่งที่จะเปลี่ยนเมื่อนำเข้า ชุด.json' }));
    for (const said of [
      'ประเภทหน่วยงาน: กลุ่มจังหวัด',
      'จังหวัดหรือกลุ่มจังหวัด: กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
      'จำนวนวันที่ให้เสร็จก่อนกำหนดส่ง: 5 วัน',
      'ตาม ว 5521 ลงวันที่ 1 ธ.ค. 2569: รายงานผลการดำเนินการรายไตรมาส (M6) ไตรมาสที่ 1/2570 ส่งภายใน วันพุธที่ 20 มกราคม 2570 (เดิมส่งภายใน 15 ม.ค. 2570)',
      'ตาม ว 5521 ลงวันที่ 1 ธ.ค. 2569: รายงานผลการดำเนินการรายไตรมาส (M6) ไตรมาสที่ 2/2570 ส่งภายใน วันศุกร์ที่ 16 เมษายน 2570',
      'วันศุกร์ที่ 8 มกราคม 2570 วันสถาปนา',
      'วันพฤหัสบดีที่ 31 ธันวาคม 2569 หน่วยงานไม่หยุดวันนี้',
      /จะนำเข้าที่ “จังหวัดอุดรธานี”/,
    ])
      expect(offer.getByText(said)).toBeTruthy();

    // The popup has brought the other agency to the front meanwhile: there both letters are new.
    await editSettings((own) => bringToFront(own, 'second'));
    fireEvent(window, new Event('focus'));
    await offer.findByText(/จะนำเข้าที่ “กลุ่มจังหวัด”/);
    await waitFor(() => expect(offer.queryByText(/เดิมส่งภายใน/)).toBeNull());
    await press('ใช้ตามไฟล์นี้');
    await screen.findByText('นำเข้าจากไฟล์ ชุด.json แล้ว');
    expect(await readSettings()).toMatchObject({
      ...{ profileId: 'second', kind: 'cluster', leadDays: 5 },
      others: [{ id: 'first', kind: 'province', letters: [LETTER] }],
    });

    await editSettings((own) => ({ ...own, letters: own.letters?.slice(1) ?? [] }));
    await press('เลิกทำ');
    await screen.findByText(/ซึ่งคงไว้ตามเดิม: ว 5521/);
    expect(await readSettings()).toEqual({
      ...{ language: 'th', agencyName: 'กลุ่มจังหวัด', profileId: 'second' },
      others: [{ id: 'first', agencyName: 'จังหวัดอุดรธานี', kind: 'province', letters: [LETTER] }],
    });
  });

  it.each(['v1-calendar-overrides', 'v1-everything'])('%s holds no letters, and says so of each', async (file) => {
    await open();
    importing(readFileSync(`tests/fixtures/packs/${file}.emenscr-pack.json`, 'utf8'));
    const part = within(await screen.findByRole('group', { name: 'กำหนดส่งตามหนังสือของปี' }));
    expect(part.getByText('ไม่รับ 1 รายการ')).toBeTruthy();
    expect(part.getByText(/^กำหนดส่งตามหนังสือของปี รายการที่ 1 “วันหยุดพิเศษ”: ไม่ใช่กำหนดส่งตามหนังสือ จึงไม่นำเข้า/)).toBeTruthy();
  });

  it('of the first version is taken over', async () => {
    await open();
    importing(readFileSync('tests/fixtures/packs/v1-rules.emenscr-pack.json', 'utf8'));
    await screen.findByText(/ไม่มีรหัสตรวจความครบถ้วน/);
    expect(screen.getByText(/ไม่รู้จัก 1 กฎ/)).toBeTruthy();
    await press('ใช้ตามไฟล์นี้');
    await waitFor(async () => expect((await readSettings()).ruleChoices?.quality).toBe(true));
  });

  it('with a damaged template offers the others, and names the place', async () => {
    await open();
    const text = JSON.stringify({
      kind: 'emenscr-assist-pack',
      version: 1,
      templates: [
        aTemplate(),
        { ...aTemplate({ id: OTHER, name: 'เก่า' }), values: [{ path: 'm9.x', label: '', to: '' }] },
      ],
    });
    importing(text);
    await screen.findByText(
      'แม่แบบ รายการที่ 2 “เก่า” (ตำแหน่ง values[0].path): อ้างถึงส่วนหรือช่องที่ผู้ช่วยรุ่นนี้ไม่มี กรุณาปรับปรุงผู้ช่วย หรือให้ผู้ส่งบันทึกแม่แบบใหม่',
    );
    await press('ใช้ตามไฟล์นี้');
    await waitFor(async () => expect(await names()).toEqual([aTemplate().name]));
  });

  it('that holds nothing new can’t be taken over', async () => {
    await save(aTemplate());
    await open();
    importing(await writePack({ templates: [aTemplate()] }, AT));
    await screen.findByText('เหมือนกับที่ใช้อยู่แล้ว ไม่มีสิ่งที่จะเปลี่ยน');
    expect(screen.queryByRole('button', { name: 'ใช้ตามไฟล์นี้' })).toBeNull();
  });

  it.each([
    ['no JSON', 'สวัสดี', /ไม่ใช่ไฟล์ JSON ที่สมบูรณ์/],
    ['cut off', '{"kind":"emenscr-assist-pack","ver', /ขาดหายตอนท้าย/],
    ['another file', '{}', /ไม่ใช่ชุดของหน่วยงาน/],
    ['a backup', '{"kind":"emenscr-assist-backup","version":1}', /เป็นไฟล์สำรองข้อมูล ไม่ใช่ชุดของหน่วยงาน/],
    ['newer', '{"kind":"emenscr-assist-pack","version":2}', /รุ่นใหม่กว่า/],
    ['changed', '{"kind":"emenscr-assist-pack","version":1,"checksum":"x","templates":[]}', /ถูกแก้ไขหรือเสียหาย/],
  ])('is refused where it is %s, and nothing is changed', async (_what, text, said) => {
    await open();
    const before = await everything();
    importing(text);
    expect((await screen.findByText(said)).getAttribute('role')).toBe('alert');
    expect(screen.queryByRole('button', { name: 'ใช้ตามไฟล์นี้' })).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it('that is much too large is not opened', async () => {
    await open();
    const file = new File(['{}'], 'ใหญ่.json');
    Object.defineProperty(file, 'size', { value: 100_000_000 });
    const text = vi.spyOn(file, 'text');
    Object.defineProperty(screen.getByLabelText('นำเข้า'), 'files', { value: [file], configurable: true });
    fireEvent.change(screen.getByLabelText('นำเข้า'));
    await screen.findByText(/ใหญ่เกิน 50 MB/);
    expect(text).not.toHaveBeenCalled();
  });
});

describe('a backup', () => {
  it('restores everything after a question', async () => {
    await save(aTemplate({ name: 'ก่อน' }));
    await changeSettings({ agencyName: 'กรม' });
    const before = await everything();
    await open();
    await press('สำรองข้อมูลเป็นไฟล์');
    await waitFor(() => expect(saved.files[0]?.file).toMatch(/\.emenscr-backup\.json$/));
    await save(aTemplate({ id: OTHER, name: 'หลัง' }));
    await changeSettings({ agencyName: 'กอง' });
    choose('กู้คืนจากไฟล์สำรอง', saved.files[0]!.text, 'สำรอง.json');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/ขณะนี้มี แม่แบบ 2 .* ไฟล์สำรองมี แม่แบบ 1 /)).toBeTruthy();
    expect(await names()).toEqual(['ก่อน', 'หลัง']);
    fireEvent.click(dialog.getByRole('button', { name: 'แทนที่ทั้งหมด' }));
    await screen.findByText('กู้คืนข้อมูลจาก สำรอง.json แล้ว');
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['a pack', '{"kind":"emenscr-assist-pack","version":1}', /เป็นชุดของหน่วยงาน ไม่ใช่ไฟล์สำรองข้อมูล/],
    ['changed', '{"kind":"emenscr-assist-backup","version":1,"checksum":"x"}', /ถูกแก้ไขหรือเสียหาย/],
  ])('is refused where it is %s', async (_what, text, said) => {
    await open();
    choose('กู้คืนจากไฟล์สำรอง', text, 'สำรอง.json');
    await screen.findByText(said);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('an encrypted file', () => {
  const inGroup = async (name: string) => within(await screen.findByRole('group', { name }));
  const sealIn = (group: ReturnType<typeof within>) => {
    fireEvent.click(group.getByRole('checkbox', { name: 'เข้ารหัสไฟล์ด้วยรหัสผ่าน' }));
    for (const label of [/^รหัสผ่าน \(อย่างน้อย/, 'รหัสผ่านอีกครั้ง'])
      fireEvent.input(group.getByLabelText(label), { target: { value: PASSPHRASE } });
  };
  const answer = (passphrase: string) => {
    fireEvent.input(screen.getByLabelText('รหัสผ่านของไฟล์'), { target: { value: passphrase } });
    fireEvent.click(screen.getByRole('button', { name: 'เปิดไฟล์' }));
  };

  it('of a pack opens with its passphrase only, and goes on as any other', async () => {
    await save(aTemplate({ name: 'ถนน' }));
    await open();
    await screen.findByRole('checkbox', { name: 'แม่แบบ (1)' });
    sealIn(await inGroup('ชุดของหน่วยงาน'));
    await press('ส่งออกเป็นชุดของหน่วยงาน');
    await waitFor(() => expect(saved.files).toHaveLength(1));
    const [{ file, text }] = saved.files as [{ file: string; text: string }];
    expect(file).toMatch(/\.emenscr-pack\.json$/);
    expect(text).toContain('emenscr-assist-sealed');
    expect(text).not.toContain('templates');

    importing(text);
    const question = await screen.findByRole('form', { name: 'ไฟล์ ชุด.json เข้ารหัสไว้' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('รหัสผ่านของไฟล์')));
    answer('ชลประทาน2571');
    await within(question).findByText(/เปิดด้วยรหัสผ่านนี้ไม่ได้/);
    expect(screen.queryByText(/สิ่งที่จะเปลี่ยน/)).toBeNull();
    answer(PASSPHRASE);
    await screen.findByRole('group', { name: 'สิ่งที่จะเปลี่ยนเมื่อนำเข้า ชุด.json' });
    expect(screen.queryByRole('form', { name: /เข้ารหัสไว้/ })).toBeNull();
  });

  it('of a backup asks for its passphrase before it asks whether to replace everything', async () => {
    await save(aTemplate({ name: 'ก่อน' }));
    const before = await everything();
    await open();
    sealIn(await inGroup('สำรองข้อมูลทั้งหมด'));
    await press('สำรองข้อมูลเป็นไฟล์');
    await waitFor(() => expect(saved.files[0]?.text).toContain('emenscr-assist-sealed'));
    await save(aTemplate({ id: OTHER, name: 'หลัง' }));
    choose('กู้คืนจากไฟล์สำรอง', saved.files[0]!.text, 'สำรอง.json');
    await screen.findByRole('form', { name: 'ไฟล์ สำรอง.json เข้ารหัสไว้' });
    expect(screen.queryByRole('dialog')).toBeNull();
    answer(PASSPHRASE);
    fireEvent.click(await screen.findByRole('button', { name: 'แทนที่ทั้งหมด' }));
    await screen.findByText('กู้คืนข้อมูลจาก สำรอง.json แล้ว');
    expect(await everything()).toEqual(before);
  });

  it('that is damaged says so instead of asking again', async () => {
    const text = await sealText('{}', PASSPHRASE, 100_000);
    await open();
    importing(text.replace('AES-GCM', 'AES-CBC'));
    await screen.findByRole('form', { name: /เข้ารหัสไว้/ });
    answer(PASSPHRASE);
    await screen.findByText(/ไฟล์ที่เข้ารหัส ชุด.json เสียหาย/);
    expect(screen.queryByRole('form', { name: /เข้ารหัสไว้/ })).toBeNull();
  });

  it('is not asked about any more once it is declined', async () => {
    const text = await sealText('{}', PASSPHRASE, 100_000);
    await open();
    importing(text);
    await press('ไม่เปิดไฟล์');
    await waitFor(() => expect(screen.queryByRole('form', { name: /เข้ารหัสไว้/ })).toBeNull());
    expect(document.activeElement).toBe(screen.getByLabelText('นำเข้า'));
  });
});

describe('a policy’s pack', () => {
  const decree = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

  it('is imported once, and again only where the office gives another one', async () => {
    await decree({ agencyName: 'กรม', pack: await writePack({ templates: [aTemplate()] }, AT) });
    await importPolicyPack();
    expect(await names()).toEqual([aTemplate().name]);
    await withDatabase((db) => createTemplateStore(db).remove(aTemplate().id));
    await importPolicyPack();
    expect(await names()).toEqual([]);
    await decree({ pack: JSON.parse(await writePack({ templates: [aTemplate({ name: 'ใหม่' })] }, AT)) as object });
    await importPolicyPack();
    expect(await names()).toEqual(['ใหม่']);
    await open();
    const group = within(await screen.findByRole('group', { name: 'กำหนดโดยหน่วยงาน' }));
    expect(group.getByText('ชื่อหน่วยงาน')).toBeTruthy();
    await waitFor(() => expect(group.getByText(/เพิ่ม 1 แทนที่ 0 คงไว้ 0 ไม่รับ 0 รายการ/)).toBeTruthy());
  });

  it('that is damaged is said to be, and changes nothing', async () => {
    await decree({ pack: '{"kind":"emenscr-assist-pack","version":9}', language: 'fr' });
    await importPolicyPack();
    expect(await names()).toEqual([]);
    await open();
    await screen.findByText(/ชุดที่หน่วยงานกำหนดไว้ใช้ไม่ได้ .*รุ่นใหม่กว่า/);
    expect(screen.getByText(/ไม่ถูกต้องและไม่ได้ใช้: language/)).toBeTruthy();
  });

  it('and all else that the office has set is named', async () => {
    await decree({
      ...{ agencyName: 'จังหวัดยะลา', kind: 'province', place: 'ยะลา', ruleSetId: 'province', leadDays: 5 },
      ...{ letters: [LETTER], holidays: { removed: ['2026-12-31'] }, language: 'th', ruleChoices: { quality: true } },
    });
    await open();
    const group = within(await screen.findByRole('group', { name: 'กำหนดโดยหน่วยงาน' }));
    await waitFor(() => expect(group.getAllByRole('listitem')).toHaveLength(9));
    expect(group.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...['ชื่อหน่วยงาน', 'ประเภทหน่วยงาน', 'จังหวัดหรือกลุ่มจังหวัด', 'หลักเกณฑ์ที่ใช้คำนวณกำหนดส่ง'],
      ...['จำนวนวันที่ให้เสร็จก่อนกำหนดส่ง', 'กำหนดส่งตามหนังสือของปี', 'วันหยุดของหน่วยงาน', 'ภาษา', 'การเลือกกฎการตรวจ'],
    ]);
  });

  it('where there is none, nothing is done', async () => {
    await importPolicyPack();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
