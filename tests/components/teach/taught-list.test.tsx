import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, test, vi } from 'vitest';
import { TaughtList } from '@/components/teach/taught-list';
import { sayBinding } from '@/entrypoints/options/say-binding';
import { options } from '@/utils/i18n/options';
import { teach } from '@/utils/i18n/teach';
import { createTranslate } from '@/utils/i18n/translate';
import type { Binding, ControlDescription } from '@/utils/model/binding';

const control = (labelText: string): ControlDescription => ({
  ...{ label: labelText, labelText, isOnlyLabel: true, headings: [], tag: 'button', type: 'button', attributes: {} },
  ...{ before: '', after: '', page: '/' },
});
const lesson = { createdAt: '2026-11-23T03:00:00.000Z' };
const TAUGHT: Binding[] = [
  { ...lesson, id: 'a', path: 'general.startDate', says: 'is', control: control('วันเริ่ม') },
  { ...lesson, id: 'b', path: 'details.indicators', says: 'adds-row', control: control('ระบุอีกรายการ') },
  { ...lesson, id: 'c', path: 'details.targetGroups', says: 'adds-row', control: control('') },
];

afterEach(cleanup);

it('lists buttons beside fields, and takes them back once that is confirmed', () => {
  const onRemove = vi.fn();
  const [t, ask] = [createTranslate(teach, 'th'), createTranslate(options, 'th')];
  const fields = TAUGHT.map((binding) => sayBinding(binding, 'th'));
  render(<TaughtList {...{ t, ask, fields, onRemove }} damaged={0} />);
  expect(screen.getByRole('heading', { level: 2, name: 'ช่องและปุ่มที่สอนไว้' })).toBeTruthy();
  const item = within(screen.getByRole('heading', { name: 'ปุ่มเพิ่มรายการ “ตัวชี้วัด”' }).closest('li') ?? document.body);
  expect(item.getByText(/^รายละเอียด.* · ข้อความบนปุ่ม “ระบุอีกรายการ” · สอนเมื่อ 23 พ.ย. 2569$/)).toBeTruthy();
  fireEvent.click(item.getByRole('button', { name: 'ลบสิ่งที่สอนไว้: ปุ่มเพิ่มรายการ “ตัวชี้วัด”' }));
  expect(onRemove).not.toHaveBeenCalled();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'ลบ' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('b');
});

test.each([
  ['th', ['ป้ายชื่อในหน้าเว็บ “วันเริ่ม”', 'ข้อความบนปุ่ม “ระบุอีกรายการ”', 'ข้อความบนปุ่ม “ไม่มีข้อความ (มีแต่สัญลักษณ์)”']],
  ['en', ['Label on the page: “วันเริ่ม”', 'Words on it: “ระบุอีกรายการ”', 'Words on it: “no words, a picture only”']],
] as const)('in %s', (language, said) => {
  expect(TAUGHT.map((binding) => sayBinding(binding, language).said)).toEqual(said);
});
