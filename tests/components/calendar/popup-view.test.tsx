import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '@/components/calendar/popup-view';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { keepDues } from '@/utils/agency/keep-dues';
import { boardsOn } from '@/utils/calendar/board-on';
import type { KeptDues, SentDues } from '@/utils/calendar/due-board';
import type { AgencyProfile } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';

type Props = ComponentProps<typeof PopupView>;

afterEach(cleanup);

interface Changes extends Partial<Props> {
  today?: IsoDate;
  since?: IsoDate;
  sent?: SentDues;
  open?: KeptDues['open'];
  office?: Partial<AgencyProfile>;
  others?: readonly AgencyProfile[];
}

function show({ today = '2026-11-23' as IsoDate, since = today, sent = {}, open = {}, ...wish }: Changes = {}) {
  const { office = {}, others = [], ...changes } = wish;
  const calls = {
    ...{ onSent: vi.fn(), onLanguage: vi.fn(), onSwitch: vi.fn(), onSetUp: vi.fn() },
    ...{ onOpenPanel: vi.fn(), onFillTemplate: vi.fn(), onOpenManager: vi.fn() },
    onFailure: vi.fn(),
  };
  const own = { id: 'first', agencyName: 'สำนักงานจังหวัดตัวอย่าง', ruleSetId: 'provincial-cluster', ...office };
  const profiles = [own, ...others];
  const facts = { today, profiles, ruleSets: RULE_SETS, holidays: HOLIDAYS, sent };
  const since_ = Object.fromEntries(profiles.map(({ id }) => [id, since]));
  const boards = boardsOn(today, keepDues({ ...facts, since: since_ }, { made: '', open }));
  const plain = { agencies: profiles, frontId: 'first', boards, saidSent: undefined, problem: undefined } as const;
  const { container } = render(<PopupView language="th" page="elsewhere" {...plain} {...calls} {...changes} />);
  const text = () => (container.textContent ?? '').replace(/\s+/g, ' ');
  return { ...calls, container, text };
}

describe('whose due dates', () => {
  it('leads to the first settings where no rules are chosen, or those are known no more', () => {
    const fresh = { id: 'first', agencyName: '' };
    const { onSetUp, text } = show({ agencies: [fresh], boards: [] });
    fireEvent.click(screen.getByRole('button', { name: 'ตั้งค่าหน่วยงาน' }));
    expect(onSetUp).toHaveBeenCalledOnce();
    expect(text()).toContain('ยังไม่ทราบกำหนดส่งของหน่วยงาน');
    cleanup();
    expect(show({ office: { ruleSetId: 'forgotten' } }).text()).toContain('ยังไม่ทราบกำหนดส่งของหน่วยงาน');
  });

  it('switches between several, and tells how pressing each one is', () => {
    const other = { id: 'b', agencyName: 'กลุ่มจังหวัด', ruleSetId: 'general-30-days' };
    const { onSwitch } = show({ today: '2027-01-11', since: '2026-11-23', others: [other] });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'หน่วยงานที่แสดง' });
    expect([...choice.options].map((option) => option.text)).toEqual([
      'สำนักงานจังหวัดตัวอย่าง (เลยกำหนด 2)',
      'กลุ่มจังหวัด (อีก 19 วัน)',
    ]);
    fireEvent.change(choice, { target: { value: 'b' } });
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('shows those of the one in front', () => {
    const other = { id: 'b', agencyName: 'กลุ่มจังหวัด', ruleSetId: 'general-30-days' };
    expect(show({ others: [other], frontId: 'b' }).text()).toContain('30 ม.ค. 2570');
  });

  it('leads back to the choice of the rules', () => {
    const { onSetUp } = show();
    fireEvent.click(screen.getByRole('button', { name: 'เปลี่ยนหน่วยงานหรือหลักเกณฑ์' }));
    expect(onSetUp).toHaveBeenCalledOnce();
  });
});

describe('what is due', () => {
  it('tells date, weekday, days left, and the working day before', () => {
    const { text } = show();
    expect(text()).toContain('10 ธ.ค. 2569');
    expect(text()).toContain('วันพฤหัสบดี');
    expect(text()).toContain('อีก 17 วัน');
    expect(text()).toContain('ควรเสร็จภายในวันทำการก่อนหน้า: วันพุธที่ 9 ธันวาคม 2569 (วันที่ 10 ตรงกับวันรัฐธรรมนูญ)');
    expect(text()).toContain('คำนวณจากหนังสือของปีก่อนหน้า ยังไม่พบหนังสือของปีนี้');
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

  it('names the letter that the office has entered, and no other, and warns of none', () => {
    const letter = { letter: 'ขก 0017.1/ว 1234', letterDate: '2026-11-20', date: '2026-12-15' } as const;
    const letters = [{ ...letter, ruleId: 'm1-m5', fiscalYear: 2570 }];
    const { container, text } = show({ office: { letters } });
    expect(text()).toContain('15 ธ.ค. 2569');
    expect(text()).toContain('ตามหนังสือที่หน่วยงานบันทึกไว้');
    expect(text()).toContain('ที่มา: ขก 0017.1/ว 1234 ลงวันที่ 20 พ.ย. 2569');
    expect(container.querySelector('.next-due')?.textContent).not.toContain('ว 5453');
    expect(container.querySelector('.next-due .caution')).toBeNull();
  });

  it('says when the letter writes the date itself', () => {
    expect(show({ today: '2021-11-02' }).text()).toContain('ยืนยันแล้ว: วันที่ระบุไว้ในหนังสือ');
  });

  it('warns of a rule without a letter', () => {
    const { text } = show({ office: { agencyName: '', ruleSetId: 'general-30-days' } });
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
    expect(show({ boards: undefined }).text()).toContain('กำลังคำนวณกำหนดส่ง');
  });

  it('keeps official names Thai for a screen reader of either language', () => {
    const { container } = show({ language: 'en' });
    const thai = [...container.querySelectorAll('.due-source [lang=th]')].map(({ textContent }) => textContent);
    expect(thai[0]).toContain('ว 5453');
    expect(thai.join()).toContain('ว 1838');
  });

  it('speaks English', () => {
    const { text } = show({ language: 'en' });
    expect(text()).toContain('10 Dec 2026 (B.E. 2569)');
    expect(text()).toContain('17 days left');
    expect(text()).toContain('Constitution Day');
  });

  it('tells how many in the ledger have not sent it, and when all have', () => {
    const count = { kind: 'project', open: 3, of: 12 } as const;
    expect(show({ open: { 'm1-m5 2570': count } }).text()).toContain('ในทะเบียน ค้างส่ง 3 จาก 12 โครงการ');
    cleanup();
    const done = { kind: 'agency', open: 0, of: 17 } as const;
    expect(show({ open: { 'm1-m5 2570': done } }).text()).toContain('ในทะเบียน ส่งแล้วครบ 17 หน่วยงาน');
  });

  it('tells the office’s own day', () => {
    expect(show({ office: { leadDays: 5 } }).text()).toContain('หน่วยงานกำหนดให้เสร็จภายใน วันศุกร์ที่ 4 ธันวาคม 2569');
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
  const counts = { error: 0, warning: 0, advice: 0 };
  const page = { sectionNames: ['งบประมาณ'], read: 3, all: 3, counts };
  const { onOpenPanel, onFillTemplate, onOpenManager, onLanguage } = show({ page });
  fireEvent.click(screen.getByText('เปิดแผงผู้ช่วย'));
  fireEvent.click(screen.getByText('แม่แบบและการตั้งค่า'));
  fireEvent.click(screen.getByText('กรอกจากแม่แบบ'));
  fireEvent.click(screen.getByText('English'));
  expect(onOpenPanel).toHaveBeenCalledOnce();
  expect(onOpenManager).toHaveBeenCalledOnce();
  expect(onFillTemplate).toHaveBeenCalledOnce();
  expect(onLanguage).toHaveBeenCalledWith('en');
});

it('a part that fails leaves a line, and the others work', () => {
  // What is no list can't be joined.
  const { onFailure, text } = show({ page: { sectionNames: 7, counts: {} } as never });
  expect(text()).toContain('ส่วนนี้แสดงไม่ได้');
  expect(screen.getByRole('button', { name: 'เปิดแผงผู้ช่วย' })).toBeTruthy();
  expect(onFailure).toHaveBeenCalledExactlyOnceWith('popup page', expect.any(TypeError));
});
