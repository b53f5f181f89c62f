import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddRowLesson } from '@/entrypoints/teacher/add-row-lesson';
import { common } from '@/utils/i18n/common';
import { teach } from '@/utils/i18n/teach';
import { wordsOf } from '@/utils/i18n/translate';
import type { AddRowBinding } from '@/utils/model/binding';
import { findAddRow } from '@/utils/page/find-add-row';
import { locatePage } from '@/utils/page/locate-page';
import type { Pointable, Pointing } from '@/utils/page/pick-control';
import { hostSlot } from '@/utils/page/visible';

/** Only a person's own press picks anything: here it is made up. The shield itself is proven in browsers. */
const pointing = vi.hoisted(() => ({ at: [] as { controls: readonly unknown[]; signal: AbortSignal }[] }));
vi.mock('@/utils/page/pick-control', () => ({
  pickControl: (controls: unknown[], shield: Element, by: object, signal: AbortSignal) =>
    void pointing.at.push({ controls, shield, ...by, signal } as (typeof pointing.at)[number]),
}));
type Picking = Pointing<Pointable> & { controls: Pointable[]; shield: Element; signal: AbortSignal };
const picking = () => pointing.at.at(-1) as unknown as Picking;
const button = (mark: string) => {
  const found = picking().controls.find(({ element }) => element.dataset.mark === mark);
  if (!found) throw new Error(`no button ${mark}`);
  return found;
};

const PAGE = `<h1>รายละเอียดโครงการ</h1><form>
  <table><thead><tr><th>ที่</th><th>ตัวชี้วัด</th><th>ค่าเป้าหมาย</th></tr></thead>
  <tbody><tr><td>1</td><td><input></td><td><input></td></tr></tbody></table>
  <button type="button" data-mark="more">ระบุอีกรายการ</button>
  <button type="button" data-mark="icon"><i class="fa fa-plus"></i></button>
  <label>วัตถุประสงค์ <textarea></textarea></label><button type="submit" data-mark="save">จัดเก็บ</button></form>`;
const ADDS_TO = 'details.indicators';
const save = vi.fn<(binding: AddRowBinding) => Promise<void>>(() => Promise.resolve());
const onEnd = vi.fn();

beforeEach(() => {
  document.body.innerHTML = PAGE;
  const container = document.body.appendChild(document.createElement('div'));
  hostSlot.offer(container);
  const tools = { words: wordsOf('th', common, teach), locate: () => locatePage(document), onEnd, addsTo: ADDS_TO };
  render(<AddRowLesson {...tools} addsTo={ADDS_TO} save={(binding) => save(binding as AddRowBinding)} />, {
    container,
  });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  pointing.at = [];
});

const point = (mark: string) => act(() => picking().onPoint(button(mark)));
const pick = (mark: string) => act(() => picking().onPick(button(mark)));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('pointing', () => {
  it('is asked for by the list’s name, and says what is pointed at', () => {
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('ปุ่มใดใช้เพิ่มรายการ “ตัวชี้วัด”');
    expect(screen.getByText(/ปุ่มในหน้าเว็บจะไม่ถูกกดจริง/)).toBeTruthy();
    point('more');
    expect(screen.getByRole('status').textContent).toBe('ปุ่มที่ 1 จาก 3: ระบุอีกรายการ');
    point('icon');
    expect(screen.getByRole('status').textContent).toBe('ปุ่มที่ 2 จาก 3: ไม่มีข้อความ (มีแต่สัญลักษณ์)');
    expect(document.querySelector('.shield')).toBe(picking().shield);
  });

  it('at what may never be pressed is refused in words, and nothing is kept', () => {
    pick('save');
    expect(screen.getByRole('status').textContent).toMatch(/อาจส่งแบบฟอร์ม/);
    expect(screen.queryByRole('button', { name: 'ยืนยัน' })).toBeNull();
    expect(save).not.toHaveBeenCalled();
    // Another may be chosen.
    pick('more');
    expect(screen.getByRole('button', { name: 'ยืนยัน' })).toBeTruthy();
  });

  it('at what has left the page meanwhile is refused', () => {
    const gone = button('more');
    gone.element.remove();
    act(() => picking().onPick(gone));
    expect(screen.getByRole('status').textContent).toMatch(/ไม่อยู่ในหน้าแล้ว/);
  });

  it('ends with Escape, and with the lesson', () => {
    picking().onBack();
    expect(onEnd).toHaveBeenCalledOnce();
    const { signal } = picking();
    cleanup();
    expect(signal.aborted).toBe(true);
  });
});

describe('what was understood', () => {
  it('is said before it is kept: the words, the list, how surely it is known again; the shield is gone by then', () => {
    pick('more');
    expect(document.querySelector('.lesson__facts')?.textContent).toBe(
      'ข้อความบนปุ่มระบุอีกรายการเพิ่มรายการในตัวชี้วัดความแน่นอนในการจดจำแน่นอน: จำได้แม้หน้าเว็บเปลี่ยนบางส่วน',
    );
    expect(screen.getByText(/หยุดทันทีหากหน้าเว็บไม่เพิ่มแถวตามที่คาด/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('ยืนยัน');
    expect(document.querySelector('.shield')).toBeNull();
    expect(pointing.at[0]?.signal.aborted).toBe(true);
  });

  it('is kept once confirmed, and finds the button', async () => {
    pick('icon');
    press('ยืนยัน');
    expect(await screen.findByText(/จดจำปุ่มเพิ่มรายการ “ตัวชี้วัด” แล้ว/)).toBeTruthy();
    const [lesson] = save.mock.calls[0] ?? [];
    expect(lesson).toMatchObject({
      path: ADDS_TO,
      says: 'adds-row',
      control: { attributes: { picture: 'fa fa-plus' } },
    });
    const lessons = lesson ? [lesson] : [];
    expect(findAddRow(locatePage(document), ADDS_TO, lessons)).toHaveProperty('dataset.mark', 'icon');
    expect(document.activeElement?.textContent).toBe('เสร็จสิ้น');
    press('เสร็จสิ้น');
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('may be taken back to pointing', () => {
    pick('more');
    press('ย้อนกลับ');
    expect(document.querySelector('.shield')).toBe(picking().shield);
    expect(save).not.toHaveBeenCalled();
  });

  it('that could not be kept is never called kept', async () => {
    save.mockRejectedValueOnce(new Error('full'));
    pick('more');
    press('ยืนยัน');
    expect(await screen.findByText('บันทึกไม่สำเร็จ กรุณาลองอีกครั้ง')).toBeTruthy();
  });
});
