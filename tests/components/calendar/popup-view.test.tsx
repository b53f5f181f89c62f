import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '@/components/calendar/popup-view';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import type { SentDues } from '@/utils/calendar/due-board';
import type { IsoDate } from '@/utils/model/ids';
import type { Settings } from '@/utils/model/settings';
import { makeDueBoard } from '@/utils/reminders/make-due-board';

type Props = ComponentProps<typeof PopupView>;

afterEach(cleanup);

interface Changes extends Partial<Props> {
  today?: IsoDate;
  since?: IsoDate;
  sent?: SentDues;
}

function show({ today = '2026-11-23' as IsoDate, since = today, sent = {}, ...changes }: Changes = {}) {
  const calls = { onSent: vi.fn(), onChange: vi.fn(), onOpenPanel: vi.fn(), onOpenManager: vi.fn() };
  const settings = { language: 'th', agencyName: 'สำนักงานจังหวัดตัวอย่าง', ruleSetId: 'provincial-cluster' } as const;
  const chosen: Settings = changes.settings ?? settings;
  const ruleSet = RULE_SETS.find(({ id }) => id === chosen.ruleSetId);
  const board =
    ruleSet && makeDueBoard({ today, since, ruleSet, holidays: HOLIDAYS, settings: chosen, sent, made: '' });
  const plain = { settings, board, saidSent: undefined, page: 'elsewhere', problem: undefined } as const;
  const { container } = render(<PopupView {...plain} {...calls} {...changes} />);
  const text = () => (container.textContent ?? '').replace(/\s+/g, ' ');
  return { ...calls, container, text };
}

describe('the first run', () => {
  const fresh = { settings: { language: 'th', agencyName: '' } } as const;

  it('chooses nothing for the office', () => {
    show(fresh);
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.length).toBeGreaterThan(2);
    expect(radios.filter(({ checked }) => checked)).toEqual([]);
  });

  it('names each choice by whom it binds, and describes it by its letter', () => {
    show(fresh);
    const cluster = screen.getByRole('radio', { name: /^กลุ่มจังหวัด/, description: /ว 5453 ลงวันที่ 2 พ.ย. 2564/ });
    expect(cluster).toBeDefined();
    screen.getByRole('radio', { name: /30 วัน/, description: /ตรวจสอบกับหนังสือสั่งการของหน่วยงาน/ });
  });

  it('asks for the rules before it saves, and leads there', () => {
    const { onChange } = show(fresh);
    fireEvent.click(screen.getByText('บันทึก'));
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('กรุณาเลือกหลักเกณฑ์ก่อนบันทึก').getAttribute('role')).toBe('alert');
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
  });

  it('saves the rules without an agency name', () => {
    const { onChange } = show(fresh);
    fireEvent.click(screen.getByLabelText(/^กลุ่มจังหวัด/));
    fireEvent.click(screen.getByText('บันทึก'));
    expect(onChange).toHaveBeenCalledWith({ agencyName: '', ruleSetId: 'provincial-cluster' });
  });

  it('saves the agency name without stray spaces', () => {
    const { onChange } = show(fresh);
    fireEvent.input(screen.getByLabelText('ชื่อหน่วยงาน'), { target: { value: ' สำนักงานเกษตรจังหวัด ' } });
    fireEvent.click(screen.getByLabelText(/^จังหวัด/));
    fireEvent.click(screen.getByText('บันทึก'));
    expect(onChange).toHaveBeenCalledWith({ agencyName: 'สำนักงานเกษตรจังหวัด', ruleSetId: 'province' });
  });
});

describe('what is due', () => {
  it('tells date, weekday, days left, and the working day before', () => {
    const { text } = show();
    expect(text()).toContain('10 ธ.ค. 2569');
    expect(text()).toContain('วันพฤหัสบดี');
    expect(text()).toContain('อีก 17 วัน');
    expect(text()).toContain('ควรเสร็จภายในวันทำการก่อนหน้า: วันพุธที่ 9 ธันวาคม 2569 (วันที่ 10 ตรงกับวันรัฐธรรมนูญ)');
    expect(text()).toContain('คำนวณจากปีก่อน ยังไม่พบหนังสือของปีนี้');
    expect(text()).toContain('ว 5453');
  });

  it('tells the three dates after it', () => {
    const { container } = show();
    const later = [...container.querySelectorAll('.later-dues li')].map(({ textContent }) => textContent);
    expect(later).toHaveLength(3);
    expect(later[0]).toContain('วันอาทิตย์ที่ 10 มกราคม 2570');
    expect(later[0]).toContain('วันทำการก่อนหน้า: 8 ม.ค. 2570');
    expect(later[1]).toContain('วันเสาร์ที่ 10 เมษายน 2570');
    expect(later[1]).toContain('วันทำการก่อนหน้า: 9 เม.ย. 2570');
    expect(later[0]).toContain('คำนวณตามหลักเกณฑ์');
  });

  it('says when the letter writes the date itself', () => {
    expect(show({ today: '2021-11-02' }).text()).toContain('ยืนยันแล้ว: วันที่ระบุไว้ในหนังสือ');
  });

  it('warns of a rule without a letter', () => {
    const settings = { language: 'th', agencyName: '', ruleSetId: 'general-30-days' } as const;
    const { text } = show({ settings });
    expect(text()).toContain('ตรวจสอบกับหนังสือสั่งการของหน่วยงาน');
    expect(text()).toContain('จากความจำ ยังไม่พบเอกสาร');
    expect(text()).toContain('ยังไม่ได้ระบุชื่อหน่วยงาน');
  });

  it('doubts the working day of a year whose holidays are not listed', () => {
    expect(show({ today: '2029-01-01' }).text()).toContain('วันหยุดของ พ.ศ. 2572 ทราบเฉพาะวันที่กำหนดไว้แน่นอน');
    cleanup();
    expect(show().text()).not.toContain('ทราบเฉพาะวันที่กำหนดไว้แน่นอน');
  });

  it.each([
    ['2026-12-09', 'ครบกำหนดพรุ่งนี้'],
    ['2026-12-10', 'ครบกำหนดวันนี้'],
  ] as const)('on %s: %s', (today, words) => expect(show({ today }).text()).toContain(words));

  it('tells those that are late first, and takes the officer’s word that they were sent', () => {
    const { text, onSent } = show({ today: '2027-01-11', since: '2026-11-23', sent: { 'm1-m5 2570': '' } });
    expect(text()).toContain('เลยกำหนดแล้ว 1 รายการ');
    expect(text()).toContain('เลยมา 1 วัน');
    expect(text().indexOf('เลยกำหนดแล้ว')).toBeLessThan(text().indexOf('กำหนดส่งถัดไป'));
    fireEvent.click(screen.getByRole('button', { name: 'ส่งแล้ว: รายงานผลการดำเนินการรายไตรมาส (M6) ไตรมาส 1/2570' }));
    expect(onSent).toHaveBeenCalledExactlyOnceWith('m6 2570/1', true);
  });

  it('calls nothing late that was due before the assistant came', () => {
    expect(show({ today: '2027-01-11', since: '2027-01-11' }).text()).not.toContain('เลยกำหนด');
  });

  it('takes back what was said to be sent', () => {
    const { onSent } = show({ saidSent: 'm6 2570/1' });
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
    expect(onSent).toHaveBeenCalledExactlyOnceWith('m6 2570/1', false);
  });

  it('doubts a clock that is years off, and calls nothing late by it', () => {
    const { text } = show({ today: '2051-01-11', since: '2026-11-23' });
    expect(text()).toContain('นาฬิกาของเครื่องอาจไม่ถูกต้อง');
    expect(text()).not.toContain('เลยกำหนด');
  });

  it('says that it is working them out', () => {
    expect(show({ board: undefined }).text()).toContain('กำลังคำนวณกำหนดส่ง');
  });

  it('keeps official names Thai for a screen reader of either language', () => {
    const settings = { language: 'en', agencyName: '', ruleSetId: 'provincial-cluster' } as const;
    const { container } = show({ settings });
    const thai = [...container.querySelectorAll('.due-source [lang=th]')].map(({ textContent }) => textContent);
    expect(thai[0]).toContain('ว 5453');
    expect(thai.join()).toContain('ว 1838');
  });

  it('speaks English', () => {
    const settings = { language: 'en', agencyName: 'Office', ruleSetId: 'provincial-cluster' } as const;
    const { text } = show({ settings });
    expect(text()).toContain('10 Dec 2026 (B.E. 2569)');
    expect(text()).toContain('17 days left');
    expect(text()).toContain('Constitution Day');
  });

  it('goes back to the choice with what was chosen', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'เปลี่ยนหน่วยงานหรือหลักเกณฑ์' }));
    expect(screen.getByLabelText<HTMLInputElement>(/^กลุ่มจังหวัด/).checked).toBe(true);
    expect(document.activeElement?.textContent).toBe('เปลี่ยนหน่วยงานหรือหลักเกณฑ์');
    fireEvent.click(screen.getByText('ยกเลิก'));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'กำหนดส่งถัดไป' }));
  });
});

describe('the page in front', () => {
  it('tells sections, coverage and findings', () => {
    const counts = { error: 2, warning: 0, advice: 1 };
    const { text } = show({ page: { sectionNames: ['ข้อมูลทั่วไป'], read: 14, all: 15, counts } });
    expect(text()).toContain('ข้อมูลทั่วไป');
    expect(text()).toContain('อ่านได้ 14 จาก 15 ช่อง');
    expect(text()).toContain('ต้องแก้ไข 2');
    expect(text()).toContain('ข้อเสนอแนะ 1');
    expect(text()).not.toContain('ควรตรวจสอบ 0');
  });

  it.each([
    ['looking', 'กำลังอ่านหน้าเว็บ'],
    ['elsewhere', 'ไม่ได้เปิดหน้า eMENSCR'],
    ['login', 'หน้าเข้าสู่ระบบ'],
    ['silent', 'โหลดหน้าใหม่'],
    ['noForm', 'หน้านี้ไม่ใช่แบบฟอร์มที่ผู้ช่วยรู้จัก'],
  ] as const)('%s', (page, words) => expect(show({ page }).text()).toContain(words));

  it('says so when there is nothing to check', () => {
    const counts = { error: 0, warning: 0, advice: 0 };
    const { text } = show({ page: { sectionNames: ['งบประมาณ'], read: 3, all: 3, counts } });
    expect(text()).toContain('ไม่พบสิ่งที่ควรตรวจสอบ');
    expect(screen.queryByText(/ต้องแก้ไข/)).toBeNull();
  });
});

it.each([
  ['save', 'บันทึกไม่สำเร็จ'],
  ['panel', 'เบราว์เซอร์ไม่ยอมเปิดแผง'],
  ['manager', 'เปิดหน้าจัดการไม่สำเร็จ'],
] as const)('tells when %s did not work', (problem, words) => {
  show({ problem });
  expect(screen.getByRole('alert').textContent).toContain(words);
});

it('passes every wish on', () => {
  const { onOpenPanel, onOpenManager, onChange } = show();
  fireEvent.click(screen.getByText('เปิดแผงผู้ช่วย'));
  fireEvent.click(screen.getByText('แม่แบบและการตั้งค่า'));
  fireEvent.click(screen.getByText('English'));
  expect(onOpenPanel).toHaveBeenCalledOnce();
  expect(onOpenManager).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalledWith({ language: 'en' });
});
