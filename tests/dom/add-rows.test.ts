import { atOnce } from '../support/at-once';
import { afterEach, describe, expect, test } from 'vitest';
import type { ApprovedStep } from '@/utils/model/fill';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { createRowAdder } from '@/utils/page/add-rows';
import { applyFill } from '@/utils/page/apply-fill';
import { findAddRow } from '@/utils/page/find-add-row';
import { locatePage } from '@/utils/page/locate-page';
import { undoFill } from '@/utils/page/undo-fill';

const locate = () => locatePage(document);
const INDICATORS: GroupPath = 'details.indicators';
const pressed = new Map<string, number>();

/** Draws a page; what each control does when it is pressed is told by its id. Every press of anything is counted. */
function draw(html: string, onPress: Record<string, () => void> = {}): void {
  document.body.innerHTML = `<h1>รายละเอียดโครงการ</h1>${html}`;
  listen(document, onPress);
}

function listen(root: Document | ShadowRoot, onPress: Record<string, () => void>): void {
  for (const control of root.querySelectorAll('button, a, [role=button], input[type=button], input[type=submit]'))
    control.addEventListener('click', (event) => {
      event.preventDefault();
      pressed.set(control.id, (pressed.get(control.id) ?? 0) + 1);
      onPress[control.id]?.();
    });
}

const presses = () => Object.fromEntries([...pressed].sort());

afterEach(() => {
  document.body.replaceChildren();
  pressed.clear();
});

const tr = (name = '') =>
  `<tr><td>1</td><td><input value="${name}"></td><td><input></td><td><button type="button">ลบ</button></td></tr>`;
const table = (id: string, { rows = tr(), foot = '', name = 'ตัวชี้วัด', second = 'ค่าเป้าหมาย' } = {}) =>
  `<table id="${id}"><thead><tr><th>ที่</th><th>${name}</th><th>${second}</th><th>ลบ</th></tr></thead><tbody>${rows}</tbody>${foot}</table>`;
const button = (text: string, id = 'add') => `<button type="button" id="${id}">${text}</button>`;
/** Table rows that stand in no table yet. */
function rowsFrom(html: string): Element[] {
  const box = document.createElement('div');
  box.innerHTML = `<table><tbody>${html}</tbody></table>`;
  return [...box.querySelectorAll('tr')];
}
const append =
  (id: string, row = tr()) =>
  () =>
    document.querySelector(`#${id} tbody`)?.append(...rowsFrom(row));
const boxes = (id: string) =>
  [...document.querySelectorAll<HTMLInputElement>(`#${id} tbody input`)].map(({ value }) => value);

const at = (row: number, column = 'indicatorName', group: GroupPath = INDICATORS) =>
  `${group}[${row}].${column}` as FieldPath;
const value = (path: FieldPath, to: string): ApprovedStep => ({ path, to, newRow: true });
const fill = (...steps: ApprovedStep[]) => atOnce(() => applyFill(steps, locate));
const SAVE = '<button type="submit" id="save">บันทึก</button><button type="button" id="draft">บันทึกร่าง</button>';

describe('the page’s own button adds the rows that lack', () => {
  const fold = (html: string) => `<form>${html}${SAVE}</form>`;
  const others = '<label>วัตถุประสงค์ <textarea></textarea></label><label>ผลผลิต <textarea></textarea></label>';
  test.each([
    ['below the table', fold(`<div>${table('t')}${button('+ เพิ่มตัวชี้วัด')}</div>`)],
    ['in its foot', fold(table('t', { foot: `<tfoot><tr><td colspan="4">${button('เพิ่มแถว')}</td></tr></tfoot>` }))],
    [
      'in the head of its card',
      fold(`<div><div><h2>ตัวชี้วัดโครงการ</h2>${button('เพิ่ม')}</div><div>${table('t')}</div></div>`),
    ],
    [
      'among single fields',
      fold(`<label>ผลลัพธ์ <textarea></textarea></label>${table('t')}${button('+ เพิ่มตัวชี้วัด')}${others}`),
    ],
    ['a plain word, among single fields', fold(`${others}<div>${table('t')}${button('+')}</div>`)],
    ['an old page’s button', fold(`${table('t')}<input type="button" id="add" value="เพิ่มตัวชี้วัด">`)],
    ['a link that leads nowhere', fold(`<div>${table('t')}<a href="javascript:void(0)" id="add">เพิ่มรายการ</a></div>`)],
    [
      'a drawn button named for those who hear it',
      fold(`<div>${table('t')}<div role="button" id="add" aria-label="เพิ่มตัวชี้วัด"><i>add</i></div></div>`),
    ],
    [
      'with an icon before its word',
      fold(
        `<div>${table('t')}<button type="button" id="add"><mat-icon>add_circle</mat-icon> เพิ่มตัวชี้วัดโครงการ</button></div>`,
      ),
    ],
    [
      'behind what a framework leaves in its markup',
      fold(
        `<div>${table('t')}<button type="button" id="add"><!--v-if--><span>+ เพิ่มตัวชี้วัด</span><!--bindings={}--></button></div>`,
      ),
    ],
    [
      'an icon that says it by its title',
      fold(`<div>${table('t')}<button type="button" id="add"><i class="fa fa-plus" title="เพิ่มแถว"></i></button></div>`),
    ],
    ['a picture', fold(`<div>${table('t')}<button type="button" id="add"><img alt="เพิ่มตัวชี้วัด"></button></div>`)],
    [
      'an icon written as a word',
      fold(`<div>${table('t')}<button type="button" id="add"><mat-icon>add_circle_outline</mat-icon></button></div>`),
    ],
    [
      'a plus whose hint names the list',
      fold(
        `<div>${table('t')}<button type="button" id="add" data-bs-toggle="tooltip" title="คลิกเพื่อเพิ่มตัวชี้วัด">+</button></div>`,
      ),
    ],
    ['a button without type where no form is', `<div>${table('t')}<button id="add">เพิ่มตัวชี้วัด</button></div>`],
  ])('%s', async (_where, html) => {
    draw(html, { add: append('t') });
    const { receipt } = await fill(
      value(at(1), 'ร้อยละของเกษตรกร'),
      value(at(1, 'targetValue'), '80'),
      value(at(2), 'จำนวนแปลง'),
    );
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
    expect(receipt.rows).toEqual([{ group: INDICATORS, added: 2, wanted: 2 }]);
    expect(boxes('t')).toEqual(['', '', 'ร้อยละของเกษตรกร', '80', 'จำนวนแปลง', '']);
    expect(presses()).toEqual({ add: 2 });
  });

  test('a row that comes late is waited for', async () => {
    draw(`<div>${table('t')}${button('เพิ่มตัวชี้วัด')}</div>`, { add: () => setTimeout(append('t'), 400) });
    expect((await fill(value(at(1), 'ก'))).receipt.results[0]?.outcome).toBe('written');
    expect(presses()).toEqual({ add: 1 });
  });

  test('cards, one a row', async () => {
    const card =
      '<div class="card"><label>ตัวชี้วัด <input></label><label>ค่าเป้าหมาย <input></label><button type="button">ลบ</button></div>';
    draw(`<form><div id="list">${card}</div>${button('เพิ่มตัวชี้วัด')}${SAVE}</form>`, {
      add: () => document.querySelector('#list')?.insertAdjacentHTML('beforeend', card),
    });
    const { receipt } = await fill(value(at(1), 'ก'), value(at(2, 'targetValue'), '10'));
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
    expect([...document.querySelectorAll<HTMLInputElement>('#list input')].map((box) => box.value)).toEqual([
      ...['', '', 'ก', '', '', '10'],
    ]);
    expect(presses()).toEqual({ add: 2 });
  });

  test('of two tables side by side, each with its own “เพิ่ม”', async () => {
    const groups = table('g', { name: 'กลุ่มเป้าหมาย', second: 'จำนวน' });
    draw(
      `<form><div class="row"><div>${groups}${button('เพิ่ม', 'other')}</div><div>${table('t')}${button('เพิ่ม')}</div></div>${SAVE}</form>`,
      { add: append('t'), other: append('g') },
    );
    const { receipt } = await fill(value(at(1), 'ก'));
    expect(receipt.rows).toEqual([{ group: INDICATORS, added: 1, wanted: 1 }]);
    expect(presses()).toEqual({ add: 1 });
    const target = await fill(value(at(1, 'groupName', 'details.targetGroups'), 'ข'));
    expect(target.receipt.results[0]?.outcome).toBe('written');
    expect(presses()).toEqual({ add: 1, other: 1 });
  });

  test('of main and sub-activities in tables of their own', async () => {
    const part = (id: string, name: string) =>
      `<div>${table(id, { name, second: 'งบประมาณ (บาท)' })}${button(`+ เพิ่ม${name}`, `add-${id}`)}</div>`;
    document.title = 'กิจกรรม';
    draw(`<h2>กิจกรรม</h2><form>${part('m', 'กิจกรรมหลัก')}${part('s', 'กิจกรรมย่อย')}${SAVE}</form>`, {
      'add-m': append('m'),
      'add-s': append('s'),
    });
    const { receipt } = await fill(
      value(at(1, 'activityName', 'activities.rows'), 'สำรวจ'),
      value(at(1, 'activityName', 'activities.subRows'), 'ประชุม'),
    );
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
    expect(presses()).toEqual({ 'add-m': 1, 'add-s': 1 });
  });

  test('in a shadow root', async () => {
    draw('<div id="host"></div>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div>${table('t')}${button('เพิ่มตัวชี้วัด')}</div>`;
    listen(root, { add: () => root.querySelector('tbody')?.append(...rowsFrom(tr())) });
    const { receipt } = await fill(value(at(1), 'ก'));
    expect(receipt.results[0]?.outcome).toBe('written');
    expect(root.querySelectorAll<HTMLInputElement>('tbody input')[2]?.value).toBe('ก');
    expect(presses()).toEqual({ add: 1 });
  });
});

describe('nothing is pressed', () => {
  const beside = (html: string) => `<form><div>${table('t')}${html}</div>${SAVE}</form>`;
  test.each([
    [
      'where the button saves as well',
      beside('<button type="button" id="x">บันทึกและเพิ่มรายการ</button>'),
      'unsafe-control',
    ],
    ['where it adds and saves', beside(button('เพิ่มและบันทึก', 'x')), 'unsafe-control'],
    ['where it sends the form', beside('<button type="submit" id="x">เพิ่ม</button>'), 'unsafe-control'],
    ['where it is not marked as a mere button', beside('<button id="x">เพิ่มตัวชี้วัด</button>'), 'unsafe-control'],
    [
      'where its own name says that it saves',
      beside('<button type="button" id="x" onclick="saveRow()">เพิ่ม</button>'),
      'unsafe-control',
    ],
    ['where a link leaves the page', beside('<a id="x" href="/project/indicator/new">เพิ่มตัวชี้วัด</a>'), 'unsafe-control'],
    ['where a link leads to another view', beside('<a id="x" href="#/indicator/new">เพิ่มตัวชี้วัด</a>'), 'unsafe-control'],
    [
      'where a dialog is announced',
      beside('<button type="button" id="x" data-bs-toggle="modal">เพิ่มตัวชี้วัด</button>'),
      'unsafe-control',
    ],
    [
      'where another thing is added',
      beside(button('เพิ่มกลุ่มเป้าหมาย', 'x') + button('เพิ่มผู้ติดต่อ', 'y') + button('เพิ่มไฟล์แนบ', 'z')),
      'unsafe-control',
    ],
    [
      'where a plus names another list by its hint',
      beside('<button type="button" id="x" title="เพิ่มกลุ่มเป้าหมาย">+</button>'),
      'no-control',
    ],
    ['where a plus unfolds', beside('<button type="button" id="x" title="ขยาย">+</button>'), 'no-control'],
    [
      'where it is unfolded',
      beside('<button type="button" id="x" aria-expanded="false">เพิ่มตัวชี้วัด</button>'),
      'unsafe-control',
    ],
    [
      'where the icon says that it saves',
      beside('<button type="button" id="x">เพิ่ม <i title="บันทึก"></i></button>'),
      'unsafe-control',
    ],
    [
      'where it is drawn within a button that sends the form',
      beside('<button id="x"><span role="button" id="y">เพิ่มตัวชี้วัด</span></button>'),
      'unsafe-control',
    ],
    [
      'where it stands in a link that leads away',
      beside('<a id="x" href="/project"><button type="button" id="y">เพิ่มตัวชี้วัด</button></a>'),
      'unsafe-control',
    ],
    [
      'where a press reaches a file box',
      beside('<label><span role="button" id="x">เพิ่มตัวชี้วัด</span></label>'),
      'unsafe-control',
    ],
    ...[
      `onclick="location.href='/new'"`,
      `onclick="document.location = 'new.aspx'"`,
      `onclick="window.open('indicator')"`,
      `onclick="__doPostBack('grid','')"`,
      'data-url="indicator.php"',
      'data-action="/api/indicator"',
      'hx-post="rows"',
      'data-target="#indicatorModal"',
    ].map((deed): [string, string, string] => [
      `where it does ${deed}`,
      beside(`<button type="button" id="x" ${deed}>เพิ่มตัวชี้วัด</button>`),
      'unsafe-control',
    ]),
    ['where it is drawn as shut', beside('<a class="btn disabled" id="x" href="#">เพิ่มตัวชี้วัด</a>'), 'no-control'],
    ['where its part is inert', beside(`<div inert>${button('เพิ่มตัวชี้วัด', 'x')}</div>`), 'no-control'],
    ['where more is shown', beside(button('เพิ่มเติม', 'x')), 'no-control'],
    ['where it can not be pressed', beside('<button type="button" id="x" disabled>เพิ่มตัวชี้วัด</button>'), 'no-control'],
    [
      'where it can not be seen',
      beside('<button type="button" id="x" style="display:none">เพิ่มตัวชี้วัด</button>'),
      'no-control',
    ],
    ['where it belongs to one row', `<form>${table('t', { rows: tr().replace('ลบ', '+') })}</form>`, 'no-control'],
    ['where two are equally near', beside(button('เพิ่ม', 'x') + button('เพิ่มแถว', 'y')), 'several-controls'],
    [
      'where another heading stands before a plain word',
      beside(`<h3>เอกสารประกอบ</h3>${button('เพิ่ม', 'x')}`),
      'no-control',
    ],
    [
      'where a list without boxes stands before a plain word',
      beside(`<table><tr><td>แผนที่.pdf</td></tr></table>${button('เพิ่ม', 'x')}`),
      'no-control',
    ],
    [
      'where a plain word stands between two lists',
      `<form>${table('t')}${button('เพิ่ม', 'x')}${table('g', { name: 'กลุ่มเป้าหมาย', second: 'จำนวน' })}</form>`,
      'no-control',
    ],
    [
      'where it stands beyond another field',
      `<form>${table('t')}<label>ผลลัพธ์ <textarea></textarea></label>${button('เพิ่มตัวชี้วัด', 'x')}</form>`,
      'no-control',
    ],
  ])('%s', async (_what, html, because) => {
    draw(html);
    const { receipt, undo } = await fill(value(at(1), 'ก'), value(at(1, 'targetValue'), '1'));
    expect(presses()).toEqual({});
    expect(receipt.rows).toEqual([{ group: INDICATORS, added: 0, wanted: 1, because }]);
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['no-new-row', 'no-new-row']);
    expect(undo).toEqual([]);
  });

  test('where the page is told by its hash, and a link would empty it', async () => {
    const link = beside('<a id="x" href="#">เพิ่มตัวชี้วัด</a>');
    draw(link);
    expect(findAddRow(locate(), INDICATORS)).toHaveProperty('id', 'x');
    location.hash = '#/section/details';
    expect(findAddRow(locate(), INDICATORS)).toBe('unsafe-control');
    location.hash = '';
  });

  test('for sub-activities numbered below main ones: below which is not known', async () => {
    const row = (number: string) => `<tr><td>${number}</td><td><input></td><td><input></td><td></td></tr>`;
    const rows = ['1', '1.1', '2'].map(row).join('');
    draw(
      `<h2>กิจกรรม</h2><form><div>${table('t', { rows, name: 'กิจกรรม', second: 'งบประมาณ (บาท)' })}${button('เพิ่มกิจกรรมย่อย')}</div></form>`,
    );
    const { receipt } = await fill(value(at(1, 'activityName', 'activities.subRows'), 'ก'));
    expect(receipt.rows?.[0]).toMatchObject({ added: 0, because: 'below-which' });
    expect(presses()).toEqual({});
  });

  test('for sub-activities within one of several main ones', async () => {
    const sub = '<div class="sub"><label>กิจกรรมย่อย <input></label><label>งบประมาณ (บาท) <input></label></div>';
    const main = (inner: string) =>
      `<section><label>กิจกรรมหลัก <input></label><label>งบประมาณ (บาท) <input></label><div>${inner}${button('เพิ่มกิจกรรมย่อย', '')}</div></section>`;
    draw(`<h2>กิจกรรม</h2><form>${main(sub)}${main('')}${button('เพิ่มกิจกรรมหลัก')}</form>`);
    const { receipt } = await fill(value(at(1, 'activityName', 'activities.subRows'), 'ก'));
    expect(receipt.rows?.[0]).toMatchObject({ because: 'below-which' });
    expect(presses()).toEqual({});
    const found = findAddRow(locate(), 'activities.rows');
    expect(found).toHaveProperty('id', 'add');
  });
});

describe('it stops after one press', () => {
  const page = `<form><div>${table('t', { rows: tr('เดิม') })}${button('เพิ่มตัวชี้วัด')}</div><div>${table('g', { name: 'กลุ่มเป้าหมาย', second: 'จำนวน' })}</div>${SAVE}</form>`;
  test.each([
    ['when two rows come', () => append('t', tr() + tr())(), { added: 2, because: 'too-many-came' }],
    [
      'when a second one follows',
      () => [append('t')(), setTimeout(append('t'), 50)],
      { added: 2, because: 'too-many-came' },
    ],
    ['when another list grows', () => append('g')(), { added: 0, because: 'others-changed' }],
    ['when both grow', () => [append('t')(), append('g')()], { added: 1, because: 'others-changed' }],
    [
      'when the new row comes before the others',
      () => document.querySelector('#t tbody')?.prepend(...rowsFrom(tr())),
      { added: 1, because: 'others-changed' },
    ],
    [
      'when a dialog opens',
      () => document.body.insertAdjacentHTML('beforeend', '<div role="dialog">ตัวชี้วัด</div>'),
      { added: 0, because: 'dialog-opened' },
    ],
    ['when nothing comes', () => undefined, { added: 0, because: 'nothing-came' }],
  ])('%s', async (_what, add, expected) => {
    draw(page, { add });
    const { receipt, undo } = await fill(value(at(1), 'ก'), value(at(2), 'ข'));
    expect(receipt.rows).toEqual([{ group: INDICATORS, wanted: 2, ...expected }]);
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['no-new-row', 'no-new-row']);
    expect(boxes('t').filter((text) => text !== '')).toEqual(['เดิม']);
    expect(undo).toEqual([]);
    expect(presses()).toEqual({ add: 1 });
  });

  test('when the second press fails, the first row is written in whatever order its values come', async () => {
    let left = 1;
    draw(page, { add: () => left-- > 0 && append('t')() });
    const { receipt } = await fill(value(at(1), 'ก'), value(at(2), 'ข'), value(at(1, 'targetValue'), '9'));
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['written', 'no-new-row', 'written']);
    expect(receipt.rows).toEqual([{ group: INDICATORS, added: 1, wanted: 2, because: 'nothing-came' }]);
    expect(presses()).toEqual({ add: 2 });
  });
});

describe('what one list meets holds for the next', () => {
  const groups = table('g', { name: 'กลุ่มเป้าหมาย', second: 'จำนวน' });
  const page = `<form><div>${table('t')}${button('เพิ่มตัวชี้วัด')}</div><div>${groups}${button('เพิ่มกลุ่มเป้าหมาย', 'other')}</div>
    <label>วัตถุประสงค์ <textarea id="objective"></textarea></label>${SAVE}</form>`;
  const steps = [
    value(at(1), 'ก'),
    value(at(1, 'groupName', 'details.targetGroups'), 'ข'),
    { path: 'details.objective', to: 'ค' } satisfies ApprovedStep,
  ];
  const outcomes = async () => {
    const { receipt } = await fill(...steps);
    return [receipt.results.map(({ outcome }) => outcome), receipt.rows?.map(({ because }) => because)];
  };

  test('nothing is pressed behind a dialog that opened', async () => {
    draw(page, {
      add: () => document.body.insertAdjacentHTML('beforeend', '<div role="dialog">ตัวชี้วัด</div>'),
      other: append('g'),
    });
    expect(await outcomes()).toEqual([
      ['no-new-row', 'no-new-row', 'written'],
      ['dialog-opened', 'behind-dialog'],
    ]);
    expect(presses()).toEqual({ add: 1 });
  });

  test('a calendar that is still closing is waited for, and what was open before is no matter', async () => {
    draw(`${page}<div role="dialog">คุกกี้</div>`, { add: append('t'), other: append('g') });
    const adder = createRowAdder(steps, locate);
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" id="closing">ปฏิทิน</div>');
    setTimeout(() => document.querySelector('#closing')?.remove(), 200);
    expect(await adder.addRowOf(at(1))).toBe(true);
    expect(adder.report()[0]).toEqual({ group: INDICATORS, added: 1, wanted: 1 });
    expect(presses()).toEqual({ add: 1 });
  });

  test('where the button led to another page nothing more is written', async () => {
    draw(page, { add: () => (location.hash = '#/section/budget'), other: append('g') });
    const result = await outcomes();
    location.hash = '';
    expect(result).toEqual([
      ['no-new-row', 'gone', 'gone'],
      ['went-elsewhere', undefined],
    ]);
    expect(document.querySelector<HTMLTextAreaElement>('#objective')?.value).toBe('');
    expect(presses()).toEqual({ add: 1 });
  });

  test('a fragment that is no path is the same page', async () => {
    draw(page, {
      add: () => {
        location.hash = '#rows';
        append('t')();
      },
      other: append('g'),
    });
    const result = await outcomes();
    location.hash = '';
    expect(result[0]).toEqual(['written', 'written', 'written']);
  });
});

test('a row that has come meanwhile is not added again, and what was typed there stays', async () => {
  draw(`<div>${table('t', { rows: tr('เดิม') + tr('พิมพ์เอง') })}${button('เพิ่มตัวชี้วัด')}</div>`, { add: append('t') });
  const { receipt } = await fill(value(at(1), 'ก'), value(at(1, 'targetValue'), '1'));
  expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['changed-meanwhile', 'written']);
  expect(receipt).not.toHaveProperty('rows');
  expect(presses()).toEqual({});
});

test('what a new row holds from its beginning is written over, and comes back with undo; the row stays', async () => {
  draw(`<div>${table('t', { rows: tr('เดิม') })}${button('เพิ่มตัวชี้วัด')}</div>`, {
    add: append('t', tr('โปรดระบุชื่อ')),
  });
  const { receipt, undo } = await fill(value(at(1), 'ก'), value(at(1, 'targetValue'), '1'));
  expect(receipt.results.map(({ outcome, before }) => [outcome, before])).toEqual([
    ['written', 'โปรดระบุชื่อ'],
    ['written', ''],
  ]);
  const { results } = await atOnce(() => undoFill(undo, locate));
  expect(results.map(({ outcome }) => outcome)).toEqual(['restored', 'restored']);
  expect(boxes('t')).toEqual(['เดิม', '', 'โปรดระบุชื่อ', '']);
  expect(presses()).toEqual({ add: 1 });
});

test('another finder may tell the control, as one that was taught', async () => {
  draw(`<div>${table('t')}</div><p>${button('ขอแถวใหม่', 'taught')}</p>`, { taught: append('t') });
  const adder = createRowAdder([value(at(1), 'ก')], locate, () => document.querySelector<HTMLElement>('#taught')!);
  expect(await atOnce(() => adder.addRowOf(at(1)))).toBe(true);
  expect([adder.isInAdded(at(0)), adder.isInAdded(at(1)), adder.isInAdded(at(2))]).toEqual([false, true, false]);
  expect(adder.report()).toEqual([{ group: INDICATORS, added: 1, wanted: 1 }]);
});
