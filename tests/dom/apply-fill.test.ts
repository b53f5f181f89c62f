import { atOnce } from '../support/at-once';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ApprovedStep } from '@/utils/model/fill';
import { applyFill } from '@/utils/page/apply-fill';
import { locatePage } from '@/utils/page/locate-page';
import { undoFill } from '@/utils/page/undo-fill';

const locate = () => locatePage(document);
const FORM = `
  <h2>ข้อมูลทั่วไป</h2>
  <label for="n">ชื่อโครงการ</label><input id="n">
  <label for="a">หน่วยงานที่รับผิดชอบ</label><select id="a"><option value="">-- เลือก --</option><option value="7">สำนักงานจังหวัด</option><option value="8">สำนักงานจังหวัด (สาขา)</option></select>
  <label for="y">ปีงบประมาณ</label><select id="y"><option value="">เลือก</option><option value="a">ปีงบประมาณ 2569</option><option value="b">ปีงบประมาณ 2570</option></select>
  <label for="s">วันเริ่มต้น</label><input id="s" placeholder="วว/ดด/ปปปป (พ.ศ.)">
  <label for="e">วันสิ้นสุด</label><input id="e" class="other">
  <fieldset><legend>สถานะโครงการ</legend><label><input type="radio" name="st">โครงการใหม่</label><label><input type="radio" name="st">โครงการต่อเนื่อง</label></fieldset>
  <label for="b">วงเงินงบประมาณทั้งหมด</label><input id="b">`;

const at = (id: string) => document.getElementById(id) as HTMLInputElement;
const fill = (...steps: ApprovedStep[]) => atOnce(() => applyFill(steps, locate));
const outcomes = ({ receipt }: Awaited<ReturnType<typeof applyFill>>) => receipt.results.map(({ outcome }) => outcome);

beforeEach(() => {
  document.body.innerHTML = FORM;
});
afterEach(() => document.body.replaceChildren());

describe('what a field takes', () => {
  test.each([
    ['text', { path: 'general.projectName', to: 'โครงการ ก' }, () => at('n').value, 'โครงการ ก'],
    ['a choice by its label', { path: 'general.agencyName', to: 'สำนักงานจังหวัด' }, () => at('a').value, '7'],
    ['a choice by the only number in its label', { path: 'general.fiscalYear', to: '2570' }, () => at('y').value, 'b'],
    [
      'a date in the era its hint names',
      { path: 'general.startDate', to: '2026-10-01' },
      () => at('s').value,
      '01/10/2569',
    ],
    [
      'a radio button',
      { path: 'general.projectStatus', to: 'โครงการต่อเนื่อง' },
      () => String(document.querySelectorAll<HTMLInputElement>('[name=st]')[1]?.checked),
      'true',
    ],
  ] as const)('%s', async (_what, step, actual, expected) => {
    expect(outcomes(await fill(step))).toEqual(['written']);
    expect(actual()).toBe(expected);
  });

  test('a mask that adds commas and satang has taken the amount', async () => {
    at('b').addEventListener('change', () => (at('b').value = '1,234,567.50'));
    expect(outcomes(await fill({ path: 'budget.totalBaht', to: '1234567.5' }))).toEqual(['written']);
  });
});

test('a radio group changes in both directions', async () => {
  const path = 'general.projectStatus';
  await fill({ path, to: 'โครงการต่อเนื่อง' });
  expect(outcomes(await fill({ path, from: 'โครงการต่อเนื่อง', to: 'โครงการใหม่' }))).toEqual(['written']);
  expect(outcomes(await fill({ path, from: 'โครงการใหม่', to: 'โครงการต่อเนื่อง' }))).toEqual(['written']);
});

describe('what a field refuses', () => {
  test('a date box that tells no era needs a hand, and stays as it was', async () => {
    expect(outcomes(await fill({ path: 'general.endDate', to: '2026-10-01' }))).toEqual(['needs-hand']);
    expect(at('e').value).toBe('');
  });
  test('a date box like one that tells its era is written like it', async () => {
    at('e').className = '';
    expect(outcomes(await fill({ path: 'general.endDate', to: '2027-09-30' }))).toEqual(['written']);
    expect(at('e').value).toBe('30/09/2570');
  });
  test('an option that is not there, with the closest ones', async () => {
    const { receipt } = await fill({ path: 'general.agencyName', to: 'สำนักงานจังหวัดอื่น' });
    expect(receipt.results[0]).toMatchObject({ outcome: 'no-such-option', before: '', after: '' });
    expect(receipt.results[0]?.options?.[0]).toBe('สำนักงานจังหวัด');
  });
  test('a mask that cuts the text: the former text stands again', async () => {
    at('n').value = 'เดิม';
    at('n').addEventListener('input', () => (at('n').value = at('n').value.slice(0, 5)));
    expect(
      (await fill({ path: 'general.projectName', from: 'เดิม', to: 'ชื่อที่ยาวเกินไป' })).receipt.results[0],
    ).toMatchObject({
      outcome: 'rejected-by-page',
      after: 'เดิม',
    });
  });
  test('a read-only field', async () => {
    at('n').readOnly = true;
    expect(outcomes(await fill({ path: 'general.projectName', to: 'ก' }))).toEqual(['read-only']);
  });
  test('a field edited since the plan', async () => {
    at('n').value = 'พิมพ์เอง';
    expect(outcomes(await fill({ path: 'general.projectName', to: 'ก' }))).toEqual(['changed-meanwhile']);
    expect(at('n').value).toBe('พิมพ์เอง');
  });
  test('a field that has left the page', async () => {
    at('n').remove();
    expect(outcomes(await fill({ path: 'general.projectName', to: 'ก' }))).toEqual(['gone']);
  });
  test('a value that a later field wipes out again and again', async () => {
    at('s').addEventListener('input', () => (at('n').value = ''));
    at('n').addEventListener('change', () => setTimeout(() => (at('n').value = ''), 0));
    const { receipt } = await fill(
      { path: 'general.projectName', to: 'ก' },
      { path: 'general.startDate', to: '2026-10-01' },
    );
    expect(receipt.results[0]?.outcome).toBe('rejected-by-page');
  });
});

describe('undo', () => {
  test('brings the former state back, and leaves what was edited since', async () => {
    at('n').value = 'เดิม';
    const { undo } = await fill(
      { path: 'general.projectName', from: 'เดิม', to: 'ใหม่' },
      { path: 'general.agencyName', to: 'สำนักงานจังหวัด' },
    );
    at('n').value = 'แก้เอง';
    const { results } = await atOnce(() => undoFill(undo, locate));
    expect(results.map(({ outcome }) => outcome)).toEqual(['edited-since', 'restored']);
    expect([at('n').value, at('a').value]).toEqual(['แก้เอง', '']);
  });
  test.each([
    ['takes back what the page changed because of the fill', '<option>อื่น ๆ</option>', ''],
    ['leaves a choice that was only late to load', '', 'อุดรธานี'],
  ])('%s', async (_what, offered, expected) => {
    const province = `<label for="p">จังหวัด</label><select id="p"><option value=""></option>${offered}</select>`;
    document.body.insertAdjacentHTML('beforeend', province);
    at('n').addEventListener('change', () => {
      if (at('p').value) return;
      at('p').insertAdjacentHTML('beforeend', '<option selected>อุดรธานี</option>');
      at('p').value = 'อุดรธานี';
    });
    const filled = await fill({ path: 'general.projectName', to: 'ใหม่' });
    expect(outcomes(filled)).toEqual(['written', 'changed-by-page']);
    await atOnce(() => undoFill(filled.undo, locate));
    expect(at('p').value).toBe(expected);
  });
  test('a radio group that had no choice needs a hand', async () => {
    const { undo } = await fill({ path: 'general.projectStatus', to: 'โครงการใหม่' });
    expect((await atOnce(() => undoFill(undo, locate))).results[0]?.outcome).toBe('needs-hand');
  });
});

test('a drop-down whose options come with an earlier choice is waited for', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<label for="p">จังหวัด</label><select id="p"><option value="">เลือก</option><option>อุดรธานี</option></select><label for="d">อำเภอ</label><select id="d" disabled><option value="">เลือก</option></select>',
  );
  at('p').addEventListener('change', () =>
    setTimeout(() => {
      at('d').disabled = false;
      at('d').insertAdjacentHTML('beforeend', '<option>กุมภวาปี</option>');
    }, 150),
  );
  expect(
    outcomes(await fill({ path: 'general.province', to: 'อุดรธานี' }, { path: 'general.district', to: 'กุมภวาปี' })),
  ).toEqual(['written', 'written']);
});

test('a fill that is stopped leaves the rest as it was, and what was written can be taken back', async () => {
  const told: string[] = [];
  const { receipt, undo } = await applyFill(
    [
      { path: 'general.projectName', to: 'โครงการ ก' },
      { path: 'general.agencyName', to: 'สำนักงานจังหวัด' },
      { path: 'general.fiscalYear', to: '2570' },
    ],
    locate,
    {},
    { isCancelled: () => told.length > 0, onStep: (done, all) => told.push(`${done}/${all}`) },
  );
  expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['written', 'cancelled', 'cancelled']);
  expect(told).toEqual(['1/3', '2/3', '3/3']);
  expect([at('a').value, at('y').value]).toEqual(['', '']);
  await atOnce(() => undoFill(undo, locate));
  expect(at('n').value).toBe('');
});

test('a text longer than the box lets a person type comes back as it was', async () => {
  at('n').maxLength = 12;
  at('n').value = 'โครงการพัฒนาแหล่งน้ำ';
  const { undo } = await fill({ path: 'general.projectName', from: 'โครงการพัฒนาแหล่งน้ำ', to: 'โครงการ ก' });
  expect(at('n').value).toBe('โครงการ ก');
  await atOnce(() => undoFill(undo, locate));
  expect(at('n').value).toBe('โครงการพัฒนาแหล่งน้ำ');
});
