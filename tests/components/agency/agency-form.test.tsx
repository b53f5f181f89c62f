import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AgencyForm, type AgencyFormProps } from '@/components/agency/agency-form';
import { PLACES } from '@/utils/agency/places-to-choose';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { agency } from '@/utils/i18n/agency';
import { createTranslate } from '@/utils/i18n/translate';

afterEach(cleanup);

function show(changes: Partial<AgencyFormProps> = {}) {
  const onSave = vi.fn();
  const t = createTranslate(agency, 'th');
  const profile = { id: 'first', agencyName: '' };
  render(
    <AgencyForm
      {...{ t, profile, onSave }}
      language="th"
      ruleSets={RULE_SETS}
      places={PLACES}
      fixed={new Set()}
      saveLabel="บันทึก"
      {...changes}
    />,
  );
  return onSave;
}
const save = () => fireEvent.click(screen.getByRole('button', { name: 'บันทึก' }));
const radio = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('radio', { name });
const nameBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: /ชื่อหน่วยงาน/ });
const rules = () => within(screen.getByRole('group', { name: /ใช้กำหนดส่งตามหลักเกณฑ์ใด/ }));

describe('who the agency is', () => {
  it('is three choices: kind and place, name, rules', () => {
    const onSave = show();
    fireEvent.click(radio('กลุ่มจังหวัด'));
    const place = screen.getByRole<HTMLSelectElement>('combobox', { name: 'กลุ่มจังหวัด' });
    expect(place.options).toHaveLength(19);
    fireEvent.change(place, { target: { value: 'upper-northeast-1' } });
    expect(screen.getByText(/ประกอบด้วย .*อุดรธานี/)).toBeTruthy();
    expect(nameBox().value).toBe('กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1');
    fireEvent.click(radio(/^กลุ่มจังหวัด และ/));
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...{ id: 'first', kind: 'cluster', place: 'upper-northeast-1', ruleSetId: 'provincial-cluster' },
      agencyName: 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
    });
  });

  it('follows the place with the name only while nobody wrote one', () => {
    show();
    fireEvent.click(radio('จังหวัด'));
    const place = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'จังหวัด' });
    expect(place().options).toHaveLength(78);
    fireEvent.change(place(), { target: { value: 'น่าน' } });
    expect(nameBox().value).toBe('จังหวัดน่าน');
    fireEvent.change(place(), { target: { value: 'กรุงเทพมหานคร' } });
    expect(nameBox().value).toBe('กรุงเทพมหานคร');
    fireEvent.input(nameBox(), { target: { value: 'สำนักงานเกษตรจังหวัด' } });
    fireEvent.change(place(), { target: { value: 'แพร่' } });
    expect(nameBox().value).toBe('สำนักงานเกษตรจังหวัด');
  });

  it('forgets a place that does not fit another kind', () => {
    const onSave = show({
      profile: { id: 'x', agencyName: 'ก', kind: 'province', place: 'น่าน', ruleSetId: 'province' },
    });
    fireEvent.click(radio(/^กรม/));
    expect(screen.queryByRole('combobox')).toBeNull();
    save();
    expect(onSave).toHaveBeenCalledWith({ id: 'x', agencyName: 'ก', kind: 'department', ruleSetId: 'province' });
  });
});

describe('the rules', () => {
  it('are chosen by nobody but the officer; those for the kind come first, each with its source', () => {
    show();
    fireEvent.click(radio(/^สถานศึกษา/));
    const offered = rules().getAllByRole<HTMLInputElement>('radio');
    expect(offered.filter(({ checked }) => checked)).toEqual([]);
    expect(offered[0]?.value).toBe('ministry-of-education');
    rules().getByRole('radio', { name: /^กลุ่มจังหวัด/, description: /ว 5453 ลงวันที่ 2 พ.ย. 2564/ });
    rules().getByRole('radio', { name: /30 วัน/, description: /ตรวจสอบกับหนังสือสั่งการของหน่วยงาน/ });
  });

  it('are asked for before anything is saved, and led to', async () => {
    const onSave = show();
    save();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('กรุณาเลือกหลักเกณฑ์ หรือเลือก “ยังไม่แน่ใจ”');
    await waitFor(() => expect(document.activeElement).toBe(rules().getAllByRole('radio')[0]));
    fireEvent.click(radio(/^ยังไม่แน่ใจ/));
    save();
    expect(onSave).toHaveBeenCalledWith({ id: 'first', agencyName: '' });
  });

  it('are asked for again where they are known no more', () => {
    const onSave = show({ profile: { id: 'first', agencyName: '', ruleSetId: 'forgotten' } });
    save();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('set by the office can’t be changed here', () => {
    show({
      fixed: new Set(['ruleSetId', 'agencyName']),
      profile: { id: 'first', agencyName: 'ก', ruleSetId: 'province' },
    });
    expect(nameBox().disabled).toBe(true);
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: /ใช้กำหนดส่ง/ }).disabled).toBe(true);
    expect(screen.getAllByText('กำหนดโดยหน่วยงาน')).toHaveLength(2);
  });
});

describe('the office’s own days before', () => {
  const lead = () => screen.getByRole<HTMLInputElement>('textbox', { name: /ให้เสร็จก่อนกำหนดส่งกี่วัน/ });
  const profile = { id: 'first', agencyName: '', ruleSetId: 'province' };

  it.each(['0', '61', '2.5', 'ห้า', '-1'])('refuses %s and keeps what was typed', (typed) => {
    const onSave = show({ profile });
    fireEvent.input(lead(), { target: { value: typed } });
    save();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('กรอกเป็นจำนวนเต็มตั้งแต่ 1 ถึง 60')).toBeTruthy();
    expect(lead().value).toBe(typed);
  });

  it('takes Thai digits too, and none at all', () => {
    const onSave = show({ profile: { ...profile, leadDays: 3 } });
    expect(lead().value).toBe('3');
    fireEvent.input(lead(), { target: { value: ' ๕ ' } });
    save();
    expect(onSave).toHaveBeenLastCalledWith({ ...profile, leadDays: 5 });
    fireEvent.input(lead(), { target: { value: '' } });
    save();
    expect(onSave).toHaveBeenLastCalledWith(profile);
  });

  it('is not asked for on the first run', () => {
    show({ isShort: true });
    expect(screen.queryByRole('textbox', { name: /ให้เสร็จก่อน/ })).toBeNull();
  });
});
