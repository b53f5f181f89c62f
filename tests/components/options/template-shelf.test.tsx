import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_PLACE, TemplateShelf, type TemplateShelfProps } from '@/components/templates/template-shelf';
import { shelveTemplate } from '@/entrypoints/options/shelve-template';
import { shelf } from '@/utils/i18n/shelf';
import { createTranslate } from '@/utils/i18n/translate';
import type { TemplateHead } from '@/utils/model/template';

const aHead = (id: string, name: string, more: Partial<TemplateHead> = {}): TemplateHead => ({
  ...{ id, name, tags: [], counts: { general: 2 } },
  ...{ createdAt: '2026-10-01T02:00:00.000Z', updatedAt: '2026-10-01T02:00:00.000Z' },
  ...more,
});
const ROAD = aHead('road', 'โครงการถนน');
const WATER = aHead('water', 'โครงการแหล่งน้ำ', { tags: ['งบลงทุน', 'น้ำ'] });
const SCHOOL = aHead('school', 'โครงการโรงเรียน ๒๕๖๙', { tags: ['งบลงทุน'] });

afterEach(cleanup);

function show(changes: Partial<TemplateShelfProps> = {}) {
  const calls = { onRename: vi.fn(), onDeed: vi.fn(), onUndo: vi.fn(), onOpenBin: vi.fn() };
  const t = createTranslate(shelf, 'th');
  function Shelf(more: Partial<TemplateShelfProps>) {
    const [place, onPlace] = useState(FIRST_PLACE);
    const heads = more.heads ?? changes.heads ?? [ROAD, WATER];
    return (
      <TemplateShelf
        {...{ heads, count: heads.length, place, removed: undefined, cameFrom: undefined, t, onPlace }}
        factsOf={(head) => shelveTemplate(head, 'th')}
        {...calls}
        {...changes}
        {...more}
      />
    );
  }
  const { rerender } = render(<Shelf />);
  return { ...calls, change: (more: Partial<TemplateShelfProps>) => rerender(<Shelf {...more} />) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const find = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const names = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

it('tells of each template its fields, sections, tags and day of change', () => {
  show({ heads: [WATER] });
  const card = within(screen.getByRole('listitem'));
  expect(card.getByRole('heading', { name: 'โครงการแหล่งน้ำ' })).toBeTruthy();
  expect(card.getByText('2 ช่อง · ข้อมูลทั่วไป · ป้ายกำกับ: งบลงทุน, น้ำ · แก้ไขล่าสุด 1 ต.ค. 2569')).toBeTruthy();
});

it('says how the first template is made', () => {
  show({ heads: [] });
  expect(screen.getByText('ยังไม่มีแม่แบบ')).toBeTruthy();
  expect(screen.getByText(/เก็บหน้านี้เป็นแม่แบบ/)).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

describe('search', () => {
  const HEADS = [WATER, SCHOOL, ROAD];

  it.each([
    ['a part of the name', 'ถนน', ['โครงการถนน']],
    ['a tag', 'ลงทุน', ['โครงการแหล่งน้ำ', 'โครงการโรงเรียน ๒๕๖๙']],
    ['several words, in any order', 'น้ำ โครงการ', ['โครงการแหล่งน้ำ']],
    ['สระอำ in two pieces', 'น\u0e4d\u0e49า', ['โครงการแหล่งน้ำ']],
    ['digits of the other script', '2569', ['โครงการโรงเรียน ๒๕๖๙']],
    ['what is nowhere', 'สะพาน', []],
  ])('finds by %s', (_, wanted, expected) => {
    show({ heads: HEADS });
    find(wanted);
    expect(names()).toEqual(expected);
    expect(screen.getByRole('status').textContent).toBe(
      expected.length === 0 ? 'ไม่พบแม่แบบที่ตรงกับที่ค้นหา' : `พบ ${expected.length} แม่แบบ`,
    );
  });

  it('narrows by a tag, counted', () => {
    show({ heads: HEADS });
    expect(screen.getByRole('option', { name: 'งบลงทุน (2)' })).toBeTruthy();
    choose('ป้ายกำกับ', 'น้ำ');
    expect(names()).toEqual(['โครงการแหล่งน้ำ']);
  });

  it('sorts names as a Thai dictionary does', () => {
    show({ heads: [aHead('1', 'เกษตร'), aHead('2', 'ขยะ'), aHead('3', 'แก้มลิง'), aHead('4', 'กล้วย')] });
    choose('เรียงตาม', 'name');
    expect(names()).toEqual(['กล้วย', 'เกษตร', 'แก้มลิง', 'ขยะ']);
  });
});

describe('ten thousand templates', () => {
  const MANY = Array.from({ length: 10_000 }, (_, at) => aHead(`t${at}`, `แม่แบบที่ ${at + 1}`));

  it('are drawn page by page, a few at once and the page a moment later, each told its place among all', async () => {
    show({ heads: MANY });
    expect(names()).toHaveLength(8);
    await waitFor(() => expect(names()).toHaveLength(50));
    press('ถัดไป');
    expect(names()[0]).toBe('แม่แบบที่ 51');
    expect(screen.getByText('รายการที่ 51–100 จาก 10000')).toBeTruthy();
    const [item] = screen.getAllByRole('listitem');
    expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['51', '10000']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('stand there at once with their number, while the others are still being read', async () => {
    show({ heads: MANY.slice(0, 50), count: 10_000 });
    expect(screen.getByText('10,000')).toBeTruthy();
    expect(screen.getByText('รายการที่ 1–50 จาก 10000')).toBeTruthy();
    find('9999');
    expect(await screen.findByText('กำลังอ่านแม่แบบทั้งหมด…')).toBeTruthy();
    expect(screen.queryByText('ไม่พบแม่แบบที่ตรงกับที่ค้นหา')).toBeNull();
  });

  it('are searched from the first page on', () => {
    show({ heads: MANY });
    press('ถัดไป');
    find('9999');
    expect(names()).toEqual(['แม่แบบที่ 9999']);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
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

it.each([
  ['แก้ไข “โครงการแหล่งน้ำ”', 'edit'],
  ['ทำสำเนา “โครงการแหล่งน้ำ”', 'duplicate'],
  ['ใช้กับปีงบประมาณใหม่: “โครงการแหล่งน้ำ”', 'roll'],
  ['ประวัติ “โครงการแหล่งน้ำ”', 'history'],
  ['ลบ “โครงการแหล่งน้ำ”', 'remove'],
])('passes on the wish: %s', (button, deed) => {
  const { onDeed } = show();
  press(button);
  expect(onDeed).toHaveBeenCalledExactlyOnceWith(deed, WATER);
});

it('leads the keyboard back to where one came from', () => {
  show({ cameFrom: { deed: 'edit', id: 'water' } });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'แก้ไข “โครงการแหล่งน้ำ”' }));
});

it('offers the way back from a removal, with the focus on it', async () => {
  const { onUndo, change } = show();
  expect(screen.queryByRole('button', { name: 'เลิกทำ' })).toBeNull();
  change({ heads: [], removed: ROAD });
  expect(screen.getByText('ย้าย “โครงการถนน” ไปถังขยะแล้ว')).toBeTruthy();
  const undo = screen.getByRole('button', { name: 'เลิกทำ' });
  await vi.waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  expect(onUndo).toHaveBeenCalledOnce();
});
