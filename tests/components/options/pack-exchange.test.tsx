import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackBackup, type PackBackupProps } from '@/components/options/pack-backup';
import { PackExchange, type PackExchangeProps } from '@/components/options/pack-exchange';
import { PackPolicy } from '@/components/options/pack-policy';
import type { PackOffer } from '@/components/options/pack-preview';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate } from '@/utils/i18n/translate';

const t = createTranslate(exchange, 'th');
const OFFER: PackOffer = {
  file: 'ชุด.json',
  parts: [
    {
      part: 'templates',
      heading: 'แม่แบบ',
      isTicked: true,
      canTick: true,
      groups: [
        { heading: 'จะเพิ่ม 2 รายการ', names: ['ถนน', 'ถนน'] },
        { heading: 'ไม่รับ 1 รายการ', names: ['แม่แบบ รายการที่ 3: ข้อมูลไม่ถูกต้อง'] },
      ],
      rows: [],
    },
    {
      part: 'ruleChoices',
      heading: 'การเลือกกฎการตรวจ',
      isTicked: false,
      canTick: false,
      groups: [],
      rows: [{ what: 'กฎที่ปิดไว้', now: '0 กฎ', next: '2 กฎ' }],
    },
  ],
  notes: ['ส่งออกเมื่อ 23 พ.ย. 2569'],
  nothing: '',
};
const PARTS = [
  { part: 'templates', says: 'แม่แบบ (2)' },
  { part: 'agency', says: 'หน่วยงาน (1)' },
];

afterEach(cleanup);

function show(changes: Partial<PackExchangeProps> = {}) {
  const calls = { onExport: vi.fn(), onPick: vi.fn(), onTick: vi.fn(), onApply: vi.fn(), onDecline: vi.fn() };
  render(
    <PackExchange {...{ t }} parts={PARTS} offer={undefined} refused="" sealed={undefined} {...calls} {...changes} />,
  );
  return calls;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (label: string, file: File) => {
  const input = screen.getByLabelText<HTMLInputElement>(label);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};

describe('a pack', () => {
  it('goes out with all parts, or with those that are ticked', () => {
    const { onExport } = show();
    press('ส่งออกเป็นชุดของหน่วยงาน');
    expect(onExport).toHaveBeenLastCalledWith(['templates', 'agency'], undefined);
    fireEvent.click(screen.getByRole('checkbox', { name: 'แม่แบบ (2)' }));
    press('ส่งออกเป็นชุดของหน่วยงาน');
    expect(onExport).toHaveBeenLastCalledWith(['agency'], undefined);
    fireEvent.click(screen.getByRole('checkbox', { name: 'หน่วยงาน (1)' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'ส่งออกเป็นชุดของหน่วยงาน' }).disabled).toBe(true);
  });

  it('comes in as a file, and the same one again', () => {
    const { onPick } = show();
    const file = new File(['{}'], 'ชุด.json');
    choose('นำเข้า', file);
    choose('นำเข้า', file);
    expect(onPick.mock.calls).toEqual([[file], [file]]);
  });

  it('is calm where choosing was called off', () => {
    const { onPick } = show();
    fireEvent.change(screen.getByLabelText('นำเข้า'));
    expect(onPick).not.toHaveBeenCalled();
  });

  it('that is refused says why', () => {
    show({ refused: 'ไฟล์ ก.json ไม่ใช่ชุดของหน่วยงาน' });
    expect(screen.getByRole('alert').textContent).toBe('ไฟล์ ก.json ไม่ใช่ชุดของหน่วยงาน');
  });

  it('shows what it would change before anything is changed', () => {
    const { onApply, onTick } = show({ offer: OFFER });
    expect(screen.getByRole('group', { name: 'สิ่งที่จะเปลี่ยนเมื่อนำเข้า ชุด.json' })).toBeTruthy();
    const part = within(screen.getByRole('group', { name: 'แม่แบบ' }));
    expect(part.getAllByText('ถนน')).toHaveLength(2);
    expect(part.getByText('แม่แบบ รายการที่ 3: ข้อมูลไม่ถูกต้อง')).toBeTruthy();
    expect(screen.getByRole('row', { name: /กฎที่ปิดไว้/ }).textContent).toBe('กฎที่ปิดไว้0 กฎ2 กฎ');
    expect(screen.getByText('ส่งออกเมื่อ 23 พ.ย. 2569')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'การเลือกกฎการตรวจ' }).disabled).toBe(true);
    fireEvent.click(part.getByRole('checkbox'));
    expect(onTick).toHaveBeenCalledWith('templates', false);
    expect(onApply).not.toHaveBeenCalled();
    press('ใช้ตามไฟล์นี้');
    expect(onApply).toHaveBeenCalledOnce();
  });

  it('with nothing ticked can’t be taken over', () => {
    show({ offer: { ...OFFER, parts: OFFER.parts.map((part) => ({ ...part, isTicked: false })) } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'ใช้ตามไฟล์นี้' }).disabled).toBe(true);
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

  it('that would change nothing offers no deed', () => {
    show({ offer: { ...OFFER, nothing: 'เหมือนกับที่ใช้อยู่แล้ว' } });
    expect(screen.getByText('เหมือนกับที่ใช้อยู่แล้ว')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ใช้ตามไฟล์นี้' })).toBeNull();
  });
});

describe('a backup', () => {
  function showBackup(changes: Partial<PackBackupProps> = {}) {
    const calls = { onBackup: vi.fn(), onPick: vi.fn(), onRestore: vi.fn(), onDecline: vi.fn() };
    render(<PackBackup {...{ t }} offer={undefined} refused="" sealed={undefined} {...calls} {...changes} />);
    return calls;
  }

  it('is made, and chosen', () => {
    const { onBackup, onPick } = showBackup();
    press('สำรองข้อมูลเป็นไฟล์');
    expect(onBackup).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'สำรอง.json');
    choose('กู้คืนจากไฟล์สำรอง', file);
    expect(onPick).toHaveBeenCalledWith(file);
  });

  it('replaces everything only after a question that says what is lost', () => {
    const { onRestore, onDecline } = showBackup({ offer: { file: 'สำรอง.json', text: 'แม่แบบ 5 จะหายไป' } });
    const dialog = within(screen.getByRole('dialog', { name: 'กู้คืนจาก สำรอง.json หรือไม่' }));
    expect(dialog.getByText('แม่แบบ 5 จะหายไป')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'ยกเลิก' }));
    expect(onDecline).toHaveBeenCalledOnce();
    expect(onRestore).not.toHaveBeenCalled();
    fireEvent.click(dialog.getByRole('button', { name: 'แทนที่ทั้งหมด' }));
    expect(onRestore).toHaveBeenCalledOnce();
  });
});

describe('the policy', () => {
  it('is not spoken of where there is none', () => {
    const { container } = render(<PackPolicy {...{ t }} fixed={[]} notes={[]} problems={[]} />);
    expect(container.textContent).toBe('');
  });

  it('is shown as set by the office', () => {
    render(<PackPolicy {...{ t }} fixed={['ชื่อหน่วยงาน']} notes={['นำเข้าแล้ว']} problems={['ผิด']} />);
    const group = within(screen.getByRole('group', { name: 'กำหนดโดยหน่วยงาน' }));
    for (const text of ['ชื่อหน่วยงาน', 'นำเข้าแล้ว', 'ผิด']) expect(group.getByText(text)).toBeTruthy();
  });
});
