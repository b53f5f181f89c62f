import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LastReport, type LastReportProps } from '@/components/ledger/last-report';
import { ledger } from '@/utils/i18n/ledger';
import { createTranslate } from '@/utils/i18n/translate';

const copied = vi.hoisted(() => ({ texts: [] as string[], isAllowed: true }));
vi.mock('@/components/ui/copy-text', () => ({
  copyText: async (text: string) => copied.isAllowed && copied.texts.push(text) > 0,
}));
beforeEach(() => Object.assign(copied, { texts: [], isAllowed: true }));
afterEach(cleanup);

const FIELDS = [
  { path: 'a', name: 'ยอดเบิกจ่ายจริง', shown: '1,234.50', copied: '1234.50', now: '' },
  { path: 'b', name: 'ผลการดำเนินงาน', shown: 'ขุดลอกแล้ว', copied: 'ขุดลอกแล้ว', now: 'ปูพื้น' },
  { path: 'c', name: 'ปัญหาอุปสรรค', shown: 'ฝนตกชุก', copied: 'ฝนตกชุก' },
];
const show = (more: Partial<LastReportProps> = {}) =>
  render(
    <LastReport
      t={createTranslate(ledger, 'th')}
      {...{ report: '1/2570', seenOn: '6 ม.ค. 2570', fields: FIELDS, ...more }}
    />,
  );

it('shows then beside now, says which quarter, and copies one field as a box takes it', async () => {
  show();
  expect(screen.getByText('รายงานไตรมาสก่อน (ไตรมาสที่ 1/2570)').tagName).toBe('SUMMARY');
  expect(screen.getByText('ตามที่เห็นเมื่อ 6 ม.ค. 2570')).toBeTruthy();
  const sides = screen.getAllByRole('definition').map(({ children }) => [...children].map((one) => one.textContent));
  expect(sides).toEqual([
    ['ครั้งก่อน', '1,234.50'],
    ['ในหน้านี้', 'ยังไม่ได้กรอก'],
    ['ครั้งก่อน', 'ขุดลอกแล้ว'],
    ['ในหน้านี้', 'ปูพื้น'],
    ['ครั้งก่อน', 'ฝนตกชุก'],
    ['ในหน้านี้', 'ไม่พบช่องนี้ในหน้านี้'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'คัดลอก ยอดเบิกจ่ายจริง ของครั้งก่อน' }));
  await screen.findByText('คัดลอก ยอดเบิกจ่ายจริง แล้ว');
  expect(copied.texts).toEqual(['1234.50']);
});

it('says where nothing could be copied', async () => {
  copied.isAllowed = false;
  show();
  fireEvent.click(screen.getByRole('button', { name: /^คัดลอก ผลการดำเนินงาน/ }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/ไม่ยอมให้คัดลอก/));
});

it.each([
  ['notBefore', /ไม่ใช่ไตรมาสก่อนหน้าทันที/],
  ['noYear', /ไม่ทราบปีงบประมาณของรายงานนี้/],
] as const)('is not called last quarter’s where that is doubtful: %s', (doubt, words) => {
  show({ doubt });
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('รายงานครั้งก่อน (ไตรมาสที่ 1/2570)')).toBeTruthy();
});

it.each([
  ['of many letters', 'ขุดลอกคลอง'.repeat(60)],
  ['of many lines', Array.from({ length: 12 }, (_none, line) => `ข้อ ${line}`).join('\n')],
])('a text %s stands whole in a box that the keyboard can scroll, and is copied whole', async (_what, text) => {
  const long = { path: 'b', name: 'ผลการดำเนินงาน', shown: text, copied: text, now: 'ปูพื้น' };
  show({ fields: [long] });
  const box = screen.getByRole('group', { name: 'ครั้งก่อน: ผลการดำเนินงาน' });
  expect([box.textContent, box.tabIndex]).toEqual([text, 0]);
  expect(screen.queryByRole('group', { name: 'ในหน้านี้: ผลการดำเนินงาน' })).toBeNull();
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText('คัดลอก ผลการดำเนินงาน แล้ว');
  expect(copied.texts).toEqual([text]);
});
