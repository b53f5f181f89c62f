import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '@/entrypoints/panel/panel-app';
import type { FillReceipt } from '@/utils/model/fill';
import type { Template } from '@/utils/model/template';
import { aField, empty, filled } from '../../support/a-snapshot';
import { aTemplate } from '../../support/a-template';
import { aPage, deedsAsked, goTo, later, setWorld, tellPageChanged, world } from './panel-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('./panel-world')).messaging);

const AGENCY = 'general.agencyName';
const NAME = 'general.projectName';
const TEMPLATE = aTemplate({
  name: 'ถนน',
  values: [
    { path: AGENCY, label: 'หน่วยงาน', to: 'สำนักงานจังหวัด' },
    { path: NAME, label: 'ชื่อโครงการ', to: 'โครงการใหม่' },
  ],
});
/** Whatever was going to happen has happened. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 10));
const named = (label: string, reading: Parameters<typeof aField>[0]) => aField(reading, { label });
const page = (id: number, agency = empty, name = filled('เดิม')) =>
  aPage(id, { [AGENCY]: named('หน่วยงาน', agency), [NAME]: named('ชื่อโครงการ', name) });
const WRITTEN: FillReceipt = {
  results: [{ path: AGENCY, label: '', outcome: 'written', to: 'สำนักงานจังหวัด', before: '', after: 'สำนักงานจังหวัด' }],
};

afterEach(cleanup);

function openPanel(...at: Parameters<typeof setWorld>) {
  setWorld(...at);
  render(<PanelApp />);
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
async function preview() {
  openPanel(page(1), [TEMPLATE]);
  await press('กรอกจากแม่แบบนี้: ถนน');
  await screen.findByRole('heading', { name: 'ตรวจก่อนกรอก: ถนน' });
}

describe('the page in front', () => {
  it('is named by its sections, with what could be read', async () => {
    openPanel(page(1));
    expect(await screen.findByRole('heading', { level: 1, name: 'ข้อมูลทั่วไป' })).toBeTruthy();
    expect(screen.getByText('อ่านได้ 0 จาก 0 ช่อง')).toBeTruthy();
  });

  it('may be none of ours: then it is said what to do', async () => {
    openPanel(page(1));
    goTo(9);
    expect(await screen.findByText(/เปิดหน้าแบบฟอร์มโครงการใน eMENSCR/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not read anew because another tab has changed', async () => {
    openPanel(page(1));
    await screen.findByRole('heading', { level: 1, name: 'ข้อมูลทั่วไป' });
    const before = deedsAsked('readPage').length;
    tellPageChanged(2);
    await quiet();
    expect(deedsAsked('readPage')).toHaveLength(before);
    tellPageChanged(1);
    await vi.waitFor(() => expect(deedsAsked('readPage')).toHaveLength(before + 1));
  });

  it('is read once more after ten changes in a row, not ten times', async () => {
    openPanel(page(1));
    await screen.findByRole('heading', { level: 1, name: 'ข้อมูลทั่วไป' });
    const before = deedsAsked('readPage').length;
    for (let change = 0; change < 10; change += 1) tellPageChanged(1);
    await quiet();
    await quiet();
    expect(deedsAsked('readPage')).toHaveLength(before + 2);
  });

  it('is never replaced by a late answer of the one before', async () => {
    openPanel(page(1));
    await screen.findByRole('heading', { level: 1, name: 'ข้อมูลทั่วไป' });
    const slow = later<unknown>();
    world.answers.readPage = (_data, tab) => (tab === 1 ? slow.asked() : world.pages.get(tab));
    world.pages.set(2, { ...page(1), snapshot: { ...page(1).snapshot, sections: ['budget'] } });
    tellPageChanged(1);
    await vi.waitFor(() => expect(slow.asked).toHaveBeenCalled());
    goTo(2);
    expect(await screen.findByRole('heading', { level: 1, name: 'งบประมาณ' })).toBeTruthy();
    slow.answer(page(1));
    await slow.promise;
    await quiet();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('งบประมาณ');
  });
});

it('never calls templates none because they could not be read', async () => {
  setWorld(page(1));
  world.answers.findTemplates = () => Promise.reject(new Error('broken'));
  render(<PanelApp />);
  expect(await screen.findByText(/อ่านแม่แบบไม่สำเร็จ/)).toBeTruthy();
  expect(screen.queryByText(/ยังไม่มีแม่แบบ/)).toBeNull();
  delete world.answers.findTemplates;
  await press('ลองอีกครั้ง');
  expect(await screen.findByText('โครงการถนนแอสฟัลต์')).toBeTruthy();
});

describe('filling', () => {
  it('sends what is ticked to the page that was planned for, and tells what became of it', async () => {
    await preview();
    const apply = vi.fn(() => WRITTEN);
    world.answers.applyFill = apply;
    await press('กรอก 1 ช่อง');
    expect(await screen.findByRole('heading', { name: 'ผลการกรอก' })).toBeTruthy();
    expect(apply).toHaveBeenCalledWith({ snapshotId: 1, steps: [{ path: AGENCY, to: 'สำนักงานจังหวัด' }] }, 1);
    // The field bears no label any more: the plan's is told.
    expect(screen.getByText('หน่วยงาน')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'เลิกทำการกรอก' })).toBeNull();
  });

  it('is planned anew when the page changes, and what is shown differently has to be ticked again', async () => {
    await preview();
    fireEvent.click(box(/ชื่อโครงการ/));
    expect(box(/ชื่อโครงการ/).checked).toBe(true);
    world.pages.set(1, page(2, empty, filled('พิมพ์เพิ่ม')));
    tellPageChanged(1);
    expect(await screen.findByText(/จึงคำนวณใหม่/)).toBeTruthy();
    expect(box(/ชื่อโครงการ.*พิมพ์เพิ่ม/).checked).toBe(false);
    expect(box(/หน่วยงาน/).checked).toBe(true);
    const apply = vi.fn(() => WRITTEN);
    world.answers.applyFill = apply;
    await press('กรอก 1 ช่อง');
    await screen.findByRole('heading', { name: 'ผลการกรอก' });
    expect(apply).toHaveBeenCalledWith(expect.objectContaining({ snapshotId: 2 }), 1);
  });

  it('turned away as stale shows the new plan and fills nothing by itself', async () => {
    await preview();
    world.pages.set(1, page(7, filled('มีคนกรอกแล้ว')));
    world.answers.applyFill = () => 'stale';
    await press('กรอก 1 ช่อง');
    expect(await screen.findByText(/จึงคำนวณใหม่/)).toBeTruthy();
    expect(box(/หน่วยงาน.*มีคนกรอกแล้ว/).checked).toBe(false);
    expect(deedsAsked('applyFill')).toHaveLength(1);
  });

  it('that fails leaves the plan with its ticks', async () => {
    await preview();
    fireEvent.click(box(/ชื่อโครงการ/));
    world.answers.applyFill = () => Promise.reject(new Error('No response'));
    await press('กรอก 2 ช่อง');
    expect(await screen.findByText(/ทำรายการไม่สำเร็จ/)).toBeTruthy();
    expect(box(/ชื่อโครงการ/).checked).toBe(true);
  });

  it('shows its receipt on its own page only', async () => {
    await preview();
    const slow = later<FillReceipt>();
    world.answers.applyFill = slow.asked;
    await press('กรอก 1 ช่อง');
    const read = deedsAsked('readPage').length;
    tellPageChanged(1);
    await quiet();
    // Every field that is written changes the page: it is read anew when all is done.
    expect(deedsAsked('readPage')).toHaveLength(read);
    world.pages.set(2, page(1));
    goTo(2);
    await screen.findByRole('heading', { name: 'แม่แบบ' });
    slow.answer(WRITTEN);
    await slow.promise;
    await quiet();
    expect(screen.queryByRole('heading', { name: 'ผลการกรอก' })).toBeNull();
    goTo(1);
    expect(await screen.findByRole('heading', { name: 'ผลการกรอก' })).toBeTruthy();
  });

  it('does not break into what was begun on another page meanwhile', async () => {
    await preview();
    const slow = later<FillReceipt>();
    world.answers.applyFill = slow.asked;
    await press('กรอก 1 ช่อง');
    world.pages.set(2, page(1));
    goTo(2);
    await press('เก็บหน้านี้เป็นแม่แบบ');
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'ชื่อแม่แบบ' });
    slow.answer(WRITTEN);
    await quiet();
    expect(screen.getByRole('textbox', { name: 'ชื่อแม่แบบ' })).toBe(name);
  });

  it('keeps plan and ticks while the officer looks at another tab', async () => {
    await preview();
    fireEvent.click(box(/ชื่อโครงการ/));
    goTo(9);
    await screen.findByText(/เปิดหน้าแบบฟอร์มโครงการ/);
    goTo(1);
    await screen.findByRole('heading', { name: 'ตรวจก่อนกรอก: ถนน' });
    expect(box(/ชื่อโครงการ/).checked).toBe(true);
    expect(screen.queryByText(/จึงคำนวณใหม่/)).toBeNull();
  });
});

describe('rows that could not be added', () => {
  const ROW = 'details.indicators[1].indicatorName';
  const receipt = (...rows: NonNullable<FillReceipt['rows']>): FillReceipt => ({ ...WRITTEN, rows });
  async function fillRows(answer: FillReceipt) {
    const at = page(1);
    const fields = { ...at.snapshot.fields, 'details.indicators[0].indicatorName': named('ตัวชี้วัด', filled('จำนวน')) };
    const snapshot = { ...at.snapshot, fields, rows: { 'details.indicators': 1 } };
    const row = { path: ROW, label: 'ตัวชี้วัด', to: 'ร้อยละ' } as const;
    openPanel({ ...at, snapshot }, [{ ...TEMPLATE, values: [...TEMPLATE.values, row] }]);
    await press('กรอกจากแม่แบบนี้: ถนน');
    world.answers.applyFill = () => answer;
    await press('กรอก 2 ช่อง');
    await screen.findByRole('heading', { name: 'ผลการกรอก' });
  }

  it('may be shown by the officer where the button was not found, or was one of several', async () => {
    await fillRows(
      receipt(
        { group: 'details.indicators', added: 0, wanted: 1, because: 'no-control' },
        { group: 'details.targetGroups', added: 0, wanted: 1, because: 'several-controls' },
        { group: 'activities.rows', added: 0, wanted: 1, because: 'unsafe-control' },
        { group: 'activities.subRows', added: 1, wanted: 1 },
      ),
    );
    const names = screen.getAllByRole('button', { name: /^ชี้ปุ่ม/ }).map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['ชี้ปุ่มเพิ่มรายการของ “ตัวชี้วัด”', 'ชี้ปุ่มเพิ่มรายการของ “กลุ่มเป้าหมาย”']);
    expect(screen.getByText(/มีปุ่มเพิ่มมากกว่าหนึ่งปุ่ม/)).toBeTruthy();
  });

  it('the lesson begins in the page, and what is left of the template waits in the panel', async () => {
    await fillRows(receipt({ group: 'details.indicators', added: 0, wanted: 1, because: 'no-control' }));
    const teach = vi.fn();
    world.answers.teach = teach;
    await press(/^ชี้ปุ่ม/);
    expect(await screen.findByText(/กรุณาชี้ปุ่มเพิ่มรายการของ “ตัวชี้วัด” ในหน้าแบบฟอร์ม/)).toBeTruthy();
    expect(teach).toHaveBeenCalledExactlyOnceWith('details.indicators', 1);
    expect(screen.getByRole('heading', { name: 'ตรวจก่อนกรอก: ถนน' })).toBeTruthy();
    expect(box(/ตัวชี้วัด/).checked).toBe(true);
  });

  it('where the page does not answer, the receipt stays', async () => {
    await fillRows(receipt({ group: 'details.indicators', added: 0, wanted: 1, because: 'no-control' }));
    world.answers.teach = () => Promise.reject(new Error('No response'));
    await press(/^ชี้ปุ่ม/);
    expect(await screen.findByText(/ทำรายการไม่สำเร็จ/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'ผลการกรอก' })).toBeTruthy();
  });
});

it('undoes one fill however often the button is pressed', async () => {
  openPanel(aPage(1, { [AGENCY]: named('หน่วยงาน', filled('ก')) }, true));
  const slow = later<{ results: [] }>();
  world.answers.undoFill = slow.asked;
  const button = await screen.findByRole('button', { name: 'เลิกทำการกรอก' });
  fireEvent.click(button);
  fireEvent.click(button);
  slow.answer({ results: [] });
  await screen.findByRole('heading', { name: 'ผลการเลิกทำ' });
  expect(deedsAsked('undoFill')).toEqual(['undoFill@1']);
});

describe('a template that was changed elsewhere while the page was to bring it up to date', () => {
  const ELSEWHERE: Template = { ...TEMPLATE, name: 'ถนนของเพื่อน', updatedAt: '2026-11-20T03:30:00.000Z' };
  /** As the background does it. */
  const save = ({ basedOn, ...template }: Template & { basedOn?: string }) => {
    const stored = world.templates.find(({ id }) => id === template.id);
    if (basedOn !== undefined && stored?.updatedAt !== basedOn)
      throw Object.assign(new Error('changed'), { name: 'ConflictError' });
    world.templates = [template, ...world.templates.filter(({ id }) => id !== template.id)];
  };

  async function conflict(now: Template[] = [ELSEWHERE]) {
    openPanel(page(1, filled('สำนักงานจังหวัดใหม่')), [TEMPLATE]);
    world.answers.saveTemplate = (data) => save(data as Template);
    await press('เก็บหน้านี้เป็นแม่แบบ');
    fireEvent.change(await screen.findByRole('combobox', { name: 'บันทึกเป็น' }), { target: { value: TEMPLATE.id } });
    const button = await screen.findByRole('button', { name: /^ปรับปรุงแม่แบบ/ });
    world.templates = now;
    fireEvent.click(button);
    await screen.findByRole('dialog', { name: 'แม่แบบนี้มีการแก้ไขจากหน้าต่างอื่น' });
  }
  const agencies = () =>
    world.templates.map(({ name, values }) => [name, values.find(({ path }) => path === AGENCY)?.to]);

  it('is left as it is, and that is said', async () => {
    await conflict();
    expect(world.templates).toEqual([ELSEWHERE]);
    expect(screen.getByText(/“ถนนของเพื่อน” ถูกแก้ไขเมื่อ 20 พ.ย. 2569 10:30 น./)).toBeTruthy();
    await press('กลับไปแก้ไขต่อ');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: /^ปรับปรุงแม่แบบ/ })).toBeTruthy();
    expect(world.templates).toEqual([ELSEWHERE]);
  });

  it.each([
    ['บันทึกเป็นสำเนา', 'บันทึกเป็น “สำเนาของ ถนน” แล้ว', ['สำเนาของ ถนน', 'ถนนของเพื่อน'], 'สำนักงานจังหวัดใหม่'],
    ['บันทึกทับ เก็บรุ่นนั้นไว้ในประวัติ', 'บันทึก “ถนน” ทับแล้ว รุ่นนั้นอยู่ในประวัติ', ['ถนน'], 'สำนักงานจังหวัดใหม่'],
    ['ใช้รุ่นที่ใหม่กว่า ทิ้งสิ่งที่แก้ไข', 'ใช้รุ่นที่ใหม่กว่าของ “ถนนของเพื่อน”', ['ถนนของเพื่อน'], 'สำนักงานจังหวัด'],
  ])('becomes by “%s” what the officer says', async (answer, said, names, agency) => {
    await conflict();
    await press(answer);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(agencies().map(([name]) => name)).toEqual(names);
    expect(agencies()[0]?.[1]).toBe(agency);
  });

  it('and once more before the answer, is asked about anew', async () => {
    await conflict();
    const latest = { ...ELSEWHERE, name: 'ล่าสุด', updatedAt: '2026-11-21T03:30:00.000Z' };
    world.templates = [latest];
    await press('บันทึกทับ เก็บรุ่นนั้นไว้ในประวัติ');
    expect(await screen.findByText(/“ล่าสุด” ถูกแก้ไขเมื่อ/)).toBeTruthy();
    expect(world.templates).toEqual([latest]);
  });

  it('may be gone: then it is saved as a copy, or not at all', async () => {
    await conflict([]);
    expect(screen.getByText(/แม่แบบนี้ถูกลบจากหน้าต่างอื่น/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^บันทึกทับ/ })).toBeNull();
    await press('ทิ้งสิ่งที่แก้ไข');
    expect(await screen.findByText('ทิ้งสิ่งที่แก้ไขแล้ว')).toBeTruthy();
    expect(world.templates).toEqual([]);
  });
});

it.each([
  ['BlockedUpgradeError', /ยังมีหน้าผู้ช่วยรุ่นเก่าเปิดอยู่ กรุณาปิดแท็บของผู้ช่วยแล้วลองใหม่/],
  ['NewerDatabaseError', /เป็นของผู้ช่วยรุ่นใหม่กว่า/],
  ['RefusedStorageError', /ไม่อนุญาตให้ผู้ช่วยเก็บข้อมูล/],
  ['Error', 'อ่านแม่แบบไม่สำเร็จ ข้อมูลที่เก็บไว้ยังอยู่ครบ'],
])('templates that can’t be read for %s are told of in words', async (name, said) => {
  setWorld(page(1));
  world.answers.findTemplates = () => Promise.reject(Object.assign(new Error('no'), { name }));
  render(<PanelApp />);
  expect(await screen.findByText(said)).toBeTruthy();
});

describe('a template of the page', () => {
  async function capture() {
    openPanel(page(1, filled('สำนักงานจังหวัด')), []);
    await press('เก็บหน้านี้เป็นแม่แบบ');
    await screen.findByRole('textbox', { name: 'ชื่อแม่แบบ' });
  }

  it('is saved once, under a name that says whose it is', async () => {
    await capture();
    const button = screen.getByRole('button', { name: 'บันทึกแม่แบบ (1 ช่อง)' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText('บันทึกแม่แบบ “ข้อมูลทั่วไป – สำนักงานจังหวัด” แล้ว (1 ช่อง)')).toBeTruthy();
    expect(world.templates).toHaveLength(1);
    expect(world.templates[0]?.values).toEqual([{ path: AGENCY, label: 'หน่วยงาน', to: 'สำนักงานจังหวัด' }]);
    expect(await screen.findByRole('button', { name: 'กรอกจากแม่แบบนี้: ข้อมูลทั่วไป – สำนักงานจังหวัด' })).toBeTruthy();
  });

  it('that finds the disk full is told of, and nothing of it is lost', async () => {
    await capture();
    fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อแม่แบบ' }), { target: { value: 'ชื่อที่ตั้งเอง' } });
    world.answers.saveTemplate = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await press(/บันทึกแม่แบบ/);
    expect(await screen.findByText(/พื้นที่จัดเก็บของเครื่องนี้เต็ม/)).toBeTruthy();
    delete world.answers.saveTemplate;
    await press(/บันทึกแม่แบบ/);
    await vi.waitFor(() => expect(world.templates.map(({ name }: Template) => name)).toEqual(['ชื่อที่ตั้งเอง']));
  });
});

it('the heading of each new view takes the focus', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await preview();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('ตรวจก่อนกรอก: ถนน'));
  await press('กลับ');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('ข้อมูลทั่วไป'));
});
