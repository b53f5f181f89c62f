import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PackExchange, type PackExchangeProps } from '@/components/options/pack-exchange';
import type { PackOffer } from '@/components/options/pack-preview';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';

const OFFER: PackOffer = {
  file: 'ชุด.json',
  rows: [{ what: 'กฎที่ปิดไว้', now: '0 กฎ', next: '2 กฎ' }],
  switched: [{ heading: 'จะปิด 2 กฎ', titles: ['อีเมลครบถ้วน', 'จำนวนไม่ติดลบ'] }],
  notes: ['ส่งออกเมื่อ 23 พ.ย. 2569'],
  nothing: '',
};

afterEach(cleanup);

function show(changes: Partial<PackExchangeProps> = {}) {
  const calls = { onExport: vi.fn(), onPick: vi.fn(), onApply: vi.fn(), onDecline: vi.fn() };
  const t = createTranslate(options, 'th');
  render(<PackExchange {...{ t }} offer={undefined} refused="" {...calls} {...changes} />);
  return calls;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('hands the pack out', () => {
  const { onExport } = show();
  press('ส่งออกเป็นชุดของหน่วยงาน');
  expect(onExport).toHaveBeenCalledOnce();
});

it('takes a file, and the same one again', () => {
  const { onPick } = show();
  const input = screen.getByLabelText<HTMLInputElement>('นำเข้า');
  const file = new File(['{}'], 'ชุด.json');
  for (let times = 1; times <= 2; times += 1) {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
    expect(onPick).toHaveBeenCalledTimes(times);
  }
  expect(onPick).toHaveBeenLastCalledWith(file);
});

it('is calm where choosing was called off', () => {
  const { onPick } = show();
  fireEvent.change(screen.getByLabelText('นำเข้า'));
  expect(onPick).not.toHaveBeenCalled();
});

it('says why a file is refused', () => {
  show({ refused: 'ไฟล์ ก.json ไม่ใช่ชุดของหน่วยงาน' });
  expect(screen.getByRole('alert').textContent).toBe('ไฟล์ ก.json ไม่ใช่ชุดของหน่วยงาน');
});

it('shows now and new before anything is changed', () => {
  const { onApply } = show({ offer: OFFER });
  expect(screen.getByRole('group', { name: 'สิ่งที่จะเปลี่ยนเมื่อนำเข้า ชุด.json' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /กฎที่ปิดไว้/ }).textContent).toBe('กฎที่ปิดไว้0 กฎ2 กฎ');
  expect(screen.getByText('จำนวนไม่ติดลบ')).toBeTruthy();
  expect(screen.getByText('ส่งออกเมื่อ 23 พ.ย. 2569')).toBeTruthy();
  expect(onApply).not.toHaveBeenCalled();
  press('ใช้ตามไฟล์นี้');
  expect(onApply).toHaveBeenCalledOnce();
});

it.each([
  ['the button', () => press('ไม่นำเข้า')],
  ['Escape', () => fireEvent.keyDown(screen.getByRole('button', { name: 'ใช้ตามไฟล์นี้' }), { key: 'Escape' })],
])('is declined with %s, and the focus goes back', (_what, decline) => {
  const { onDecline } = show({ offer: OFFER });
  decline();
  expect(onDecline).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(screen.getByLabelText('นำเข้า'));
});

it('offers no deed where there is nothing to change', () => {
  show({ offer: { ...OFFER, switched: [], nothing: 'เหมือนกับที่ใช้อยู่แล้ว' } });
  expect(screen.getByText('เหมือนกับที่ใช้อยู่แล้ว')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'ใช้ตามไฟล์นี้' })).toBeNull();
});
