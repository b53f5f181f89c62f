import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '@/entrypoints/options/options-app';
import type { Ignored, RuleChoices } from '@/utils/model/rule-choices';
import { RULES } from '@/utils/rules';
import { withDatabase } from '@/utils/store/database';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { world } from './options-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('./options-world')).messaging);

configure({ asyncUtilTimeout: 5_000 });

const WISH: Ignored = {
  id: 'w',
  ruleId: 'any/email-shape',
  field: 'general.coordinatorEmail',
  label: 'อีเมล',
  project: { id: 'code:1', name: 'แก้ไขน้ำท่วม' },
  createdAt: '2026-11-22T18:00:00.000Z',
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(world, { ignored: [], projects: [], broken: new Set() });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(ruleChoices?: RuleChoices) {
  if (ruleChoices) await changeSettings({ ruleChoices });
  render(<OptionsApp firstSettings={await readSettings()} />);
  // By its id: asking for roles over so many rules takes long on a busy machine.
  await waitFor(() => expect(document.querySelector('#projects')).toBeTruthy());
}
const stored = async () => (await readSettings()).ruleChoices;
const aSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const becomes = (choices: RuleChoices) => waitFor(async () => expect(await stored()).toEqual(choices));

it('what can’t be read in any store is told of in one line, and handed out as it lies', async () => {
  const damaged = [
    { id: 'half', name: 5 },
    { name: 'ปี', text: null },
  ] as const;
  await withDatabase(async (db) => {
    await db.put('templates', damaged[0]);
    await db.put('answers', damaged[1] as never);
  });
  const files: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    void (blob as Blob).text().then((text) => files.push(text));
    return 'blob:x';
  });
  await open();
  await screen.findByText(/^มีข้อมูลที่อ่านไม่ได้ 2 รายการ \(คำตอบของตัวแปร 1 · แม่แบบ 1\)/);
  await press('ส่งออกเป็นไฟล์ JSON');
  await waitFor(() => expect(files).toHaveLength(1));
  expect(JSON.parse(files[0] ?? '')).toMatchObject({ stores: { templates: [damaged[0]], answers: [damaged[1]] } });
  await withDatabase((db) => Promise.all([db.clear('templates'), db.clear('answers')]));
});

describe('the rules', () => {
  it('are all there, switched on, in the language of the settings', async () => {
    await open();
    expect(screen.getByText(`เปิดใช้ ${RULES.length} จาก ${RULES.length} กฎ`)).toBeTruthy();
    expect(document.querySelectorAll('[data-rule]')).toHaveLength(RULES.length);
    expect(screen.getAllByText('ขณะนี้แสดงเฉพาะข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ').length).toBe(
      RULES.filter(({ criterion }) => criterion !== undefined).length,
    );
    expect(document.querySelector('#rules')?.textContent).not.toMatch(/rules?\.[a-z]|overlay\.|\{\w+\}/);
  });

  it('are switched quickly one after the other, and none is lost', async () => {
    await open();
    fireEvent.click(aSwitch('อีเมลครบถ้วน'));
    fireEvent.click(aSwitch('จำนวนไม่ติดลบ'));
    fireEvent.click(aSwitch('ข้อเสนอแนะ'));
    await becomes({ off: ['any/email-shape', 'any/no-negative-amount'], hidden: ['advice'], quality: false });
    await screen.findByText(`เปิดใช้ ${RULES.length - 2} จาก ${RULES.length} กฎ`);
  });

  it('stay on where that can’t be stored', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'));
    fireEvent.click(aSwitch('อีเมลครบถ้วน'));
    await waitFor(() => expect(screen.getAllByRole('alert').some((place) => place.textContent !== '')).toBe(true));
    expect(aSwitch('อีเมลครบถ้วน').checked).toBe(true);
  });

  it('are restored, and brought back as they were', async () => {
    const mine: RuleChoices = { off: ['any/one-era', 'later/rule'], hidden: ['error'], quality: true };
    await open(mine);
    await press('คืนค่าเริ่มต้น');
    await becomes({ off: [], hidden: [], quality: false });
    await press('เลิกทำ');
    await becomes(mine);
    await screen.findByText('คืนการเลือกเดิมแล้ว');
    expect(screen.queryByRole('button', { name: 'เลิกทำ' })).toBeNull();
  });

  it('have no way back over a later change', async () => {
    await open({ off: ['any/one-era'], hidden: [], quality: false });
    await press('คืนค่าเริ่มต้น');
    await screen.findByRole('button', { name: 'เลิกทำ' });
    fireEvent.click(aSwitch('อีเมลครบถ้วน'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'เลิกทำ' })).toBeNull());
    expect(await stored()).toEqual({ off: ['any/email-shape'], hidden: [], quality: false });
  });
});

describe('what is remembered', () => {
  it('is told again on wish', async () => {
    world.ignored = [WISH, { ...WISH, id: 'x', ruleId: 'gone/rule', label: '' }];
    await open();
    const item = document.querySelector<HTMLElement>('[data-ignored=w]')!;
    expect(item.textContent).toContain('ช่อง “อีเมล” ในโครงการ “แก้ไขน้ำท่วม” · เลือกเมื่อ 23 พ.ย. 2569');
    expect(screen.getByRole('heading', { name: 'กฎที่ผู้ช่วยรุ่นนี้ไม่มี (gone/rule)' })).toBeTruthy();
    await press(/^เตือนอีกครั้ง: อีเมลครบถ้วน/);
    await screen.findByText('จะเตือน “อีเมลครบถ้วน” อีกครั้ง');
    expect(world.ignored.map(({ id }) => id)).toEqual(['x']);
  });

  it('of projects is told part by part, reports in the order of time', async () => {
    const report = (quarter: number, fiscalYear?: number) => ({
      sectionId: 'progress-report' as const,
      report: { quarter, ...(fiscalYear && { fiscalYear }) },
      seenOn: '2026-11-20' as const,
    });
    world.projects = [
      {
        id: 'code:1',
        name: 'แก้ไขน้ำท่วม',
        code: 'กส 1',
        isProposal: false,
        seen: [{ sectionId: 'general', seenOn: '2026-11-20' }, report(1, 2570), report(4, 2569), report(2)],
      },
    ];
    await open();
    const item = within(document.querySelector<HTMLElement>('[data-project]')!);
    expect(item.getByText('รหัสโครงการ กส 1')).toBeTruthy();
    expect(item.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'ข้อมูลทั่วไป – เห็นเมื่อ 20 พ.ย. 2569',
      'รายงานผลการดำเนินการรายไตรมาส ไตรมาสที่ 2 – เห็นเมื่อ 20 พ.ย. 2569',
      'รายงานผลการดำเนินการรายไตรมาส ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569 – เห็นเมื่อ 20 พ.ย. 2569',
      'รายงานผลการดำเนินการรายไตรมาส ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2570 – เห็นเมื่อ 20 พ.ย. 2569',
    ]);
    fireEvent.click(item.getByRole('checkbox'));
    await screen.findByText('จะแสดงคำแนะนำคุณภาพกับ “แก้ไขน้ำท่วม”');
    await press('ลบสิ่งที่จำไว้ของ “แก้ไขน้ำท่วม”');
    await press('ลบสิ่งที่จำไว้');
    await screen.findByText('ลบสิ่งที่จำไว้ของ “แก้ไขน้ำท่วม” แล้ว');
    expect(world.projects).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'โครงการที่จำไว้' }));
  });

  it('stays where a deed fails, and that is said', async () => {
    world.ignored = [WISH];
    await open();
    world.broken = new Set(['unignore']);
    await press(/^เตือนอีกครั้ง/);
    await waitFor(() => expect(screen.getAllByRole('alert').some((place) => place.textContent !== '')).toBe(true));
    expect(document.querySelector('[data-ignored=w]')).toBeTruthy();
  });
});

it('says what is kept, in the note on the data', async () => {
  await open();
  const note = within(screen.getByRole('region', { name: 'ข้อมูลของท่าน' }));
  expect(note.getByText(/สิ่งที่เลือกไม่ต้องเตือน/)).toBeTruthy();
  expect(note.getByText(/โดยไม่เก็บชื่อและข้อมูลติดต่อของบุคคล/)).toBeTruthy();
});
