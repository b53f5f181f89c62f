import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FillPreview, type FillPreviewProps } from '@/components/fill/fill-preview';
import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import { defaultTicks } from '@/utils/fill/approve-plan';
import type { FillStep } from '@/utils/model/fill';

const STEPS: FillStep[] = [
  { kind: 'write', path: 'general.province', label: 'จังหวัด', to: 'อุดรธานี' },
  { kind: 'overwrite', path: 'general.startDate', label: 'วันเริ่มต้น', from: '01/10/2568', to: '2026-10-01' },
  { kind: 'skip', path: 'activities.rows[4].activityName', label: 'กิจกรรม', because: 'no-such-row', to: 'ก' },
];
const WORDS: FillPreviewProps['words'] = {
  ...{ heading: 'ตรวจก่อนกรอก', notice: '', write: 'จะกรอก', overwrite: 'มีข้อมูลแล้ว', overwriteHint: 'เลือกเอง' },
  ...{ skip: 'จะข้าม', old: 'เดิม', new: 'ใหม่', reminder: 'ไม่กดบันทึกแทน', apply: 'กรอก', back: 'กลับ' },
  name: (step) => nameOfField(step, 'th'),
  value: ({ to }) => textOfValue(to, 'date'),
  because: ({ because }) => `เพราะ ${because}`,
  section: (path) => `ส่วน ${path.split('.')[0]}`,
  all: 'เลือกทั้งส่วน',
};

afterEach(cleanup);

function show(changes: Partial<FillPreviewProps> = {}) {
  const calls = { onToggle: vi.fn(), onToggleAll: vi.fn(), onApply: vi.fn(), onBack: vi.fn() };
  const plan = { steps: STEPS, ticked: defaultTicks(STEPS), isApplying: false, words: WORDS };
  render(<FillPreview {...plan} {...calls} {...changes} />);
  return calls;
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

it('ticks empty fields, and leaves what is filled to the officer', () => {
  const { onToggle } = show();
  expect(box(/จังหวัด/).checked).toBe(true);
  expect(box(/วันเริ่มต้น/).checked).toBe(false);
  fireEvent.click(box(/วันเริ่มต้น/));
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('general.startDate');
});

it('ticks a whole part at once, and unticks it when all of it is ticked', () => {
  const steps: FillStep[] = (['province', 'district'] as const).map((name) => ({
    ...{ kind: 'write', path: `general.${name}`, label: name, to: 'ก' },
  }));
  const { onToggleAll } = show({ steps, ticked: new Set(['general.province']) });
  expect(box(/ส่วน general/).indeterminate).toBe(true);
  fireEvent.click(box(/ส่วน general/));
  expect(onToggleAll).toHaveBeenLastCalledWith(['general.province', 'general.district'], true);
  cleanup();
  const all = show({ steps, ticked: new Set(['general.province', 'general.district']) });
  fireEvent.click(box(/ส่วน general/));
  expect(all.onToggleAll).toHaveBeenLastCalledWith(['general.province', 'general.district'], false);
});

it('shows old beside new, as the page and people write it', () => {
  show();
  const row = box(/วันเริ่มต้น/).closest('li');
  expect(row?.querySelector('del')?.textContent).toBe('เดิม 01/10/2568');
  expect(row?.querySelector('ins')?.textContent).toBe('ใหม่ 01/10/2569');
});

it('says why a field is left out, and which row it is', () => {
  show();
  const left = within(screen.getByText('กิจกรรม (แถวที่ 5)').closest('li') ?? document.body);
  expect(left.getByText('เพราะ no-such-row')).toBeTruthy();
  expect(left.queryByRole('checkbox')).toBeNull();
});

it('says that it never saves, and tells aloud of a plan made anew', () => {
  show({ words: { ...WORDS, notice: 'คำนวณใหม่' } });
  expect(screen.getByText('ไม่กดบันทึกแทน')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('คำนวณใหม่');
});

it('fills nothing where nothing is ticked', () => {
  show({ ticked: new Set() });
  expect(button('กรอก').disabled).toBe(true);
});

it('takes no second wish while it fills', () => {
  show({ isApplying: true });
  expect([button('กรอก').disabled, button('กลับ').disabled, box(/จังหวัด/).disabled]).toEqual([true, true, true]);
});

it('fills or goes back on a press', () => {
  const { onApply, onBack } = show();
  fireEvent.click(button('กรอก'));
  fireEvent.click(button('กลับ'));
  expect([onApply.mock.calls.length, onBack.mock.calls.length]).toEqual([1, 1]);
});
