import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingList, type FindingGroup } from '@/components/findings/finding-list';
import type { ListedFinding } from '@/components/findings/finding-row';

const FINDING: ListedFinding = {
  id: 'general.endDate general/end-date-after-start-date',
  path: 'general.endDate',
  label: 'วันสิ้นสุด',
  section: '',
  severity: 'warning',
  severityName: 'ควรตรวจสอบ',
  message: 'วันสิ้นสุดอยู่ก่อนวันเริ่มต้น',
  notes: ['เทียบกับหน้า “งบประมาณ”'],
  source: 'ที่มา: ข้อเสนอแนะ',
  jump: 'ไปยังช่อง “วันสิ้นสุด”',
  ignore: [],
};
const WORDS = {
  heading: 'รายการ',
  none: 'ไม่พบ',
  go: 'ไปยังช่อง',
  ignore: 'ไม่ต้องเตือน',
  filter: 'ค้น',
  noMatch: 'ไม่ตรง',
  all: 'ทั้งหมด',
};
const group = (findings: readonly ListedFinding[], id = 'warning'): FindingGroup => ({
  ...{ id, heading: `กลุ่ม ${id}`, severity: 'warning', findings },
});
const numbered = (count: number) =>
  Array.from({ length: count }, (_none, place) => ({
    ...FINDING,
    id: `f${place}`,
    label: `ช่องที่ ${place}`,
    jump: `ไป ${place}`,
  }));

afterEach(cleanup);

function show(...groups: FindingGroup[]) {
  const onJump = vi.fn();
  render(<FindingList groups={groups} words={WORDS} onJump={onJump} />);
  return onJump;
}

it('says so where there is nothing to check', () => {
  show();
  expect(within(screen.getByRole('region', { name: 'รายการ' })).getByText('ไม่พบ')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('tells field, message, where a value came from and the source in words', () => {
  show(group([FINDING]));
  const row = within(screen.getByRole('listitem'));
  for (const said of [FINDING.message, FINDING.source, ...FINDING.notes]) expect(row.getByText(said)).toBeTruthy();
  expect(row.getByRole('button', { name: /ควรตรวจสอบ: วันสิ้นสุด/ })).toBeTruthy();
});

it('leads to the field of the row that was pressed', () => {
  const other = { ...FINDING, id: 'other', path: 'general.startDate' as const, jump: 'ไปยังช่องอื่น' };
  const onJump = show(group([other, FINDING]));
  fireEvent.click(screen.getByRole('button', { name: /ไปยังช่อง “วันสิ้นสุด”/ }));
  expect(onJump).toHaveBeenCalledExactlyOnceWith(FINDING);
});

it('shows what a person looks for, or one group only, once there are many', () => {
  show(group(numbered(6)), group([{ ...FINDING, id: 'advice', label: 'อื่น' }], 'advice'));
  fireEvent.input(screen.getByRole('searchbox', { name: 'ค้น' }), { target: { value: 'ช่องที่ 3' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.input(screen.getByRole('searchbox', { name: 'ค้น' }), { target: { value: 'ไม่มีคำนี้' } });
  expect(screen.getByText('ไม่ตรง')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox', { name: 'ค้น' }), { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'กลุ่ม advice' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'กลุ่ม advice' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'ทั้งหมด' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(7);
});

it('is walked with the arrow keys', () => {
  show(group(numbered(3)));
  const [first, second] = screen.getAllByRole('button', { name: /ควรตรวจสอบ/ });
  first?.focus();
  fireEvent.keyDown(first as Element, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second as Element, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(first);
});

it('offers the correction, and to be silent from now on', () => {
  const [onPreview, onChoose] = [vi.fn(), vi.fn()];
  show(group([{ ...FINDING, fix: { name: 'ดูการแก้ไข', onPreview }, ignore: [{ name: 'ที่ช่องนี้', onChoose }] }]));
  fireEvent.click(screen.getByRole('button', { name: 'ดูการแก้ไข' }));
  fireEvent.click(screen.getByText('ไม่ต้องเตือน'));
  fireEvent.click(screen.getByRole('button', { name: 'ที่ช่องนี้', hidden: true }));
  expect(onPreview).toHaveBeenCalledOnce();
  expect(onChoose).toHaveBeenCalledOnce();
});
