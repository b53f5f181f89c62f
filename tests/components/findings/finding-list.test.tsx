import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingList, type ListedFinding } from '@/components/findings/finding-list';

const FINDING: ListedFinding = {
  id: 'general.endDate general/end-date-after-start-date',
  path: 'general.endDate',
  label: 'วันสิ้นสุด',
  severity: 'warning',
  severityName: 'ควรตรวจสอบ',
  message: 'วันสิ้นสุดอยู่ก่อนวันเริ่มต้น',
  source: 'ที่มา: ข้อเสนอแนะ',
  jump: 'ไปยังช่อง “วันสิ้นสุด”',
};

afterEach(cleanup);

function show(findings: readonly ListedFinding[]) {
  const onJump = vi.fn();
  render(<FindingList heading="รายการ" none="ไม่พบ" go="ไปยังช่อง" findings={findings} onJump={onJump} />);
  return onJump;
}

it('says so where there is nothing to check', () => {
  show([]);
  expect(within(screen.getByRole('region', { name: 'รายการ' })).getByText('ไม่พบ')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('tells severity, field, message and source in words', () => {
  show([FINDING]);
  const row = within(screen.getByRole('listitem'));
  for (const said of [FINDING.severityName, FINDING.label, FINDING.message, FINDING.source])
    expect(row.getByText(said)).toBeTruthy();
  expect(screen.queryByText('ไม่พบ')).toBeNull();
});

it('leads to the field of the row that was pressed', () => {
  const onJump = show([{ ...FINDING, id: 'other', path: 'general.startDate', jump: 'ไปยังช่องอื่น' }, FINDING]);
  fireEvent.click(screen.getByRole('button', { name: /ไปยังช่อง “วันสิ้นสุด”/ }));
  expect(onJump).toHaveBeenCalledExactlyOnceWith('general.endDate');
});
