import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DamagedRecords } from '@/components/options/damaged-records';
import { LanguageChoice } from '@/components/options/language-choice';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';

const t = createTranslate(options, 'th');

afterEach(cleanup);

it('offers both languages by their own names', () => {
  const onChange = vi.fn();
  render(<LanguageChoice language="th" isFixed={false} t={t} onChange={onChange} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'ไทย' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(onChange).toHaveBeenCalledWith('en');
});

describe('damaged records', () => {
  it('are not spoken of where there are none', () => {
    const { container } = render(<DamagedRecords found={[]} t={t} onExport={vi.fn()} />);
    expect(container.textContent).toBe('');
  });

  it('are counted and handed out', () => {
    const onExport = vi.fn();
    const found = [
      { what: 'แม่แบบ', count: 2 },
      { what: 'ร่าง', count: 1 },
    ];
    render(<DamagedRecords {...{ found, t, onExport }} />);
    expect(screen.getByText(/อ่านไม่ได้ 3 รายการ \(แม่แบบ 2 · ร่าง 1\)/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ส่งออกเป็นไฟล์ JSON' }));
    expect(onExport).toHaveBeenCalledOnce();
  });
});
