import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedgerSection } from '@/entrypoints/options/ledger-section';
import { withLedger } from '@/entrypoints/options/use-ledger';
import { useManager } from '@/entrypoints/options/use-manager';
import type { LedgerEntry } from '@/utils/model/ledger';
import type { Settings } from '@/utils/model/settings';
import { withDatabase } from '@/utils/store/database';
import { createProjectStore } from '@/utils/store/project-store';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { anEntry, aMark } from '../../unit/ledger/a-ledger';

vi.mock('@/utils/messaging/protocol', async () => (await import('../options/options-world')).messaging);
vi.mock('@/utils/store/today', () => ({ readToday: async () => '2027-01-12' }));
const saved = vi.hoisted(() => ({ files: [] as { file: string; text: string }[] }));
vi.mock('@/components/ui/save-json', () => ({
  saveText: (file: string, text: string) => void saved.files.push({ file, text }),
}));

configure({ asyncUtilTimeout: 8_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  saved.files = [];
  await changeSettings({ ruleSetId: 'province' });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page({ settings }: { settings: Settings }) {
  const manager = useManager(settings);
  const { done, problem } = manager;
  return (
    <>
      <LedgerSection manager={manager} />
      <output>{problem ?? (done && 'say' in done ? done.say : '')}</output>
    </>
  );
}
async function open(...entries: LedgerEntry[]) {
  for (const entry of entries) await withLedger((ledger) => ledger.put(entry));
  render(<Page settings={await readSettings()} />);
}
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const cell = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const said = (text: string | RegExp) => screen.findByText(text, { selector: 'output' });
const names = () => screen.queryAllByRole('rowheader').map((header) => header.querySelector('[lang=th]')?.textContent);
const stored = async () => (await withLedger((ledger) => ledger.list())).entries;
const Q1 = 'M6 ไตรมาสที่ 1/2570';
const sentQ1 = { 'm6 2570/1': aMark('sent') };

describe('the ledger', () => {
  it('has the present year’s dates as columns with what is open of each', async () => {
    await open(anEntry({ name: 'ถนน' }, sentQ1), anEntry({ name: 'ฝาย' }));
    const [, ...columns] = (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);
    expect(columns).toEqual([
      'M1–M5ภายใน 10 ธ.ค. 2569ค้างส่ง 2 จาก 2 · เลยกำหนด',
      'M6 ไตรมาสที่ 1/2570ภายใน 10 ม.ค. 2570ค้างส่ง 1 จาก 2 · เลยกำหนด',
      'M6 ไตรมาสที่ 2/2570ภายใน 10 เม.ย. 2570ค้างส่ง 2 จาก 2',
      'M6 ไตรมาสที่ 3/2570ภายใน 10 ก.ค. 2570ค้างส่ง 2 จาก 2',
      'M6 ไตรมาสที่ 4/2570ภายใน 10 ต.ค. 2570ค้างส่ง 2 จาก 2',
    ]);
  });

  it('is marked in place, and a row stays in sight under its filter until another is chosen', async () => {
    await open(anEntry({ name: 'ถนน' }), anEntry({ name: 'ฝาย' }, sentQ1));
    await cell(`ถนน: ${Q1}`);
    choose('แสดง', 'm6 2570/1');
    expect(names()).toEqual(['ถนน']);
    choose(`ถนน: ${Q1}`, 'sent');
    await said(`ถนน – ${Q1}: ส่งแล้ว`);
    await waitFor(async () => expect((await cell(`ถนน: ${Q1}`)).value).toBe('sent'));
    expect((await stored()).map(({ marks }) => marks['m6 2570/1']?.status)).toEqual(['sent', 'sent']);
    choose('แสดง', 'all');
    choose('แสดง', 'm6 2570/1');
    expect(names()).toEqual([]);
    expect(screen.getByText('ไม่มีรายการค้างส่ง')).toBeTruthy();
  });

  it('takes names by hand and from a list, none twice, and takes them out again', async () => {
    await open(anEntry({ name: 'ฝาย', fiscalYears: [2570] }));
    await cell(`ฝาย: ${Q1}`);
    fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อโครงการ' }), { target: { value: ' ฝ าย' } });
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่ม' }));
    await said('เพิ่ม 0 รายการแล้ว มีอยู่ในทะเบียนก่อนแล้ว 1 รายการ');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^วางรายชื่อ/ });
    fireEvent.input(box, { target: { value: '1\n2' } });
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่มรายชื่อ' }));
    expect((await screen.findByText('ไม่พบชื่อในข้อความที่วาง')).getAttribute('role')).toBe('alert');
    expect(box.value).toBe('1\n2');
    fireEvent.input(box, { target: { value: 'ที่\tชื่อโครงการ\n1\tถนน\n2\tฝาย' } });
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่มรายชื่อ' }));
    await said('เพิ่ม 1 รายการแล้ว มีอยู่ในทะเบียนก่อนแล้ว 1 รายการ');
    await cell(`ถนน: ${Q1}`);
    fireEvent.click(screen.getByRole('button', { name: 'นำ “ถนน” ออกจากทะเบียนปี 2570' }));
    await said(/^นำ “ถนน” ออก/);
    await waitFor(() => expect(names()).toEqual(['ฝาย']));
    expect(await stored()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'ทะเบียนการส่ง' }));
  });

  it('keeps the marks of what is taken out', async () => {
    await open(anEntry({ name: 'ถนน' }, sentQ1));
    fireEvent.click(await screen.findByRole('button', { name: /^นำ “ถนน”/ }));
    await screen.findByText(/^ยังไม่มีโครงการในทะเบียน/);
    expect(await stored()).toMatchObject([{ marks: sentQ1, leftOut: [2570] }]);
  });

  it('shows what a page suggests as what it is, until it is taken over', async () => {
    const part = {
      sectionId: 'progress-report',
      report: { fiscalYear: 2570, quarter: 1 },
      seenOn: '2027-01-06',
    } as const;
    await withDatabase((db) =>
      createProjectStore(db).note('code:1', {
        ...{ name: 'ฝายน้ำล้น', code: '1' },
        parts: [{ ...part, seenAt: '2027-01-06T02:00:00.000Z', fields: {}, rows: {} }],
      }),
    );
    await open();
    expect((await cell(`ฝายน้ำล้น: ${Q1}`)).value).toBe('not-started');
    expect(screen.getByText('เห็นหน้ารายงานเมื่อ 6 ม.ค. 2570')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: `ระบุว่าร่างแล้ว – ฝายน้ำล้น: ${Q1}` }));
    await waitFor(async () => expect((await cell(`ฝายน้ำล้น: ${Q1}`)).value).toBe('drafted'));
    expect(await stored()).toMatchObject([
      { subject: { projectId: 'code:1' }, marks: { 'm6 2570/1': { by: 'page' } } },
    ]);
    expect(screen.queryByText(/^เห็นหน้ารายงาน/)).toBeNull();
  });

  it('is of agencies for a coordinator, without projects', async () => {
    await open(anEntry({ name: 'ถนน' }));
    await cell(`ถนน: ${Q1}`);
    fireEvent.click(screen.getByRole('radio', { name: 'หน่วยงาน' }));
    await screen.findByText(/^ยังไม่มีหน่วยงานในทะเบียนปีงบประมาณ 2570/);
    fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' }), { target: { value: 'กรมทาง' } });
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่ม' }));
    await cell(`กรมทาง: ${Q1}`);
    choose('ปีงบประมาณ พ.ศ.', '2571');
    await cell('กรมทาง: M6 ไตรมาสที่ 1/2571');
  });

  it('shows fifty at a time, and prints and exports all that the filter shows', async () => {
    let printed: unknown;
    const print = vi.fn(() => {
      printed = [names().length, document.documentElement.dataset.print];
    });
    vi.stubGlobal('print', print);
    const many = Array.from({ length: 60 }, (_none, at) => anEntry({ name: `=ถนน ${100 + at}` }, at < 5 ? sentQ1 : {}));
    await open(...many);
    await cell(`=ถนน 100: ${Q1}`);
    expect(names()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'ถัดไป' }));
    expect(names()).toHaveLength(10);
    choose('แสดง', 'm6 2570/1');
    expect(screen.getByText('แสดง 55 จาก 60 รายการ')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'พิมพ์' }));
    await waitFor(() => expect(printed).toEqual([55, 'ledger']));
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset.print).toBeUndefined();
    await waitFor(() => expect(names()).toHaveLength(50));
    fireEvent.click(screen.getByRole('button', { name: 'ส่งออก CSV' }));
    await said(/^บันทึกไฟล์ emenscr-โครงการ-2570-2027-01-12\.csv แล้ว 55 รายการ/);
    const lines = saved.files[0]?.text.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(56);
    expect(lines[1]).toMatch(/^'=ถนน 105,,ยังไม่เริ่ม,/);
  });

  it('asks for the due rules first, and tells of records that can’t be read', async () => {
    await changeSettings({ ruleSetId: undefined } as never);
    await withDatabase((db) => db.put('ledger', { id: 'half' }));
    await open();
    expect((await screen.findByRole('link', { name: /^กรุณาเลือกหลักเกณฑ์/ })).getAttribute('href')).toBe('#agency');
    expect(screen.getByText(/^มี 1 รายการในทะเบียนที่อ่านไม่ได้/)).toBeTruthy();
    expect(within(document.body).queryByRole('table')).toBeNull();
  });
});
