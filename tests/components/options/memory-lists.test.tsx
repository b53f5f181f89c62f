import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IgnoredList, type ListedIgnored } from '@/components/options/ignored-list';
import type { ListedProject } from '@/components/options/project-item';
import { ProjectList } from '@/components/options/project-list';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';

const t = createTranslate(options, 'th');

afterEach(cleanup);

describe('what is not to be told again', () => {
  const EMAIL: ListedIgnored = {
    id: 'one',
    rule: 'อีเมลครบถ้วน',
    scope: 'ช่อง “อีเมล” ในทุกโครงการ',
    since: 'เลือกเมื่อ 23 พ.ย. 2569',
  };
  const list = (wishes: readonly ListedIgnored[], onRemove = vi.fn()) => <IgnoredList {...{ t, wishes, onRemove }} />;

  it('is listed with where and since when', () => {
    render(list([EMAIL]));
    const item = within(screen.getByRole('listitem'));
    expect(item.getByRole('heading', { name: 'อีเมลครบถ้วน' })).toBeTruthy();
    expect(item.getByText('ช่อง “อีเมล” ในทุกโครงการ · เลือกเมื่อ 23 พ.ย. 2569')).toBeTruthy();
  });

  it('can be told again, and the focus is not lost with the row', async () => {
    const onRemove = vi.fn();
    const { rerender } = render(list([EMAIL], onRemove));
    const again = screen.getByRole('button', { name: 'เตือนอีกครั้ง: อีเมลครบถ้วน – ช่อง “อีเมล” ในทุกโครงการ' });
    again.focus();
    fireEvent.click(again);
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('one');
    rerender(list([]));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'สิ่งที่เลือกไม่ต้องเตือน' })),
    );
  });

  it('may be nothing', () => {
    render(list([]));
    expect(screen.getByText(/ยังไม่มีรายการ/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('remembered projects', () => {
  const FLOOD: ListedProject = {
    id: 'code:1',
    name: 'แก้ไขน้ำท่วม',
    code: 'รหัสโครงการ กส 1',
    isProposal: false,
    seen: ['ข้อมูลทั่วไป – เห็นเมื่อ 20 พ.ย. 2569'],
  };
  const ROAD: ListedProject = { id: 'named:2', name: 'ถนน', code: '', isProposal: true, seen: [] };
  function show(projects: readonly ListedProject[]) {
    const calls = { onProposal: vi.fn(), onRemove: vi.fn() };
    render(<ProjectList {...{ t, projects }} {...calls} />);
    return calls;
  }

  it('are told with what was seen of them, and that nothing of people is kept', () => {
    show([FLOOD, ROAD]);
    expect(screen.getByText(/ไม่เก็บชื่อและข้อมูลติดต่อของบุคคล/)).toBeTruthy();
    expect(screen.getByText('รหัสโครงการ กส 1')).toBeTruthy();
    expect(screen.getByText('ข้อมูลทั่วไป – เห็นเมื่อ 20 พ.ย. 2569')).toBeTruthy();
    expect(screen.getByText('ยังไม่เคยเห็นข้อมูลของโครงการนี้')).toBeTruthy();
  });

  it('are marked as proposals', () => {
    const { onProposal } = show([FLOOD, ROAD]);
    const box = (name: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', {
        name: `เป็นข้อเสนอโครงการเพื่อขับเคลื่อนยุทธศาสตร์ชาติ: ${name}`,
      });
    expect([box('แก้ไขน้ำท่วม').checked, box('ถนน').checked]).toEqual([false, true]);
    fireEvent.click(box('แก้ไขน้ำท่วม'));
    fireEvent.click(box('ถนน'));
    expect(onProposal.mock.calls).toEqual([
      ['code:1', true],
      ['named:2', false],
    ]);
  });

  it('are deleted only when that is confirmed', () => {
    const { onRemove } = show([FLOOD, ROAD]);
    const ask = () => fireEvent.click(screen.getByRole('button', { name: 'ลบสิ่งที่จำไว้ของ “ถนน”' }));
    const answer = (name: string) => {
      const dialog = screen.getByRole('dialog', { name: 'ลบสิ่งที่จำไว้ของ “ถนน” หรือไม่' });
      fireEvent.click(within(dialog).getByRole('button', { name }));
    };
    ask();
    answer('ยกเลิก');
    expect(onRemove).not.toHaveBeenCalled();
    ask();
    answer('ลบสิ่งที่จำไว้');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('named:2');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('may be none', () => {
    show([]);
    expect(screen.getByText(/ยังไม่มีโครงการที่จำไว้/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
