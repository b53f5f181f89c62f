import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HolidayEditor, type HolidayEditorProps, type HolidayRow } from '@/components/due/holiday-editor';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { newHoliday } from '@/utils/calendar/edit-holidays';
import { holidays } from '@/utils/i18n/holidays';
import { createTranslate } from '@/utils/i18n/translate';

afterEach(cleanup);

const PIYA: HolidayRow = { date: '2026-10-23', day: 'วันศุกร์ที่ 23 ตุลาคม 2569', name: 'วันปิยมหาราช', kind: 'bundled' };
const FATHER: HolidayRow = {
  date: '2026-12-07',
  day: 'วันจันทร์ที่ 7 ธันวาคม 2569',
  name: 'วันหยุดชดเชยวันพ่อแห่งชาติ',
  kind: 'removed',
};
const TRIP: HolidayRow = { date: '2027-01-08', day: 'วันศุกร์ที่ 8 มกราคม 2570', name: 'งานประจำปี', kind: 'added' };
const EDITS = { added: [{ date: TRIP.date, name: TRIP.name }], removed: [FATHER.date] };

function show(changes: Partial<HolidayEditorProps> = {}) {
  const calls = { onAdd: vi.fn(async () => true), onTakeAway: vi.fn(), onGiveBack: vi.fn(), onDelete: vi.fn() };
  const props: HolidayEditorProps = {
    t: createTranslate(holidays, 'th'),
    fiscalYear: 2570,
    rows: [PIYA, FATHER, TRIP],
    sources: [
      { year: 2569, source: 'แพ็กเกจ ก', asOf: 'ข้อมูล ณ 26 พ.ย. 2569', isPartial: false },
      { year: 2570, source: 'แพ็กเกจ ข', asOf: 'ข้อมูล ณ 23 พ.ย. 2569', isPartial: false },
    ],
    notes: ['ไม่ใช่ประกาศของทางราชการ'],
    isFixed: false,
    judge: (written) => newHoliday(written, { fiscalYear: 2570, bundled: HOLIDAYS, edits: EDITS }),
    ...calls,
    ...changes,
  };
  const { container, rerender } = render(<HolidayEditor {...props} />);
  const fold = container.querySelector('details');
  if (fold) fold.open = true;
  return { ...calls, again: (more: Partial<HolidayEditorProps>) => rerender(<HolidayEditor {...props} {...more} />) };
}

const rowOf = ({ name }: HolidayRow) => {
  const row = screen.getByText(name).closest('li');
  if (!row) throw new Error(name);
  return within(row);
};
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = (date: string, name: string) => {
  fireEvent.input(box('วันที่'), { target: { value: date } });
  fireEvent.input(box('ชื่อวันหยุด'), { target: { value: name } });
};
const add = () => fireEvent.click(screen.getByRole('button', { name: 'เพิ่มวันหยุด' }));
const problemOf = (name: string) => {
  const id = box(name).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent;
};

describe('the list of holidays', () => {
  it('says what is of the office’s own, and keeps what it took away in sight', () => {
    show();
    expect(screen.getByText('แก้ไขแล้ว 2 วัน')).toBeTruthy();
    expect(screen.getAllByRole('listitem').slice(0, 3)).toHaveLength(3);
    expect(rowOf(PIYA).getByText(PIYA.day).getAttribute('datetime')).toBe('2026-10-23');
    expect(screen.getByText(PIYA.name).closest('del')).toBeNull();
    expect(screen.getByText(FATHER.name).closest('del')).toBeTruthy();
    expect(rowOf(FATHER).getByText('หน่วยงานไม่หยุดวันนี้')).toBeTruthy();
    expect(rowOf(TRIP).getByText('เพิ่มโดยหน่วยงาน')).toBeTruthy();
  });

  it('has one deed a day, named in full', () => {
    const { onTakeAway, onGiveBack, onDelete } = show();
    fireEvent.click(screen.getByRole('button', { name: `หน่วยงานไม่หยุดวันนี้: ${PIYA.name} ${PIYA.day}` }));
    fireEvent.click(screen.getByRole('button', { name: `คืนค่า ${FATHER.name} ${FATHER.day}` }));
    fireEvent.click(screen.getByRole('button', { name: `ลบ ${TRIP.name} ${TRIP.day}` }));
    expect([onTakeAway, onGiveBack, onDelete].map(({ mock }) => mock.calls)).toEqual([[[PIYA]], [[FATHER]], [[TRIP]]]);
    expect(rowOf(PIYA).getAllByRole('button')).toHaveLength(1);
  });

  it('keeps the keyboard where it is when a day is taken away, and in the list when one is deleted', () => {
    const { again } = show();
    const button = screen.getByRole('button', { name: /วันปิยมหาราช/ });
    button.focus();
    again({ rows: [{ ...PIYA, kind: 'removed' }, FATHER, TRIP] });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `คืนค่า ${PIYA.name} ${PIYA.day}` }));
    const gone = screen.getByRole('button', { name: /^ลบ/ });
    gone.focus();
    fireEvent.click(gone);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`คืนค่า ${FATHER.name} ${FATHER.day}`);
  });

  it('names its sources, and says where no list reaches the year', () => {
    const { again } = show();
    expect(screen.getByText('แพ็กเกจ ก').closest('li')?.textContent).toBe('พ.ศ. 2569: แพ็กเกจ ก (ข้อมูล ณ 26 พ.ย. 2569)');
    expect(screen.getByText('ไม่ใช่ประกาศของทางราชการ')).toBeTruthy();
    expect(screen.queryByText(/ยังไม่มีรายการวันหยุด/)).toBeNull();
    again({ sources: [{ year: 2572, source: 'ก', asOf: 'ข', isPartial: true }] });
    expect(screen.getByText(/^ยังไม่มีรายการวันหยุดของ พ\.ศ\. 2572 มีเฉพาะวันหยุดที่กำหนดวันไว้แน่นอน/)).toBeTruthy();
  });

  it('is only shown where a policy has set it', () => {
    show({ isFixed: true });
    expect(screen.getByText(/^ผู้ดูแลระบบของหน่วยงานกำหนดวันหยุดไว้/)).toBeTruthy();
    expect(screen.getByText(PIYA.name)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the form of a new holiday', () => {
  it('adds a day written in Thai, and is ready for the next', async () => {
    const { onAdd } = show();
    write('๑๕ ก.พ. ๒๕๗๐', 'วันก่อตั้งจังหวัด');
    add();
    await waitFor(() => expect(box('วันที่').value).toBe(''));
    expect(onAdd.mock.calls).toEqual([[{ date: '2027-02-15', name: 'วันก่อตั้งจังหวัด' }]]);
    expect(box('ชื่อวันหยุด').value).toBe('');
    expect(document.activeElement).toBe(box('วันที่'));
    expect(box('วันที่').getAttribute('aria-invalid')).toBe('false');
  });

  it('keeps what was typed when it could not be kept', async () => {
    const onAdd = vi.fn(async () => false);
    show({ onAdd });
    write('15 ก.พ. 2570', 'วันก่อตั้งจังหวัด');
    add();
    await waitFor(() => expect(onAdd).toHaveBeenCalled());
    await Promise.resolve();
    expect([box('วันที่').value, box('ชื่อวันหยุด').value]).toEqual(['15 ก.พ. 2570', 'วันก่อตั้งจังหวัด']);
  });

  it('says nothing before it is asked, then what is missing in each box, and goes to the first', async () => {
    const { onAdd } = show();
    expect([problemOf('วันที่'), problemOf('ชื่อวันหยุด')]).toEqual(['', '']);
    add();
    await waitFor(() => expect(problemOf('วันที่')).toBe('กรุณากรอกวันที่'));
    expect(problemOf('ชื่อวันหยุด')).toBe('กรุณากรอกชื่อวันหยุด');
    await waitFor(() => expect(document.activeElement).toBe(box('วันที่')));
    fireEvent.input(box('วันที่'), { target: { value: '15 ก.พ. 2570' } });
    await waitFor(() => expect(problemOf('วันที่')).toBe(''));
    add();
    await waitFor(() => expect(document.activeElement).toBe(box('ชื่อวันหยุด')));
    expect(onAdd).not.toHaveBeenCalled();
  });

  it.each([
    ['วันศุกร์หน้า', '“วันศุกร์หน้า” ไม่ใช่วันที่ที่อ่านได้ กรอกเช่น 8 ม.ค. 2570'],
    ['8 ม.ค. 70', 'ปีสองหลักใน “8 ม.ค. 70” ไม่ชัดเจน กรุณากรอกปี พ.ศ. สี่หลัก เช่น 2570'],
    ['30 ก.พ. 2570', 'ไม่มีวันที่ “30 ก.พ. 2570” ในปฏิทิน'],
    ['8 ม.ค. 9999', 'ปีใน “8 ม.ค. 9999” ไม่ใช่ปีที่ใช้ได้ กรุณาตรวจสอบปี พ.ศ.'],
    ['8 ม.ค. 2569', /ไม่อยู่ในปีงบประมาณ พ\.ศ\. 2570 \(ต\.ค\. 2569 – ก\.ย\. 2570\)/],
    ['23 ต.ค. 2569', '“23 ต.ค. 2569” เป็นวันหยุดอยู่แล้วในรายการ'],
    ['8 ม.ค. 2570', '“8 ม.ค. 2570” เป็นวันหยุดอยู่แล้วในรายการ'],
    ['7 ธ.ค. 2569', '“7 ธ.ค. 2569” อยู่ในรายการแล้วแต่หน่วยงานไม่หยุด กด “คืนค่า” ที่วันนั้นแทน'],
  ])('refuses “%s” at its box and leaves it as typed', async (date, problem) => {
    const { onAdd } = show();
    write(date, 'งาน');
    add();
    await waitFor(() => expect(problemOf('วันที่')).toMatch(problem));
    expect(box('วันที่').getAttribute('aria-invalid')).toBe('true');
    expect([box('วันที่').value, problemOf('ชื่อวันหยุด')]).toEqual([date, '']);
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('is sent by the Enter key', async () => {
    const { onAdd } = show();
    write('15 ก.พ. 2570', 'งาน');
    fireEvent.submit(screen.getByRole('form', { name: 'เพิ่มวันหยุดของหน่วยงาน' }));
    await waitFor(() => expect(onAdd).toHaveBeenCalledTimes(1));
  });
});

it('speaks English, with the office’s own words as they are', () => {
  show({ t: createTranslate(holidays, 'en') });
  expect(screen.getByRole('button', { name: `Delete ${TRIP.name}, ${TRIP.day}` })).toBeTruthy();
  expect(screen.getByText('added by your office')).toBeTruthy();
});
