import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LastReport } from '@/components/ledger/last-report';
import { ledger } from '@/utils/i18n/ledger';
import { createTranslate } from '@/utils/i18n/translate';

const copied = vi.hoisted(() => ({ texts: [] as string[], isAllowed: true }));
vi.mock('@/components/ui/copy-text', () => ({
  copyText: async (text: string) => copied.isAllowed && copied.texts.push(text) > 0,
}));
afterEach(cleanup);

const FIELDS = [
  { path: 'a', name: 'ยอดเบิกจ่ายจริง', shown: '1,234.50', copied: '1234.50', now: '' },
  { path: 'b', name: 'ผลการดำเนินงาน', shown: 'ขุดลอกแล้ว', copied: 'ขุดลอกแล้ว', now: 'ปูพื้น' },
];
const show = (isQuarterBefore: boolean) =>
  render(
    <LastReport
      t={createTranslate(ledger, 'th')}
      {...{ report: '1/2570', seenOn: '6 ม.ค. 2570', isQuarterBefore, fields: FIELDS }}
    />,
  );

it('shows then beside now, says which quarter, and copies one field as a box takes it', async () => {
  copied.isAllowed = true;
  show(true);
  expect(screen.getByRole('region', { name: 'รายงานครั้งก่อน: ไตรมาสที่ 1/2570' })).toBeTruthy();
  expect(screen.getByText('ตามที่เห็นเมื่อ 6 ม.ค. 2570')).toBeTruthy();
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'ครั้งก่อน: 1,234.50',
    'ในหน้านี้: ยังไม่ได้กรอก',
    'ครั้งก่อน: ขุดลอกแล้ว',
    'ในหน้านี้: ปูพื้น',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'คัดลอก ยอดเบิกจ่ายจริง ของครั้งก่อน' }));
  await screen.findByText('คัดลอก ยอดเบิกจ่ายจริง แล้ว');
  expect(copied.texts).toEqual(['1234.50']);
});

it('says where a quarter lies between, and where nothing could be copied', async () => {
  copied.isAllowed = false;
  show(false);
  expect(screen.getByText(/ไม่ใช่ไตรมาสก่อนหน้าทันที/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^คัดลอก ผลการดำเนินงาน/ }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/ไม่ยอมให้คัดลอก/));
});
