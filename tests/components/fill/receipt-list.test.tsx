import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { nameOfField } from '@/components/fill/name-of-field';
import { ReceiptList, type ReceiptLine } from '@/components/fill/receipt-list';
import { textOfValue } from '@/components/fill/text-of-value';
import type { FieldKind, FieldValue } from '@/utils/model/field';

const DONE: ReceiptLine = { id: 'general.a', label: 'จังหวัด', isDone: true, outcome: 'กรอกแล้ว' };
const LEFT: ReceiptLine = {
  ...{ id: 'general.b', label: 'วันเริ่มต้น', isDone: false, outcome: 'กรอกเองที่ช่องนี้' },
  toCopy: { value: '01/10/2569', name: 'ค่าของวันเริ่มต้น' },
};
const TEXTS = { heading: 'ผลการกรอก', summary: 'กรอกแล้ว 1 จาก 2 ช่อง', reminder: 'กดบันทึกเอง' };
const WORDS = { copy: 'คัดลอกค่า', copied: 'คัดลอกแล้ว', done: 'เสร็จสิ้น' };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(undo?: { name: string; onUndo(): void }) {
  const onDone = vi.fn();
  render(<ReceiptList {...TEXTS} lines={[DONE, LEFT]} words={WORDS} onDone={onDone} {...(undo && { undo })} />);
  return onDone;
}

it('tells what is left to do by hand first', () => {
  show();
  const labels = screen.getAllByRole('listitem').map((row) => row.querySelector('strong')?.textContent);
  expect(labels).toEqual(['! วันเริ่มต้น', '✓ จังหวัด']);
  expect(screen.getByRole('status').textContent).toBe(TEXTS.summary);
  expect(screen.getByText(TEXTS.reminder)).toBeTruthy();
});

it('offers undo only where there is something to undo', () => {
  show();
  expect(screen.queryByRole('button', { name: 'เลิกทำ' })).toBeNull();
  cleanup();
  const onUndo = vi.fn();
  const onDone = show({ name: 'เลิกทำ', onUndo });
  fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
  fireEvent.click(screen.getByRole('button', { name: 'เสร็จสิ้น' }));
  expect([onUndo.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 1]);
});

it('says what else came of it, with what can be done about that', () => {
  const onDo = vi.fn();
  const deed = { name: 'ชี้ปุ่ม', of: 'ชี้ปุ่มของ “ตัวชี้วัด”', action: 'point', onDo };
  const notes = [{ text: 'ไม่พบปุ่มเพิ่ม', deed }, { text: 'แถวที่เพิ่มแล้วจะยังอยู่' }];
  render(<ReceiptList {...TEXTS} {...{ notes }} lines={[DONE]} words={WORDS} onDone={vi.fn()} />);
  expect(screen.getByText('แถวที่เพิ่มแล้วจะยังอยู่').closest('div')?.querySelector('button')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'ชี้ปุ่มของ “ตัวชี้วัด”' }));
  expect(onDo).toHaveBeenCalledOnce();
});

describe('the value to put in by hand', () => {
  const stubClipboard = (writeText: () => Promise<void>) =>
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });

  it('is copied, and that is said', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    stubClipboard(writeText);
    show();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'ค่าของวันเริ่มต้น' }).value).toBe('01/10/2569');
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอกค่า' }));
    expect(await screen.findByRole('button', { name: 'คัดลอกแล้ว' })).toBeTruthy();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('01/10/2569');
  });

  it('is selected where the clipboard is closed, and never called copied', async () => {
    stubClipboard(() => Promise.reject(new Error('closed')));
    document.execCommand = vi.fn(() => false);
    const select = vi.spyOn(HTMLTextAreaElement.prototype, 'select');
    show();
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอกค่า' }));
    await vi.waitFor(() => expect(select).toHaveBeenCalledOnce());
    expect(screen.getByRole('button', { name: 'คัดลอกค่า' })).toBeTruthy();
  });
});

test.each<[FieldKind | undefined, FieldValue, string]>([
  ['date', '2026-10-01', '01/10/2569'],
  [undefined, '2026-10-01', '01/10/2569'],
  ['text', '2026-10-01', '2026-10-01'],
  ['money', '1250000.5', '1,250,000.50'],
  ['money', 'สองล้าน', 'สองล้าน'],
  [undefined, '1250000', '1250000'],
  ['many-of', ['ก', 'ข'], 'ก, ข'],
])('as %s, %j reads %s', (kind, value, text) => {
  expect(textOfValue(value, kind)).toBe(text);
});

test.each([
  ['general.a', 'จังหวัด', 'จังหวัด'],
  ['activities.rows[0].a', 'กิจกรรม', 'กิจกรรม (แถวที่ 1)'],
  ['general.a', '', 'ช่องที่ไม่มีป้ายชื่อ'],
] as const)('%s labelled “%s” is called %s', (path, label, name) => {
  expect(nameOfField({ path, label }, 'th')).toBe(name);
});
