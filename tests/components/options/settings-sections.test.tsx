import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AgencySettings, type AgencySettingsProps } from '@/components/options/agency-settings';
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

describe('the agency', () => {
  const choices = [
    { id: 'cluster', name: 'กลุ่มจังหวัด', source: 'หนังสือ ว 1', caution: undefined },
    { id: 'general', name: 'หน่วยงานอื่น', source: 'หนังสือ ว 2', caution: 'ตรวจสอบกับหนังสือของหน่วยงาน' },
  ];
  function show(changes: Partial<AgencySettingsProps> = {}) {
    const onSave = vi.fn();
    render(
      <AgencySettings agencyName="" ruleSetId={undefined} fixed={new Set()} {...{ choices, t, onSave }} {...changes} />,
    );
    return onSave;
  }
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'บันทึกการตั้งค่า' }));
  const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'หลักเกณฑ์ที่ใช้คำนวณกำหนดส่ง' });

  it('chooses no rules for the office', () => {
    const onSave = show();
    expect(select().selectedOptions[0]?.text).toBe('ยังไม่ได้เลือก');
    save();
    expect(onSave).toHaveBeenCalledWith({ agencyName: '' });
  });

  it('saves name and rules, and tells what to know of them', () => {
    const onSave = show({ agencyName: 'เดิม', ruleSetId: 'cluster' });
    fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' }), { target: { value: ' สำนักงานเกษตร ' } });
    fireEvent.change(select(), { target: { value: 'general' } });
    expect(screen.getByText('ที่มา: หนังสือ ว 2')).toBeTruthy();
    expect(screen.getByText('ตรวจสอบกับหนังสือของหน่วยงาน')).toBeTruthy();
    save();
    expect(onSave).toHaveBeenCalledWith({ agencyName: 'สำนักงานเกษตร', ruleSetId: 'general' });
  });

  it('shows rules that are known no more as not chosen', () => {
    show({ ruleSetId: 'forgotten' });
    expect(select().value).toBe('');
  });
});

describe('damaged records', () => {
  it('are not spoken of where there are none', () => {
    const { container } = render(<DamagedRecords count={0} t={t} onExport={vi.fn()} />);
    expect(container.textContent).toBe('');
  });

  it('are counted and handed out', () => {
    const onExport = vi.fn();
    render(<DamagedRecords count={3} t={t} onExport={onExport} />);
    expect(screen.getByText(/อ่านไม่ได้ 3 รายการ/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ส่งออกเป็นไฟล์ JSON' }));
    expect(onExport).toHaveBeenCalledOnce();
  });
});
