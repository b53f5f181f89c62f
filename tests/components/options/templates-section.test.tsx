import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TemplatesSection } from '@/entrypoints/options/templates-section';
import { withTemplates } from '@/entrypoints/options/template-deeds';
import { useManager } from '@/entrypoints/options/use-manager';
import type { Settings } from '@/utils/model/settings';
import type { Template } from '@/utils/model/template';
import { readSettings } from '@/utils/store/settings';
import { aTemplate } from '../../support/a-template';
import { world } from './options-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('./options-world')).messaging);

configure({ asyncUtilTimeout: 5_000 });

const ROAD: Template = aTemplate({
  name: 'โครงการถนน ปีงบประมาณ 2569',
  tags: ['2569', 'ถนน'],
  values: [
    { path: 'general.projectName', label: 'ชื่อโครงการ', to: 'ก่อสร้างถนน ปีงบประมาณ 2569' },
    { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2025-10-01' },
    { path: 'general.endDate', label: 'วันสิ้นสุด', to: '2026-09-30' },
    { path: 'budget.totalBaht', label: 'วงเงินรวม', to: '1500000', policy: 'if-empty' },
    { path: 'details.targetGroup', label: 'กลุ่มเป้าหมาย', to: 'รายงานผลปี 2568' },
    { path: 'plan-links.strategies', label: 'ยุทธศาสตร์ชาติ', to: ['ด้านความมั่นคง', 'ด้านการแข่งขัน'] },
  ],
});

beforeEach(() => {
  indexedDB = new IDBFactory();
  Object.assign(world, {
    broken: new Set(),
    answers: {
      removeTemplate: (id: string) => withTemplates((templates) => templates.remove(id)),
    },
  });
});
afterEach(() => {
  cleanup();
  world.answers = {};
});

function Section({ settings }: { settings: Settings }) {
  const manager = useManager(settings);
  const { done, problem } = manager;
  return (
    <>
      <TemplatesSection manager={manager} />
      <output>{problem ?? (done && 'say' in done ? done.say : '')}</output>
    </>
  );
}
async function open(...templates: Template[]) {
  for (const template of templates) await withTemplates((all) => all.save(template));
  render(<Section settings={await readSettings()} />);
  await screen.findByRole('heading', { name: /^แม่แบบ/ });
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const said = (text: string) => screen.findByText(text, { selector: 'output' });
const stored = async () => (await withTemplates((all) => all.list())).templates;
const valueAt = (template: Template | undefined, path: string) =>
  template?.values.find((value) => value.path === path)?.to;

it('duplicates a template under a name of its own', async () => {
  await open(ROAD);
  await press(`ทำสำเนา “${ROAD.name}”`);
  await said(`เพิ่ม “สำเนาของ ${ROAD.name}” แล้ว`);
  const [copy, first] = await stored();
  expect(first).toEqual(ROAD);
  expect(copy).toMatchObject({ name: `สำเนาของ ${ROAD.name}`, tags: ROAD.tags, values: ROAD.values });
  expect(copy?.id).not.toBe(ROAD.id);
});

describe('removal', () => {
  it('goes into the bin, and is undone', async () => {
    await open(ROAD);
    await press(`ลบ “${ROAD.name}”`);
    await screen.findByText(`ย้าย “${ROAD.name}” ไปถังขยะแล้ว`);
    expect(await stored()).toEqual([]);
    await press('เลิกทำ');
    await waitFor(async () => expect(await stored()).toEqual([ROAD]));
    await screen.findByRole('heading', { name: ROAD.name });
  });

  it('is taken back out of the bin later', async () => {
    await open(ROAD);
    await press(`ลบ “${ROAD.name}”`);
    await screen.findByRole('button', { name: 'เลิกทำ' });
    await press('ถังขยะ');
    await press(`นำ “${ROAD.name}” กลับ`);
    await screen.findByText('ไม่มีแม่แบบในถังขยะ');
    await press('กลับไปรายการแม่แบบ');
    expect(await screen.findByRole('heading', { name: ROAD.name })).toBeTruthy();
  });

  it('is for good only when that is confirmed', async () => {
    await open(ROAD);
    await press(`ลบ “${ROAD.name}”`);
    await screen.findByRole('button', { name: 'เลิกทำ' });
    await press('ถังขยะ');
    await press('ล้างถังขยะ');
    expect(await withTemplates((all) => all.trashed())).toHaveLength(1);
    const dialog = within(screen.getByRole('dialog', { name: 'ล้างถังขยะหรือไม่' }));
    fireEvent.click(dialog.getByRole('button', { name: 'ล้างถังขยะ' }));
    await screen.findByText('ไม่มีแม่แบบในถังขยะ');
    expect(await withTemplates((all) => all.trashed())).toEqual([]);
  });
});

describe('the editor', () => {
  const edit = async (...more: Template[]) => {
    await open(ROAD, ...more);
    await press(`แก้ไข “${ROAD.name}”`);
    await screen.findByRole('heading', { name: 'แก้ไขแม่แบบ' });
  };
  const save = () => press('บันทึกแม่แบบ');
  const around = (label: string) =>
    within(screen.getByRole('textbox', { name: label }).closest<HTMLElement>('.edited') ?? document.body);

  it('shows each value by section in the writing of its kind', async () => {
    await edit();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'ความเชื่อมโยงกับแผน',
      'ข้อมูลทั่วไป',
      'รายละเอียดโครงการ',
      'งบประมาณ',
    ]);
    const shown = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
    expect(shown('วันเริ่มต้น')).toBe('1 ตุลาคม 2568');
    expect(shown('วงเงินรวม')).toBe('1,500,000.00');
    expect(shown('ยุทธศาสตร์ชาติ')).toBe('ด้านความมั่นคง\nด้านการแข่งขัน');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'แก้ไขแม่แบบ' })));
  });

  it('keeps what is typed as dates, amounts and lists, and the version before', async () => {
    await edit();
    write('ชื่อแม่แบบ', ' ถนนใหม่ ');
    write('ป้ายกำกับ', 'ถนน, งบลงทุน , ถนน');
    write('วันเริ่มต้น', '๑๕ พ.ย. ๒๕๖๙');
    write('วงเงินรวม', '๒,๐๐๐,๐๐๐ บาท');
    write('ยุทธศาสตร์ชาติ', 'ด้านความมั่นคง\n\nด้านการเติบโต\n');
    fireEvent.change(screen.getByRole('combobox', { name: 'เมื่อกรอก: วันสิ้นสุด' }), { target: { value: 'always' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'เมื่อกรอก: วงเงินรวม' }), { target: { value: 'ask' } });
    await press('เอาช่อง “กลุ่มเป้าหมาย” ออกจากแม่แบบ');
    await save();
    await said('บันทึก “ถนนใหม่” แล้ว รุ่นก่อนหน้าอยู่ในประวัติ');
    const [template] = await stored();
    expect(template).toMatchObject({ id: ROAD.id, name: 'ถนนใหม่', tags: ['ถนน', 'งบลงทุน'] });
    expect(template?.values).toEqual([
      ROAD.values[0],
      { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2026-11-15' },
      { path: 'general.endDate', label: 'วันสิ้นสุด', to: '2026-09-30', policy: 'always' },
      { path: 'budget.totalBaht', label: 'วงเงินรวม', to: '2000000' },
      { path: 'plan-links.strategies', label: 'ยุทธศาสตร์ชาติ', to: ['ด้านความมั่นคง', 'ด้านการเติบโต'] },
    ]);
    expect((await withTemplates((all) => all.versions(ROAD.id))).map((each) => each.template)).toEqual([ROAD]);
  });

  it.each([
    ['วันเริ่มต้น', '31 กันยายน 2569', 'ไม่มีวันที่นี้ในเดือนนั้น'],
    ['วันเริ่มต้น', '1/10/69', 'ปีสองหลักไม่ชัดเจน กรุณาพิมพ์ปีสี่หลัก เช่น 2569'],
    ['วันเริ่มต้น', '{{วันสิ้นสุด}} เป็นต้นไป', 'ช่องวันที่และตัวเลขใช้ตัวแปรได้หนึ่งตัว โดยไม่มีข้อความอื่น'],
    ['วันเริ่มต้น', '{{ปีงบประมาณ}}', 'ผลของตัวแปรนี้ไม่ใช่ค่าที่ช่องนี้รับได้'],
    ['วงเงินรวม', 'หนึ่งล้าน', 'อ่านเป็นตัวเลขไม่ได้ กรุณาพิมพ์เช่น 1,500,000.50'],
    ['ชื่อโครงการ', 'ถนน {{ปีงบ', '“{{ปีงบ”: ไม่พบเครื่องหมาย }} ที่ปิดตัวแปร กรุณาปิดในบรรทัดเดียวกัน'],
    ['ชื่อโครงการ', '{{วันสิ้นสุด + 1}}', /กรุณาระบุหน่วยหลังตัวเลขที่บวกหรือลบกับวันที่/],
  ])('says at “%s” as one types what is wrong with “%s”, and keeps nothing', async (label, typed, problem) => {
    await edit();
    write(label, typed);
    expect(around(label).getByText(problem)).toBeTruthy();
    await save();
    expect(screen.getByRole('alert').textContent).toBe('กรุณาแก้ไข 1 ช่องก่อนบันทึก');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label })));
    expect(await stored()).toEqual([ROAD]);
  });

  it('asks for a name', async () => {
    await edit();
    write('ชื่อแม่แบบ', '');
    await save();
    expect(screen.getByText('กรุณาตั้งชื่อแม่แบบ')).toBeTruthy();
    expect(await stored()).toEqual([ROAD]);
  });

  it('inserts a variable at the caret, and offers those that a field can hold', async () => {
    await edit();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'ชื่อโครงการ' });
    box.setSelectionRange(11, 11);
    await press('แทรกตัวแปรใน “ชื่อโครงการ”');
    await press(/^ชื่อหน่วยงาน –/);
    await waitFor(() => expect(box.value).toBe('ก่อสร้างถนน{{ชื่อหน่วยงาน}} ปีงบประมาณ 2569'));
    expect(document.activeElement).toBe(box);
    await press('แทรกตัวแปรใน “วันเริ่มต้น”');
    expect(around('วันเริ่มต้น').queryByRole('button', { name: /^ชื่อหน่วยงาน –/ })).toBeNull();
    await press(/^วันเริ่มปีงบประมาณ –/);
    await save();
    await waitFor(async () => expect(valueAt((await stored())[0], 'general.startDate')).toBe('{{วันเริ่มปีงบประมาณ}}'));
  });

  it('turns years in texts into variables after a look at what changes', async () => {
    await edit();
    await press('เปลี่ยนปีในข้อความเป็นตัวแปร');
    const table = within(screen.getByRole('table', { name: 'สิ่งที่จะเปลี่ยน' }));
    expect(table.getAllByRole('row')[1]?.textContent).toBe(
      'ชื่อโครงการก่อสร้างถนน ปีงบประมาณ 2569ก่อสร้างถนน ปีงบประมาณ {{ปีงบประมาณ}}',
    );
    expect(screen.getByText(/^คงไว้ตามเดิม: .*2568/)).toBeTruthy();
    await press('ใช้ตามนี้ (1 ช่อง)');
    expect(await stored()).toEqual([ROAD]);
    await save();
    await waitFor(async () =>
      expect(valueAt((await stored())[0], 'general.projectName')).toBe('ก่อสร้างถนน ปีงบประมาณ {{ปีงบประมาณ}}'),
    );
  });

  it('asks before edits are left', async () => {
    await edit();
    write('ชื่อโครงการ', 'สะพาน');
    const leaving = new Event('beforeunload', { cancelable: true });
    await waitFor(() => {
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).toBe(true);
    });
    await press('ปิดโดยไม่บันทึก');
    const dialog = () => within(screen.getByRole('dialog', { name: 'ทิ้งการแก้ไขหรือไม่' }));
    fireEvent.click(dialog().getByRole('button', { name: 'แก้ไขต่อ' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'ชื่อโครงการ' }).value).toBe('สะพาน');
    await press('ปิดโดยไม่บันทึก');
    fireEvent.click(dialog().getByRole('button', { name: 'ทิ้งการแก้ไข' }));
    expect(await screen.findByRole('heading', { name: ROAD.name })).toBeTruthy();
    expect(await stored()).toEqual([ROAD]);
  });

  it('closes at once where nothing was changed, and stores nothing', async () => {
    await edit();
    await save();
    await screen.findByRole('heading', { name: ROAD.name });
    expect(await stored()).toEqual([ROAD]);
  });

  it('stays open where it can’t be stored', async () => {
    await edit();
    write('ชื่อโครงการ', 'สะพาน');
    const real = indexedDB;
    indexedDB = {
      open: () => {
        throw new Error('disk');
      },
    } as unknown as IDBFactory;
    await save();
    await said('storage.failed');
    indexedDB = real;
    // The deed has come to its end by then; what was typed is still there to be saved.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await save();
    await said(`บันทึก “${ROAD.name}” แล้ว รุ่นก่อนหน้าอยู่ในประวัติ`);
    expect(valueAt((await stored())[0], 'general.projectName')).toBe('สะพาน');
  });
});

describe('a template that is changed elsewhere while it is edited', () => {
  const ELSEWHERE: Template = { ...ROAD, name: 'ของเพื่อน', updatedAt: '2026-11-20T03:30:00.000Z' };
  const conflict = async () => {
    await open(ROAD);
    await press(`แก้ไข “${ROAD.name}”`);
    await screen.findByRole('heading', { name: 'แก้ไขแม่แบบ' });
    write('ชื่อโครงการ', 'สะพาน');
    await withTemplates((all) => all.save(ELSEWHERE));
    await press('บันทึกแม่แบบ');
    await screen.findByRole('dialog', { name: 'แม่แบบนี้มีการแก้ไขจากหน้าต่างอื่น' });
  };
  const versions = async () => (await withTemplates((all) => all.versions(ROAD.id))).map(({ template }) => template);

  it('stays as it is stored, and what is typed stays in the form', async () => {
    await conflict();
    await said('storage.conflict');
    expect(screen.getByText(/“ของเพื่อน” ถูกแก้ไขเมื่อ 20 พ.ย. 2569 10:30 น./)).toBeTruthy();
    expect(await stored()).toEqual([ELSEWHERE]);
    await press('กลับไปแก้ไขต่อ');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'ชื่อโครงการ' }).value).toBe('สะพาน');
    expect(await stored()).toEqual([ELSEWHERE]);
  });

  it('is saved as a copy beside the newer one', async () => {
    await conflict();
    await press('บันทึกเป็นสำเนา');
    await said(`บันทึกเป็น “สำเนาของ ${ROAD.name}” แล้ว`);
    const all = await stored();
    expect(all.map(({ name }) => name).sort()).toEqual(['ของเพื่อน', `สำเนาของ ${ROAD.name}`].sort());
    expect(
      valueAt(
        all.find(({ id }) => id !== ROAD.id),
        'general.projectName',
      ),
    ).toBe('สะพาน');
  });

  it('is overwritten where the officer says so, and the newer one is in the history', async () => {
    await conflict();
    await press('บันทึกทับ เก็บรุ่นนั้นไว้ในประวัติ');
    await said(`บันทึก “${ROAD.name}” ทับแล้ว รุ่นนั้นอยู่ในประวัติ`);
    expect((await stored()).map(({ name }) => name)).toEqual([ROAD.name]);
    expect(await versions()).toEqual([ELSEWHERE, ROAD]);
  });

  it('is given up for the newer one', async () => {
    await conflict();
    await press('ใช้รุ่นที่ใหม่กว่า ทิ้งสิ่งที่แก้ไข');
    await said('ใช้รุ่นที่ใหม่กว่าของ “ของเพื่อน”');
    expect(await screen.findByRole('heading', { name: 'ของเพื่อน' })).toBeTruthy();
    expect(await stored()).toEqual([ELSEWHERE]);
  });
});

it('says why nothing can be read, and reads again on wish', async () => {
  await withTemplates((all) => all.save(ROAD));
  const real = indexedDB;
  indexedDB = {
    open: () => {
      throw new DOMException('private', 'SecurityError');
    },
  } as unknown as IDBFactory;
  render(<Section settings={await readSettings()} />);
  await screen.findByText(/เบราว์เซอร์ไม่อนุญาตให้ผู้ช่วยเก็บข้อมูล/);
  indexedDB = real;
  await press('ลองอีกครั้ง');
  await screen.findByRole('heading', { name: ROAD.name });
});

it('tells how an earlier version differs, and brings it back', async () => {
  const later: Template = {
    ...ROAD,
    name: 'ถนนใหม่',
    values: ROAD.values.slice(0, 5),
    updatedAt: '2026-11-20T03:30:00.000Z',
  };
  await open(ROAD, later);
  await press('ประวัติ “ถนนใหม่”');
  await screen.findByRole('heading', { name: 'ใช้ถึง 20 พ.ย. 2569 10:30 น.' });
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    `ชื่อแม่แบบ${ROAD.name}ถนนใหม่`,
    'ยุทธศาสตร์ชาติด้านความมั่นคง, ด้านการแข่งขัน(ไม่มีช่องนี้)',
  ]);
  await press('นำรุ่นนี้กลับมาใช้ (20 พ.ย. 2569 10:30 น.)');
  await said(`นำรุ่นก่อนหน้าของ “${ROAD.name}” กลับมาใช้แล้ว`);
  const [template] = await stored();
  expect(template).toEqual({ ...ROAD, updatedAt: template?.updatedAt });
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
});

describe('a new fiscal year', () => {
  const roll = async (template = ROAD) => {
    await open(template);
    await press(`ใช้กับปีงบประมาณใหม่: “${template.name}”`);
    await screen.findByRole('heading', { name: 'ใช้เป็นแม่แบบปีงบประมาณใหม่' });
  };
  const rows = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent));

  it('is shown as what changes and why, and saved as a template of its own', async () => {
    await roll();
    expect(rows()).toEqual([
      ['ชื่อโครงการ', 'ก่อสร้างถนน ปีงบประมาณ 2569', 'ก่อสร้างถนน ปีงบประมาณ 2570', 'เปลี่ยนปีหรือวันที่ในข้อความ'],
      ['วันเริ่มต้น', '01/10/2568', '01/10/2569', 'เลื่อนวันที่'],
      ['วันสิ้นสุด', '30/09/2569', '30/09/2570', 'เลื่อนวันที่'],
      ['วงเงินรวม', '1,500,000.00', '(ไม่นำมาใช้)', 'ล้างวงเงิน'],
    ]);
    const doubtful = within(screen.getByRole('group', { name: 'โปรดตรวจสอบ 1 ช่อง' }));
    expect(doubtful.getByText('กลุ่มเป้าหมาย')).toBeTruthy();
    expect(await stored()).toEqual([ROAD]);
    await press('บันทึกเป็นแม่แบบใหม่');
    await said('เพิ่มแม่แบบ “โครงการถนน ปีงบประมาณ 2570” แล้ว');
    const [rolled, first] = await stored();
    expect(first).toEqual(ROAD);
    expect(rolled).toMatchObject({ name: 'โครงการถนน ปีงบประมาณ 2570', tags: ['2570', 'ถนน'] });
    expect(rolled?.id).not.toBe(ROAD.id);
    expect(valueAt(rolled, 'general.startDate')).toBe('2026-10-01');
    expect(valueAt(rolled, 'budget.totalBaht')).toBeUndefined();
  });

  it('keeps the budgets on wish', async () => {
    await roll();
    fireEvent.click(screen.getByRole('radio', { name: 'คงวงเงินเดิม' }));
    expect(rows().map(([what]) => what)).not.toContain('วงเงินรวม');
    await press('บันทึกเป็นแม่แบบใหม่');
    await waitFor(async () => expect(await stored()).toHaveLength(2));
    expect(valueAt((await stored())[0], 'budget.totalBaht')).toBe('1500000');
  });

  it('waits for years that nothing tells, and takes Thai digits', async () => {
    await roll(aTemplate());
    expect(screen.getByText('ข้อมูลในแม่แบบไม่บอกปีงบประมาณ กรุณาระบุ')).toBeTruthy();
    await press('บันทึกเป็นแม่แบบใหม่');
    expect(await stored()).toHaveLength(1);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'จากปีงบประมาณ พ.ศ.' })),
    );
    write('จากปีงบประมาณ พ.ศ.', '๒๕๖๙');
    write('เป็นปีงบประมาณ พ.ศ.', '2569');
    expect(screen.getByText('กรุณาระบุปีที่ต่างจากปีเดิม')).toBeTruthy();
    write('เป็นปีงบประมาณ พ.ศ.', '2571');
    await press('บันทึกเป็นแม่แบบใหม่');
    await said('เพิ่มแม่แบบ “โครงการถนนแอสฟัลต์ (ปีงบประมาณ 2571)” แล้ว');
  });
});
