import { afterEach, describe, expect, test } from 'vitest';
import type { AddRowBinding } from '@/utils/model/binding';
import type { ApprovedStep } from '@/utils/model/fill';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { applyFill } from '@/utils/page/apply-fill';
import { findAddRow } from '@/utils/page/find-add-row';
import { locatePage } from '@/utils/page/locate-page';
import { lookAtAdder, pointableButtons } from '@/utils/page/look-at-adder';
import { hostSlot } from '@/utils/page/visible';
import { atOnce } from '../support/at-once';

const INDICATORS: GroupPath = 'details.indicators';
const GROUPS: GroupPath = 'details.targetGroups';
const locate = () => locatePage(document);
const draw = (html: string) => void (document.body.innerHTML = `<h1>รายละเอียดโครงการ</h1><form>${html}</form>`);
/** By a mark that only the test knows: an id would tell one button from another. */
const marked = (mark: string) => document.querySelector<HTMLElement>(`[data-mark=${mark}]`)!;

afterEach(() => document.body.replaceChildren());

const tr = (cells = 2, last = '') =>
  `<tr><td>1</td>${'<td><input></td>'.repeat(cells)}<td>${last}<button type="button">ลบ</button></td></tr>`;
const table = (id: string, name: string, second: string, rows = tr()) =>
  `<table id="${id}"><thead><tr><th>ที่</th><th>${name}</th><th>${second}</th><th>ลบ</th></tr></thead><tbody>${rows}</tbody></table>`;
const indicators = table('t', 'ตัวชี้วัด', 'ค่าเป้าหมาย');
const groups = table('g', 'กลุ่มเป้าหมาย', 'จำนวน');
const button = (words: string, mark: string, more = 'type="button"') =>
  `<button ${more} data-mark="${mark}">${words}</button>`;
const OBJECTIVE = '<label>วัตถุประสงค์ <textarea></textarea></label>';
const OUTPUT = '<label>ผลผลิต <textarea></textarea></label>';
const SAVE = '<button type="submit" data-mark="save">บันทึก</button>';

function lookAt(id: string, path: GroupPath = INDICATORS) {
  const look = lookAtAdder(locate(), path, marked(id));
  return look?.objection ?? look?.strength;
}
function teach(id: string, path: GroupPath = INDICATORS, createdAt = '2026-11-23T00:00:00.000Z'): AddRowBinding {
  const control = lookAtAdder(locate(), path, marked(id))!.control;
  // As it comes out of the database or out of a pack.
  return JSON.parse(
    JSON.stringify({ id: crypto.randomUUID(), path, says: 'adds-row', control, createdAt }),
  ) as AddRowBinding;
}
const find = (lessons: readonly AddRowBinding[], path: GroupPath = INDICATORS) => {
  const found = findAddRow(locate(), path, lessons);
  return typeof found === 'string' ? found : found.dataset.mark;
};

const PLUS = '<svg viewBox="0 0 24 24" class="h-5 w-5"><path d="M12 4v16m8-8H4"/></svg>';
const BIN = '<svg viewBox="0 0 24 24" class="h-5 w-5"><path d="M6 7h12l-1 14H7z"/></svg>';
const ICON = '<i class="fa fa-plus"></i>';

describe('a button that says nothing that is known is taken once it was taught', () => {
  test.each([
    ['odd words', `<div>${indicators}${button('ระบุอีกรายการ', 'x')}</div>`, 'firm'],
    ['a mark', `<div>${indicators}${button('✚', 'x')}</div>`, 'firm'],
    ['a picture of a font', `<div>${indicators}${button(ICON, 'x')}</div>`, 'fair'],
    ['a picture that is drawn', `<div>${indicators}${button(PLUS, 'x')}${button(BIN, 'y')}</div>`, 'fair'],
    ['a picture out of a file', `<div>${indicators}${button('<img src="/i/plus.png">', 'x')}</div>`, 'fair'],
    ['an icon written as a word', `<div>${indicators}${button('<mat-icon>post_add</mat-icon>', 'x')}</div>`, 'firm'],
    ['above the table', `<div>${button('ระบุอีกรายการ', 'x')}${indicators}</div>`, 'firm'],
    ['in its head', indicators.replace('<th>ที่</th>', `<th>${button('ใหม่', 'x')}</th>`), 'firm'],
    ['a drawn button', `<div>${indicators}<span data-mark="x" onclick="addRow()">ระบุอีกรายการ</span></div>`, 'firm'],
    ['a link that leads nowhere', `<div>${indicators}<a data-mark="x" href="#">ระบุอีกรายการ</a></div>`, 'firm'],
    ['far from its list', `${button('รายการใหม่', 'x')}${OBJECTIVE}<p>${indicators}</p>`, 'fair'],
    [
      'the same words on every list',
      `${indicators}${button('ระบุ', 'x')}${OUTPUT}${groups}${button('ระบุ', 'y')}`,
      'firm',
    ],
    [
      'the same picture on every list',
      `${indicators}${button(ICON, 'x')}${OUTPUT}${groups}${button(ICON, 'y')}`,
      'fair',
    ],
    ['one of two that both say “add”', `${indicators}${button('เพิ่ม', 'x')}${button('เพิ่มแถว', 'y')}`, 'firm'],
    [
      'the picture that every row has as well',
      `${table('t', 'ตัวชี้วัด', 'ค่าเป้าหมาย', tr(2, button(ICON, 'y')))}${button(ICON, 'x')}`,
      'fair',
    ],
    [
      'behind the list’s own search',
      `${indicators}<p><label>ค้นหา <input type="search"></label></p>${button('ระบุ', 'x')}`,
      'firm',
    ],
    ['one above and one below', `${button('ระบุ', 'y')}${indicators}${button('ระบุ', 'x')}`, 'firm'],
    [
      'beside boxes that nobody knows',
      `${table('t', 'ตัวชี้วัด', 'ค่าเป้าหมาย</th><th>สีประจำหน่วยงาน', tr(3))}${button('ระบุ', 'x')}`,
      'firm',
    ],
  ])('%s', (_what, html, strength) => {
    draw(`${html}${OBJECTIVE}${SAVE}`);
    expect(find([])).not.toBe('x');
    expect(lookAt('x')).toBe(strength);
    const lesson = teach('x');
    expect(find([lesson])).toBe('x');
    // After a reload, with a row that came meanwhile.
    draw(`${html}${OBJECTIVE}${SAVE}`);
    const [row] = document.querySelectorAll('#t tbody tr');
    row?.after(row.cloneNode(true));
    expect(find([lesson])).toBe('x');
    expect(find([{ ...lesson, path: GROUPS }], GROUPS)).not.toBe('x');
  });
});

describe('what was taught is not pressed', () => {
  const asTaught = `<div>${indicators}${button('ระบุอีกรายการ', 'x')}</div>${groups}${OBJECTIVE}${SAVE}`;
  const instead = (html: string) => asTaught.replace(/<button type="button" data-mark="x">.*?<\/button>/, html);
  test.each([
    ['when it sends the form now', instead(button('ระบุอีกรายการ', 'x', 'type="submit"')), 'no-control'],
    ['when it is no mere button any more', instead(button('ระบุอีกรายการ', 'x', '')), 'no-control'],
    [
      'when it leads away now',
      instead(button('ระบุอีกรายการ', 'x', `type="button" onclick="location.href='/new'"`)),
      'no-control',
    ],
    [
      'when it opens something now',
      instead(button('ระบุอีกรายการ', 'x', 'type="button" aria-haspopup="dialog"')),
      'no-control',
    ],
    [
      'when its picture says that it saves',
      instead(button('<i class="fa fa-save"></i> ระบุอีกรายการ', 'x')),
      'no-control',
    ],
    ['when it can’t be pressed', instead(button('ระบุอีกรายการ', 'x', 'type="button" disabled')), 'no-control'],
    ['when it can’t be seen', instead(button('ระบุอีกรายการ', 'x', 'type="button" style="display:none"')), 'no-control'],
    ['when it is gone', instead(''), 'no-control'],
    ['when it says something else', instead(button('เลือกรายการ', 'x')), 'no-control'],
    ['when there are two of it', instead(button('ระบุอีกรายการ', 'x') + button('ระบุอีกรายการ', 'y')), 'no-control'],
    [
      'when it has moved to another list',
      `<div>${indicators}</div><div>${groups}${button('ระบุอีกรายการ', 'x')}</div>${OBJECTIVE}${SAVE}`,
      'no-control',
    ],
    [
      'when it has moved beyond another field',
      `<div>${indicators}</div>${OBJECTIVE}${button('ระบุอีกรายการ', 'x')}${groups}${SAVE}`,
      'no-control',
    ],
    [
      'when every row has it',
      `${table('t', 'ตัวชี้วัด', 'ค่าเป้าหมาย', tr(2, button('ระบุอีกรายการ', 'x')) + tr(2, button('ระบุอีกรายการ', 'y')))}${OBJECTIVE}${SAVE}`,
      'no-control',
    ],
    [
      'and what the page itself calls “add” is found as ever',
      instead(button('ระบุอีกรายการ', 'x', 'type="submit"') + button('+ เพิ่มตัวชี้วัด', 'own')),
      'own',
    ],
  ])('%s', (_why, html, found) => {
    draw(asTaught);
    const lesson = teach('x');
    expect(find([lesson])).toBe('x');
    draw(html);
    expect(find([lesson])).toBe(found);
  });

  test.each([['with words of another page far from its list', 'รายการใหม่', '/project/1/details']])(
    '%s',
    (_why, words) => {
      draw(`${button(words, 'x')}${OBJECTIVE}${indicators}`);
      const lesson = teach('x');
      expect(find([{ ...lesson, control: { ...lesson.control, page: '/other' } }])).toBe('no-control');
    },
  );

  test('when it adds rows below one of several', () => {
    const row = (number: string) => `<tr><td>${number}</td><td><input></td><td><input></td><td></td></tr>`;
    document.title = 'กิจกรรม';
    draw(
      `<h2>กิจกรรม</h2>${table('t', 'กิจกรรม', 'งบประมาณ (บาท)', ['1', '1.1', '2'].map(row).join(''))}${button('ระบุย่อย', 'x')}`,
    );
    expect(find([teach('x', 'activities.subRows')], 'activities.subRows')).toBe('below-which');
  });
});

test('a button belongs to the list of which it was said last, and a list has the button that was shown last', () => {
  draw(`${indicators}${button('ระบุ', 'x')}${groups}${button('อีกแถว', 'y')}${OBJECTIVE}`);
  const [first, then] = ['2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'];
  const wrong = teach('x', GROUPS, first);
  expect(find([wrong], GROUPS)).toBe('x');
  const corrected = [wrong, teach('x', INDICATORS, then)];
  expect([find(corrected), find(corrected, GROUPS)]).toEqual(['x', 'no-control']);
  const shownAnew = [wrong, teach('y', GROUPS, then)];
  expect(find(shownAnew, GROUPS)).toBe('y');
});

test('of twins what the page’s authors called them tells which is meant', () => {
  const twins = (x: string, y: string) =>
    draw(`${indicators}${button('ระบุ', 'x', `type="button" ${x}`)}${button('ระบุ', 'y', `type="button" ${y}`)}`);
  twins('name="add-indicator"', 'name="add-other"');
  const lesson = teach('x');
  expect(find([lesson])).toBe('x');
  twins('name="add-other"', 'name="add-indicator"');
  expect(find([lesson])).toBe('y');
  twins('', '');
  expect(find([lesson])).toBe('no-control');
});

describe('an officer’s choice is refused', () => {
  test.each([
    ['that saves', button('บันทึก', 'x'), 'does-more'],
    ['that saves by its picture', button('<mat-icon>save</mat-icon> ระบุ', 'x'), 'does-more'],
    ['that is a bin', button('<svg data-testid="DeleteIcon"><path d="M1 1"/></svg>', 'x'), 'does-more'],
    ['that clears the list', button('ล้างรายการ', 'x'), 'does-more'],
    ['that sends the form', button('ระบุ', 'x', ''), 'unsafe'],
    ['that opens a dialog', button('ระบุ', 'x', 'type="button" data-bs-toggle="modal"'), 'unsafe'],
    ['that leads away', '<a data-mark="x" href="/new">ระบุ</a>', 'unsafe'],
    ['that can’t be pressed', button('ระบุ', 'x', 'type="button" disabled'), 'shut'],
    ['that names another list', button('+ เพิ่มกลุ่มเป้าหมาย', 'x'), 'adds-to-another'],
    ['that has a twin', button('ระบุ', 'x', 'type="button"') + button('ระบุ', 'y'), 'weak'],
    ['that shows nothing', '<span data-mark="x" onclick="addRow()"></span>', 'weak'],
  ])('%s', (_what, html, because) => {
    draw(`<div>${indicators}${html}</div>${groups}${OBJECTIVE}${SAVE}`);
    expect(lookAt('x')).toBe(because);
  });

  test('that stands in a row', () => {
    draw(`${table('t', 'ตัวชี้วัด', 'ค่าเป้าหมาย', tr(2, button('ระบุ', 'x')))}${OBJECTIVE}`);
    expect(lookAt('x')).toBe('in-row');
  });

  test('that stands by another list', () => {
    draw(`${indicators}${OBJECTIVE}${groups}${button('ระบุ', 'x')}`);
    expect([lookAt('x'), lookAt('x', GROUPS)]).toEqual(['adds-to-another', 'firm']);
  });

  test('on a page whose list is gone', () => {
    draw(`${groups}${button('ระบุ', 'x')}${OBJECTIVE}`);
    expect(lookAt('x')).toBeUndefined();
  });
});

test('everything that can be pressed can be pointed at, beginning below the list; no field, and nothing of ours', () => {
  draw(
    `<a data-mark="menu" href="/">หน้าแรก</a>${indicators}${button('<span role="button" data-mark="inner">ระบุ</span>', 'outer')}
     ${OBJECTIVE}<div tabindex="0" data-mark="field">${OUTPUT}</div>${SAVE}<div data-mark="ours"><button>เรา</button></div>`,
  );
  hostSlot.offer(marked('ours'));
  // Last the row’s own button.
  const ids = pointableButtons(locate(), INDICATORS).map(({ element }) => element.dataset.mark);
  expect(ids).toEqual(['inner', 'save', 'menu', undefined]);
});

test('in a shadow root', () => {
  document.body.innerHTML = '<h1>รายละเอียดโครงการ</h1><div id="host"></div>';
  const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.innerHTML = `<div>${indicators}${button('ระบุ', 'x')}</div>${OBJECTIVE}`;
  const look = lookAtAdder(locate(), INDICATORS, root.querySelector<HTMLElement>('[data-mark=x]')!)!;
  expect(look.strength).toBe('firm');
  const lesson = {
    id: crypto.randomUUID(),
    path: INDICATORS,
    says: 'adds-row',
    control: look.control,
    createdAt: '',
  } as const;
  expect(findAddRow(locate(), INDICATORS, [lesson])).toHaveProperty('dataset.mark', 'x');
});

test('a fill presses it once a row, and what came of it is looked at as ever', async () => {
  draw(`<div>${indicators}${button(ICON, 'x')}</div>${OBJECTIVE}${SAVE}`);
  const lesson = teach('x');
  const pressed: string[] = [];
  document.addEventListener(
    'click',
    ({ target }) => void pressed.push((target as HTMLElement).closest('button')?.dataset.mark ?? ''),
  );
  marked('x').addEventListener('click', () => document.querySelector('#t tbody')?.append(...rowsFrom(tr())));
  const step = (row: number, to: string): ApprovedStep => ({
    ...{ path: `${INDICATORS}[${row}].indicatorName` as FieldPath, to, newRow: true },
  });
  const fill = (...steps: ApprovedStep[]) =>
    atOnce(() => applyFill(steps, locate, {}, undefined, (page, group) => findAddRow(page, group, [lesson])));
  const { receipt } = await fill(step(1, 'ก'), step(2, 'ข'));
  expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
  expect(receipt.rows).toEqual([{ group: INDICATORS, added: 2, wanted: 2 }]);
  expect(pressed).toEqual(['x', 'x']);
  marked('x').replaceWith(marked('x').cloneNode(true));
  const { receipt: then } = await fill(step(3, 'ค'));
  expect(then.rows).toEqual([{ group: INDICATORS, added: 0, wanted: 1, because: 'nothing-came' }]);
});

function rowsFrom(html: string): Element[] {
  const box = document.createElement('div');
  box.innerHTML = `<table><tbody>${html}</tbody></table>`;
  return [...box.querySelectorAll('tr')];
}

test('a button that was taught is no field: the page is read as ever, and no field is taken for it', () => {
  draw(`${indicators}${button('อีกหนึ่งเรื่อง', 'x')}${OBJECTIVE}`);
  const lesson = teach('x');
  // A field that looks like it.
  marked('x').outerHTML = '<button type="button" aria-haspopup="listbox" aria-label="อีกหนึ่งเรื่อง"></button>';
  const { taught, broken, fields, sections } = locatePage(document, [lesson]);
  expect([taught.size, broken]).toEqual([0, []]);
  expect([[...fields.keys()], sections]).toEqual([[...locate().fields.keys()], locate().sections]);
});
