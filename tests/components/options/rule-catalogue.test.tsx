import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RuleCatalogue, type RuleCatalogueProps } from '@/components/options/rule-catalogue';
import type { ListedRule } from '@/components/options/rule-item';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';

const ERA: ListedRule = {
  id: 'any/one-era',
  title: 'พ.ศ. กับ ค.ศ. ไม่ปนกัน',
  severity: 'warning',
  severityName: 'ควรตรวจสอบ',
  evidence: 'ข้อเสนอแนะ จากหลักเหตุผลทั่วไป',
  why: 'ข้อเสนอแนะของผู้ช่วย',
  criterion: '',
  isOn: true,
  hidden: '',
};
const SHARE: ListedRule = {
  ...ERA,
  id: 'budget/share',
  title: 'สัดส่วนครุภัณฑ์ จำนวนมาก',
  severity: 'advice',
  severityName: 'ข้อเสนอแนะ',
  evidence: 'ยืนยันแล้ว: หลักเกณฑ์ ข้อ 7',
  criterion: 'คำแนะนำคุณภาพ เกณฑ์ข้อ 7',
  isOn: false,
};
const GROUPS = [
  { id: 'any', name: 'ทุกส่วน', count: 'เปิดใช้ 1 จาก 1', rules: [ERA] },
  { id: 'budget', name: 'งบประมาณ', count: 'เปิดใช้ 0 จาก 1', rules: [SHARE] },
];
const LEVELS = [
  { severity: 'advice', name: 'ข้อเสนอแนะ', isShown: true },
  { severity: 'error', name: 'ต้องแก้ไข', isShown: false },
] as const;

afterEach(cleanup);

function show(changes: Partial<RuleCatalogueProps> = {}) {
  const calls = { onSwitch: vi.fn(), onLevel: vi.fn(), onQuality: vi.fn(), onRestore: vi.fn(), onUndo: vi.fn() };
  const t = createTranslate(options, 'th');
  const props = { t, groups: GROUPS, levels: LEVELS, quality: false, isDefault: true, undoable: undefined };
  const catalogue = (more: Partial<RuleCatalogueProps>) => (
    <RuleCatalogue {...props} {...calls} {...changes} {...more} />
  );
  const { rerender, container } = render(catalogue({}));
  const folds = () => [...container.querySelectorAll('details')].map(({ open }) => open);
  return { ...calls, folds, change: (more: Partial<RuleCatalogueProps>) => rerender(catalogue(more)) };
}

const aSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const find = (words: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'ค้นหากฎ' }), { target: { value: words } });

it('counts what is on, and tells of each rule what it is and how surely it is known', () => {
  show();
  expect(screen.getByText('เปิดใช้ 1 จาก 2 กฎ')).toBeTruthy();
  expect(aSwitch(ERA.title).checked).toBe(true);
  expect(aSwitch(SHARE.title).checked).toBe(false);
  const facts = document.getElementById(aSwitch(SHARE.title).getAttribute('aria-describedby') ?? '');
  expect(facts?.textContent).toContain('คำแนะนำคุณภาพ เกณฑ์ข้อ 7');
  expect(facts?.textContent).toContain('ยืนยันแล้ว: หลักเกณฑ์ ข้อ 7');
});

it('switches one rule', () => {
  const { onSwitch } = show();
  fireEvent.click(aSwitch(ERA.title));
  expect(onSwitch).toHaveBeenLastCalledWith('any/one-era', false);
  fireEvent.click(aSwitch(SHARE.title));
  expect(onSwitch).toHaveBeenLastCalledWith('budget/share', true);
});

it('switches levels and quality advice, each with what is to be known of it', () => {
  const { onLevel, onQuality } = show();
  const levels = within(screen.getByRole('group', { name: 'ระดับที่แสดง' }));
  fireEvent.click(levels.getByRole('switch', { name: 'ข้อเสนอแนะ' }));
  expect(onLevel).toHaveBeenLastCalledWith('advice', false);
  const error = levels.getByRole('switch', { name: 'ต้องแก้ไข' });
  expect(document.getElementById(error.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/ควรเปิดไว้เสมอ/);
  fireEvent.click(error);
  expect(onLevel).toHaveBeenLastCalledWith('error', true);
  const quality = aSwitch('แสดงคำแนะนำคุณภาพตามหลักเกณฑ์ สศช. กับทุกโครงการ');
  expect(document.getElementById(quality.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
    /ไม่ใช่คะแนนหรือผลการพิจารณาของ สศช\./,
  );
  fireEvent.click(quality);
  expect(onQuality).toHaveBeenCalledExactlyOnceWith(true);
});

describe('looking for a rule', () => {
  it('shows what fits at once, and folds as before when done', () => {
    const { folds } = show();
    expect(folds()).toEqual([false, false]);
    find('ครุภัณฑ์');
    expect(screen.getByRole('status').textContent).toBe('พบ 1 กฎ');
    expect(screen.queryByRole('switch', { name: ERA.title })).toBeNull();
    expect(folds()).toEqual([true]);
    find('');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(folds()).toEqual([false, false]);
  });

  it.each(['ANY/', 'เกณฑ์ข้อ 7 ครุภัณฑ์', 'งบประมาณ', 'จํานวน'])('finds by “%s”', (words) => {
    show();
    find(words);
    expect(screen.getByRole('status').textContent).toBe('พบ 1 กฎ');
  });

  it('says that nothing fits, and still counts all rules', () => {
    show();
    find('ไม่มีแน่นอน');
    expect(screen.getByRole('status').textContent).toBe('ไม่พบกฎที่ตรงกับคำค้น');
    expect(screen.getByText('เปิดใช้ 1 จาก 2 กฎ')).toBeTruthy();
  });
});

describe('the defaults', () => {
  it('are offered only where something was changed', () => {
    const { onRestore, change } = show();
    expect(screen.queryByRole('button', { name: 'คืนค่าเริ่มต้น' })).toBeNull();
    change({ isDefault: false });
    fireEvent.click(screen.getByRole('button', { name: 'คืนค่าเริ่มต้น' }));
    expect(onRestore).toHaveBeenCalledOnce();
  });

  it('have a way back, with the keyboard on it', async () => {
    const { onUndo, change } = show();
    change({ undoable: 'คืนค่าเริ่มต้นของกฎแล้ว' });
    const undo = screen.getByRole('button', { name: 'เลิกทำ' });
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'กฎการตรวจ' }));
  });
});
