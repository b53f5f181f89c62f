import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TemplateShelf, type TemplateShelfProps } from '@/components/templates/template-shelf';
import type { ShelvedTemplate } from '@/components/templates/template-shelf-item';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';

const ROAD: ShelvedTemplate = {
  id: 'road',
  name: 'โครงการถนน',
  fieldCount: 2,
  sections: [
    {
      name: 'ข้อมูลทั่วไป',
      values: [
        { path: 'general.agencyName', label: 'หน่วยงานที่รับผิดชอบ', shown: 'สำนักงานจังหวัดตัวอย่าง' },
        { path: 'general.startDate', label: 'วันเริ่มต้น', shown: '01/10/2569' },
      ],
    },
  ],
  updated: '1 ต.ค. 2569',
};
const WATER: ShelvedTemplate = { ...ROAD, id: 'water', name: 'โครงการแหล่งน้ำ' };

afterEach(cleanup);

function show(changes: Partial<TemplateShelfProps> = {}) {
  const calls = { onRename: vi.fn(), onRemove: vi.fn(), onUndo: vi.fn() };
  const t = createTranslate(options, 'th');
  const shelf = (more: Partial<TemplateShelfProps>) => (
    <TemplateShelf templates={[ROAD, WATER]} removed={undefined} t={t} {...calls} {...changes} {...more} />
  );
  const { rerender } = render(shelf({}));
  return { ...calls, change: (more: Partial<TemplateShelfProps>) => rerender(shelf(more)) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('tells of each template its fields, sections and day of change', () => {
  show({ templates: [ROAD] });
  const card = screen.getByRole('listitem');
  expect(within(card).getByRole('heading', { name: 'โครงการถนน' })).toBeTruthy();
  expect(within(card).getByText('2 ช่อง · ข้อมูลทั่วไป · แก้ไขล่าสุด 1 ต.ค. 2569')).toBeTruthy();
  expect(
    within(card)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['สำนักงานจังหวัดตัวอย่าง', '01/10/2569']);
});

it('says how the first template is made', () => {
  show({ templates: [] });
  expect(screen.getByText('ยังไม่มีแม่แบบ')).toBeTruthy();
  expect(screen.getByText(/เก็บหน้านี้เป็นแม่แบบ/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

describe('rename', () => {
  const write = (name: string) =>
    fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อแม่แบบ' }), { target: { value: name } });

  it('passes the new name on without stray spaces', () => {
    const { onRename } = show();
    press('เปลี่ยนชื่อ “โครงการถนน”');
    write(' โครงการสะพาน ');
    press('บันทึกชื่อ');
    expect(onRename).toHaveBeenCalledExactlyOnceWith('road', 'โครงการสะพาน');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('asks for a name where there is none', () => {
    const { onRename } = show();
    press('เปลี่ยนชื่อ “โครงการถนน”');
    write('  ');
    press('บันทึกชื่อ');
    expect(screen.getByRole('alert').textContent).toBe('กรุณาตั้งชื่อแม่แบบ');
    expect(onRename).not.toHaveBeenCalled();
  });

  it('changes nothing with the same name', () => {
    const { onRename } = show();
    press('เปลี่ยนชื่อ “โครงการถนน”');
    press('บันทึกชื่อ');
    expect(onRename).not.toHaveBeenCalled();
  });

  it('ends with Escape, and the focus goes back to its button', async () => {
    const { onRename } = show();
    press('เปลี่ยนชื่อ “โครงการถนน”');
    write('โครงการสะพาน');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(onRename).not.toHaveBeenCalled();
    const button = screen.getByRole('button', { name: 'เปลี่ยนชื่อ “โครงการถนน”' });
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });
});

describe('delete', () => {
  it('asks first, and deletes the one that was asked about', () => {
    const { onRemove } = show();
    press('ลบ “โครงการแหล่งน้ำ”');
    const dialog = screen.getByRole('dialog', { name: 'ลบแม่แบบ “โครงการแหล่งน้ำ” หรือไม่' });
    expect(onRemove).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'ลบแม่แบบ' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('water');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['the button', () => press('ยกเลิก')],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
  ])('is called off with %s', (_, callOff) => {
    const { onRemove } = show();
    const asker = screen.getByRole('button', { name: 'ลบ “โครงการถนน”' });
    asker.focus();
    fireEvent.click(asker);
    callOff();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onRemove).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(asker);
  });

  it('can be undone at once, with the focus on that button', async () => {
    const { onUndo, change } = show();
    expect(screen.queryByRole('button', { name: 'เลิกทำ' })).toBeNull();
    change({ templates: [WATER], removed: ROAD });
    expect(screen.getByText('ลบแม่แบบ “โครงการถนน” แล้ว')).toBeTruthy();
    const undo = screen.getByRole('button', { name: 'เลิกทำ' });
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('of the last template can be undone too', () => {
    show({ templates: [], removed: ROAD });
    expect(screen.getByRole('button', { name: 'เลิกทำ' })).toBeTruthy();
  });
});
