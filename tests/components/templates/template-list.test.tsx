import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TemplateList, type TemplateListProps } from '@/components/templates/template-list';

const WORDS: TemplateListProps['words'] = {
  ...{ heading: 'แม่แบบ', none: 'ยังไม่มีแม่แบบ', unreadable: '', retry: 'ลองอีกครั้ง', capture: 'เก็บหน้านี้' },
  ...{
    find: 'ค้นหา',
    noneFound: 'ไม่พบ',
    more: 'มีอีก',
    useShort: 'กรอก',
    others: 'ส่วนอื่น (1)',
    damaged: '',
    manage: 'จัดการ',
  },
};
const HERE = { id: 'here', name: 'ถนน', fields: '2 ช่อง', use: 'กรอกจากแม่แบบนี้: ถนน', isElsewhere: false };
const ELSEWHERE = { ...HERE, id: 'else', name: 'แหล่งน้ำ', use: 'กรอกจากแม่แบบนี้: แหล่งน้ำ', isElsewhere: true };

afterEach(cleanup);

function show(changes: Partial<TemplateListProps> = {}) {
  const calls = { onFind: vi.fn(), onCapture: vi.fn(), onUse: vi.fn(), onRetry: vi.fn() };
  const address = { managerAddress: '/options.html#templates' };
  const templates = changes.templates ?? [HERE, ELSEWHERE];
  const found = { templates, count: templates.length, wanted: '', isRead: true, words: WORDS };
  render(<TemplateList {...found} {...address} {...calls} {...changes} />);
  return calls;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('offers to fill from what fits the page only', () => {
  const { onUse } = show();
  expect(screen.queryByRole('button', { name: ELSEWHERE.use })).toBeNull();
  expect(screen.getByText('แหล่งน้ำ').closest('details')?.open).toBe(false);
  press(HERE.use);
  expect(onUse).toHaveBeenCalledExactlyOnceWith('here');
});

it('says that there are none, and offers the first', () => {
  const { onCapture } = show({ templates: [] });
  expect(screen.getByText('ยังไม่มีแม่แบบ')).toBeTruthy();
  press('เก็บหน้านี้');
  expect(onCapture).toHaveBeenCalledOnce();
});

it('never calls unread templates none', () => {
  const words = { ...WORDS, unreadable: 'อ่านแม่แบบไม่สำเร็จ' };
  const { onRetry } = show({ templates: [], isRead: false, words });
  expect(screen.queryByText('ยังไม่มีแม่แบบ')).toBeNull();
  expect(screen.getByRole('alert').textContent).toBe('อ่านแม่แบบไม่สำเร็จ');
  press('ลองอีกครั้ง');
  expect(onRetry).toHaveBeenCalledOnce();
});

it('tells of damaged records, and leads to the manager', () => {
  show({ words: { ...WORDS, damaged: 'อ่านไม่ได้ 1 รายการ' } });
  expect(screen.getByText('อ่านไม่ได้ 1 รายการ')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'จัดการ' }).getAttribute('href')).toBe('/options.html#templates');
});

it('finds by words once there are many, and says that not all are shown', () => {
  const { onFind } = show({ count: 30 });
  expect(screen.getByText('มีอีก')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox', { name: 'ค้นหา' }), { target: { value: 'น้ำ' } });
  expect(onFind).toHaveBeenCalledExactlyOnceWith('น้ำ');
});

it('never calls it none where only nothing was found', () => {
  show({ templates: [], count: 30, wanted: 'สะพาน' });
  expect(screen.getByRole('status').textContent).toBe('ไม่พบ');
  expect(screen.queryByText('ยังไม่มีแม่แบบ')).toBeNull();
});

it('needs no search where all are seen', () => {
  show();
  expect(screen.queryByRole('searchbox')).toBeNull();
});
