import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureForm, type CaptureFormProps } from '@/components/templates/capture-form';

const WORDS: CaptureFormProps['words'] = {
  ...{ heading: 'เก็บเป็นแม่แบบ', name: 'ชื่อแม่แบบ', nameMissing: 'กรุณาตั้งชื่อ', choose: 'ช่องที่จะเก็บ', hint: '' },
  ...{ all: 'เลือกทั้งหมด', nothing: 'ไม่เลือกเลย', noneFilled: 'ยังไม่มีช่อง', noneChosen: 'กรุณาเลือก', cancel: 'ยกเลิก' },
  ...{ into: 'บันทึกเป็น', intoNew: 'แม่แบบใหม่', tags: 'ป้ายกำกับ', tagsHint: '', recurring: 'ที่ใช้ซ้ำ', byField: 'รายช่อง' },
  policy: (label) => `${label}: เมื่อมีข้อมูล`,
  policies: { ask: 'ถาม', always: 'แทนที่', 'if-empty': 'เฉพาะว่าง' },
  section: (section) => `ส่วน ${section}`,
  save: (count) => `บันทึก ${count} ช่อง`,
};
const AGENCY = { path: 'general.agencyName', label: 'หน่วยงาน', shown: 'สำนักงานจังหวัด', isRecurring: true } as const;
const PROJECT = { path: 'general.projectName', label: 'ชื่อโครงการ', shown: 'ถนน', isRecurring: false } as const;
const onSave = vi.fn();
const onInto = vi.fn();
const onCancel = vi.fn();
let changeTo: (fields: CaptureFormProps['fields']) => void;

function show(fields: CaptureFormProps['fields'] = [AGENCY, PROJECT], suggestedName = 'ข้อมูลทั่วไป', into = '') {
  const form = (shown: CaptureFormProps['fields']) => (
    <CaptureForm
      {...{ fields: shown, mostLetters: 120, words: WORDS, suggestedName, onSave, onCancel, onInto }}
      templates={[{ id: 'old', name: 'แม่แบบเดิม' }]}
      into={into}
    />
  );
  const { rerender } = render(form(fields));
  changeTo = (next) => rerender(form(next));
}
const captured = (name: string, paths: readonly string[]) => ({
  name,
  tags: [],
  chosen: new Set(paths),
  policies: new Map(),
});
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const nameBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'ชื่อแม่แบบ' });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

it('starts with what usually recurs, and shows each value', () => {
  show();
  expect(box(/หน่วยงาน.*สำนักงานจังหวัด/).checked).toBe(true);
  expect(box(/ชื่อโครงการ.*ถนน/).checked).toBe(false);
  press('บันทึก 1 ช่อง');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(captured('ข้อมูลทั่วไป', [AGENCY.path]));
});

it('keeps what the officer ticks, under the officer’s name', () => {
  show();
  fireEvent.click(box(/หน่วยงาน/));
  fireEvent.click(box(/ชื่อโครงการ/));
  fireEvent.input(nameBox(), { target: { value: 'ถนนทุกสาย' } });
  press('บันทึก 1 ช่อง');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(captured('ถนนทุกสาย', [PROJECT.path]));
});

it('takes a whole section at once, tags, and what each field does where it is filled', () => {
  show();
  fireEvent.click(box(/ส่วน general/));
  fireEvent.input(screen.getByRole('textbox', { name: 'ป้ายกำกับ' }), { target: { value: 'น้ำ, งบจังหวัด,น้ำ' } });
  fireEvent.click(box(/รายช่อง/));
  fireEvent.change(screen.getByRole('combobox', { name: 'หน่วยงาน: เมื่อมีข้อมูล' }), { target: { value: 'always' } });
  press('บันทึก 2 ช่อง');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    ...{ name: 'ข้อมูลทั่วไป', tags: ['น้ำ', 'งบจังหวัด'], chosen: new Set([AGENCY.path, PROJECT.path]) },
    policies: new Map([[AGENCY.path, 'always']]),
  });
});

it('brings a template up to date, which needs no name', () => {
  show(undefined, '', 'old');
  expect(screen.queryByRole('textbox', { name: 'ชื่อแม่แบบ' })).toBeNull();
  press('บันทึก 1 ช่อง');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(captured('', [AGENCY.path]));
  fireEvent.change(screen.getByRole('combobox', { name: 'บันทึกเป็น' }), { target: { value: '' } });
  expect(onInto).toHaveBeenCalledExactlyOnceWith('');
});

it('ticks all and none', () => {
  show();
  press('เลือกทั้งหมด');
  expect(screen.getByRole('button', { name: 'บันทึก 2 ช่อง' })).toBeTruthy();
  press('ไม่เลือกเลย');
  expect(screen.getByRole('button', { name: 'บันทึก 0 ช่อง' })).toBeTruthy();
});

describe('refuses', () => {
  it('an empty name, and leads to its box', () => {
    show(undefined, '  ');
    press(/บันทึก/);
    expect(screen.getByRole('alert').textContent).toBe('กรุณาตั้งชื่อ');
    expect(document.activeElement).toBe(nameBox());
    expect(nameBox().getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(nameBox(), { target: { value: 'ก' } });
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('a template of nothing', () => {
    show();
    press('ไม่เลือกเลย');
    press(/บันทึก/);
    expect(screen.getByRole('alert').textContent).toBe('กรุณาเลือก');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('a page with nothing to keep', () => {
    show([]);
    expect(screen.getByText('ยังไม่มีช่อง')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /บันทึก/ }).disabled).toBe(true);
  });
});

it('lets go of a field that the page has emptied meanwhile', () => {
  show();
  press('เลือกทั้งหมด');
  changeTo([PROJECT]);
  press('บันทึก 1 ช่อง');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(captured('ข้อมูลทั่วไป', [PROJECT.path]));
});

it('can be left', () => {
  show();
  press('ยกเลิก');
  expect(onCancel).toHaveBeenCalledOnce();
});
