import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DraftsSection } from '@/entrypoints/options/drafts-section';
import { withDrafts } from '@/entrypoints/options/keep-drafts';
import { useManager } from '@/entrypoints/options/use-manager';
import type { Draft } from '@/utils/model/draft';
import type { Settings } from '@/utils/model/settings';
import { withDatabase } from '@/utils/store/database';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { aDraft, typed } from '../../support/a-draft';
import { later } from '../fill/panel-world';
import { world } from '../options/options-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('../options/options-world')).messaging);

configure({ asyncUtilTimeout: 5_000 });
beforeEach(() => {
  fakeBrowser.reset();
  indexedDB = new IDBFactory();
  Object.assign(world, { broken: new Set(), projects: [], answers: {} });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Minutes ago, so that none is too old whatever the day. */
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const FLOOD = { projectId: 'code:1', projectName: 'แก้ไขน้ำท่วม', address: '/project/1' };
const LATE = aDraft({ ...FLOOD, place: 1, keptAt: ago(5), sentAt: ago(4) });
const EARLY = aDraft({ ...FLOOD, place: 0, keptAt: ago(15) });
const BUDGET = aDraft({
  ...{ ...FLOOD, visit: 'v2', sectionId: 'budget', keptAt: ago(30) },
  fields: {
    'budget.rows[1].amountBaht': typed('1,500,000', '', { label: 'งบประมาณ (บาท)' }),
    'budget.totalBaht': typed('', '9', { label: 'วงเงินรวม' }),
  },
  texts: [{ label: 'หมายเหตุ', from: '', shown: 'รอหนังสือ' }],
});
const NAMELESS = aDraft({ visit: 'v3', address: '/project/9', keptAt: ago(60) });
const ALL = [LATE, EARLY, BUDGET, NAMELESS];

function Section({ settings, fixed }: { settings: Settings; fixed?: ReadonlySet<keyof Settings> }) {
  const manager = useManager(settings, fixed);
  const { done, problem } = manager;
  return (
    <>
      <DraftsSection manager={manager} />
      <output>{problem ?? (done && 'say' in done ? done.say : '')}</output>
    </>
  );
}
/** happy-dom tells nothing of folds that are opened by their summaries. */
function unfold(details: Element | null) {
  if (!(details instanceof HTMLDetailsElement)) throw new Error('no fold');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
const fold = async (name: string | RegExp) => unfold((await screen.findByText(name)).closest('details'));
const settle = async (...drafts: Draft[]) => {
  await withDatabase(async (db) => {
    for (const draft of drafts) await db.put('drafts', { ...draft });
  });
  render(<Section settings={await readSettings()} />);
};
async function open(...drafts: Draft[]) {
  await settle(...drafts);
  await fold(`ร่างที่เก็บไว้ (${drafts.length})`);
  await waitFor(() => expect(screen.queryByText('กำลังอ่านร่างทั้งหมด…')).toBeNull());
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const answer = async (question: string | RegExp, name: string) =>
  fireEvent.click(within(await screen.findByRole('dialog', { name: question })).getByRole('button', { name }));
const said = (text: string) => screen.findByText(text, { selector: 'output' });
const kept = async () => (await withDrafts((drafts) => drafts.list())).map(({ id }) => id);

describe('what is kept', () => {
  it('is listed by project and part, newest first, one line for each opening of a page', async () => {
    await open(...ALL);
    await fold('หน้า /project/9 (1)');
    expect([...document.querySelectorAll('.kept-drafts > details > summary')].map((each) => each.textContent)).toEqual([
      'แก้ไขน้ำท่วม (3)',
      'หน้า /project/9 (1)',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'ข้อมูลทั่วไป',
      'งบประมาณ',
      'ข้อมูลทั่วไป',
    ]);
    expect(document.querySelectorAll('.openings > li')).toHaveLength(3);
    expect(screen.getByText(/1 ช่อง · ส่งแล้วเมื่อ \d+ .+ น\.$/)).toBeTruthy();
    // What was typed is not drawn before it is asked for.
    expect(document.body.textContent).not.toContain('ฝายชะลอน้ำ');
  });

  it('is named as the project is remembered where no page told it', async () => {
    world.projects = [{ id: 'code:7', name: 'ถนน', isProposal: false, seen: [] }];
    await open(aDraft({ projectId: 'code:7', keptAt: ago(1) }));
    expect(await screen.findByText('ถนน (1)')).toBeTruthy();
  });

  it('is read and copied field by field', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open(...ALL);
    await fold(/3 ช่อง$/);
    expect(await screen.findByText('1,500,000')).toBeTruthy();
    expect(screen.getByText('(ลบข้อความในช่องนี้)')).toBeTruthy();
    await press('คัดลอก งบประมาณ (บาท) (แถวที่ 2)');
    expect(writeText).toHaveBeenLastCalledWith('1,500,000');
    await press('คัดลอก หมายเหตุ');
    expect(writeText).toHaveBeenLastCalledWith('รอหนังสือ');
    expect(await screen.findByText('คัดลอก หมายเหตุ แล้ว')).toBeTruthy();
  });

  it('may be nothing', async () => {
    await open();
    expect(await screen.findByText('ยังไม่มีร่างที่เก็บไว้')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ลบร่างทั้งหมด' })).toBeNull();
  });

  it('is never called nothing because it can’t be read', async () => {
    await settle(...ALL);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new Error('disk');
    });
    await fold('ร่างที่เก็บไว้ (4)');
    expect(await screen.findByText(/อ่านร่างไม่สำเร็จ/)).toBeTruthy();
    expect(screen.queryByText('ยังไม่มีร่างที่เก็บไว้')).toBeNull();
  });

  it('shows its newest while thousands are being read; nothing is deleted before it is known what there is', async () => {
    await settle(...ALL);
    const slow = later<Draft[]>();
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll') as unknown as Mock<() => unknown>;
    read.mockImplementation(() => slow.promise);
    await fold('ร่างที่เก็บไว้ (4)');
    expect(await screen.findByText('แก้ไขน้ำท่วม (3)')).toBeTruthy();
    expect(screen.getByText('กำลังอ่านร่างทั้งหมด…')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^ลบ/ })).toBeNull();
    read.mockImplementation(() => []);
    slow.answer([...ALL, aDraft({ visit: 'v0', address: '/old', keptAt: ago(90) })]);
    expect(await screen.findByText('หน้า /old (1)')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'ลบร่างทั้งหมด' })).toBeTruthy();
  });

  it('by a page meanwhile is there when the officer comes back', async () => {
    await open(LATE);
    await withDrafts((drafts) => drafts.keep({ ...NAMELESS, keptAt: ago(0) }, 90));
    dispatchEvent(new Event('focus'));
    expect(await screen.findByText('หน้า /project/9 (1)')).toBeTruthy();
    expect(screen.getByText('ร่างที่เก็บไว้ (2)')).toBeTruthy();
  });
});

describe('deleting asks first, is told, and open pages hear of it', () => {
  const heard = async () => (await fakeBrowser.storage.local.get('changedAt')).changedAt;

  it('one opening, with its earlier moments', async () => {
    await open(...ALL);
    await fold(/ส่งแล้วเมื่อ/);
    await press(/^ลบร่างนี้: .+ ข้อมูลทั่วไป$/);
    expect(await kept()).toHaveLength(4);
    expect(screen.getByText(/^ร่าง 2 รายการจะถูกลบออกจากเบราว์เซอร์นี้/)).toBeTruthy();
    expect(await heard()).toBeUndefined();
    await answer(/^ลบ “.+ ข้อมูลทั่วไป” หรือไม่$/, 'ลบร่างนี้');
    await said('ลบร่างแล้ว 2 รายการ');
    expect(await kept()).toEqual([BUDGET.id, NAMELESS.id]);
    expect(await heard()).toBeTypeOf('number');
    expect(await screen.findByText('แก้ไขน้ำท่วม (1)')).toBeTruthy();
  });

  it('an earlier moment alone', async () => {
    await open(...ALL);
    await fold('ช่วงก่อนหน้าของร่างนี้ (1)');
    const [, earlier] = screen.getAllByText(/1 ช่อง/);
    unfold(earlier?.closest('details') ?? null);
    await press(/^ลบร่างนี้/);
    await answer(/^ลบ “/, 'ลบร่างนี้');
    await said('ลบร่างแล้ว 1 รายการ');
    expect(await kept()).toEqual([LATE.id, BUDGET.id, NAMELESS.id]);
  });

  it('all of a project', async () => {
    await open(...ALL);
    await press('ลบร่างของ “แก้ไขน้ำท่วม”');
    await answer('ลบร่างของ “แก้ไขน้ำท่วม” หรือไม่', 'ลบร่างเหล่านี้');
    await said('ลบร่างแล้ว 3 รายการ');
    expect(await kept()).toEqual([NAMELESS.id]);
  });

  it('all, those that can’t be read too', async () => {
    await withDatabase((db) => db.put('drafts', { id: 'half', address: '/', keptAt: ago(1) }));
    await settle(...ALL);
    await fold('ร่างที่เก็บไว้ (5)');
    await press('ลบร่างทั้งหมด');
    await answer('ลบร่างทั้งหมดหรือไม่', 'ลบร่างทั้งหมด');
    await said('ลบร่างแล้ว 5 รายการ');
    expect(await withDrafts((drafts) => drafts.count())).toBe(0);
    expect(await screen.findByText('ยังไม่มีร่างที่เก็บไว้')).toBeTruthy();
  });

  it('nothing where it is taken back', async () => {
    await open(...ALL);
    await press('ลบร่างทั้งหมด');
    await answer('ลบร่างทั้งหมดหรือไม่', 'ยกเลิก');
    expect(await kept()).toHaveLength(4);
  });
});

describe('the setting', () => {
  const stored = async () => (await readSettings()).drafts;
  const days = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'เก็บไว้นาน' });
  const choose = (value: string) => fireEvent.change(days(), { target: { value } });

  it('is ninety days from the beginning', async () => {
    await settle();
    expect(days().value).toBe('90');
    expect([...days().options].map((option) => option.text)).toEqual(['30 วัน', '90 วัน', '180 วัน', '365 วัน']);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'เก็บร่าง' }).checked).toBe(true);
  });

  it('is made longer at once', async () => {
    await settle(LATE);
    choose('365');
    await said('จะเก็บร่างไว้ 365 วัน');
    expect(await stored()).toEqual({ isOn: true, days: 365 });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is made shorter only when it is known what that deletes', async () => {
    const old = aDraft({ visit: 'v0', keptAt: ago(60 * 24 * 40) });
    await settle(LATE, old);
    choose('30');
    await answer('ลบร่างที่เก่ากว่า 30 วันหรือไม่', 'ยกเลิก');
    expect([days().value, await stored()]).toEqual(['90', undefined]);
    expect(await kept()).toHaveLength(2);
    choose('30');
    await answer('ลบร่างที่เก่ากว่า 30 วันหรือไม่', 'เก็บเพียง 30 วัน');
    await said('จะเก็บร่างไว้ 30 วัน');
    await waitFor(async () => expect(await kept()).toEqual([LATE.id]));
  });

  it.each([
    ['ยังไม่ลบ', 1],
    ['ลบร่างที่เก็บไว้', 0],
  ])('off asks what becomes of those kept: %s', async (name, left) => {
    await settle(LATE);
    await screen.findByText('ร่างที่เก็บไว้ (1)');
    fireEvent.click(screen.getByRole('switch', { name: 'เก็บร่าง' }));
    const question = 'ลบร่างที่เก็บไว้แล้วด้วยหรือไม่';
    await screen.findByRole('dialog', { name: question });
    expect(await stored()).toEqual({ isOn: false, days: 90 });
    expect(await kept()).toHaveLength(1);
    await answer(question, name);
    await waitFor(async () => expect(await kept()).toHaveLength(left));
    expect(days().disabled).toBe(true);
  });

  it('off asks nothing where nothing is kept', async () => {
    await settle();
    fireEvent.click(screen.getByRole('switch', { name: 'เก็บร่าง' }));
    await said('ปิดการเก็บร่างแล้ว');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of another number of days is shown as it is', async () => {
    await changeSettings({ drafts: { isOn: true, days: 45 } });
    await settle();
    expect(days().value).toBe('45');
  });

  it('that the office has set can’t be changed', async () => {
    render(<Section settings={{ ...(await readSettings()) }} fixed={new Set(['drafts'])} />);
    expect(days().closest('fieldset')?.disabled).toBe(true);
  });
});
