// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { bringToFront, withProfile } from '@/utils/agency/profiles';
import type { Settings } from '@/utils/model/settings';
import { applyFill } from '@/utils/page/apply-fill';
import { areFixes, areSteps } from '@/utils/page/is-approved';
import { locatePage } from '@/utils/page/locate-page';
import { isRememberedMapping } from '@/utils/sheets/recall-mapping';
import { openDatabase } from '@/utils/store/database';
import { createDraftStore } from '@/utils/store/draft-store';
import { readToday } from '@/utils/store/today';
import { atOnce } from '../support/at-once';
import { SAMPLES } from '../support/message-samples';
import { fixtureOf } from '../tools/fixture-of-recording';
import { recordingIn } from '../tools/recording-in';

/** What fuzzing has found, each as the case that it was cut down to. */

// stored-records, seed 972406903, path 147:1:0:3:14:3:15:15
test.each([{ id: 1e308 }, { keptAt: 5 }, { id: 7, keptAt: -1 }])(
  'a draft with %j keeps no other draft from being kept, and stays',
  async (damage) => {
    const db = await openDatabase(`found ${JSON.stringify(damage)}`);
    const lies = { ...SAMPLES.keepDraft, ...damage };
    await db.put('drafts', lies as never);
    const keptAt = new Date().toISOString();
    await createDraftStore(db).keep({ ...SAMPLES.keepDraft, id: 'visit general 1', keptAt }, 90);
    expect(await db.getAll('drafts')).toHaveLength(2);
    expect(await createDraftStore(db).list()).toHaveLength(1);
    db.close();
  },
);

// settings, at the first run
test('how drafts are kept is the officer’s, whichever agency is in front', () => {
  const drafts = { isOn: false, days: 30 };
  const settings: Settings = { language: 'th', agencyName: 'ก', others: [{ id: 'second', agencyName: 'ข' }], drafts };
  expect(bringToFront(settings, 'second').drafts).toEqual(drafts);
  expect(withProfile(settings, { id: 'third', agencyName: 'ค' }).drafts).toEqual(drafts);
});

// workbooks, seed -1113863729, path 134:6:5:4:4:1:10, and what reading it showed
const column = { header: 'ชื่อโครงการ', target: { as: 'field', path: 'general.projectName' } };
const mapping = { key: 'ชื่อโครงการ', kind: 'projects', columns: [column] };
test.each<[string, unknown, boolean]>([
  ['as it was remembered', mapping, true],
  ['of a field without a path', { ...mapping, columns: [{ ...column, target: { as: 'field' } }] }, false],
  ['of a column without a name', { ...mapping, columns: [{ ...column, target: { as: 'column', column: 5 } }] }, false],
  ['with a hole', { ...mapping, columns: [column, , column] }, false],
  ['with null', { ...mapping, columns: [null] }, false],
  ['of a group that is a number', { ...mapping, group: 5 }, false],
  ['of a kind that only reads like one', { ...mapping, kind: ['projects'] }, false],
])('what is remembered of columns, %s', (_what, stored, isOne) => expect(isRememberedMapping(stored)).toBe(isOne));

// pages: `every` passes over holes, which a message may have
test('an order with a hole is none', () => {
  expect(areSteps([{ path: 'general.projectName', to: 'ก' }, ,])).toBe(false);
  expect(areFixes([,])).toBe(false);
});

// pages, seed 1: the selector by which a list is known as loading was none to every parser, and the writer threw
test('a list in which one can search, and where nothing is found, is told as such', async () => {
  document.body.innerHTML = `<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input></label>
    <label for="unit">หน่วยงานที่รับผิดชอบ</label> <input id="unit" role="combobox" aria-controls="list" aria-expanded="true">
    <ul id="list" role="listbox"><li role="option">กรมทาง</li></ul>`;
  const locate = () => locatePage(document);
  const { receipt } = await atOnce(() => applyFill([{ path: 'general.agencyName', to: 'กรมที่ดิน' }], locate));
  expect(receipt.results).toMatchObject([{ outcome: 'no-such-option' }]);
});

// pages, seed -159629073, path 11
test.each(['file', 'range', 'color'])('a box of type %s is no list, whatever it says that it opens', (type) => {
  document.body.innerHTML = `<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input></label>
    <label>อีเมลผู้ประสานงาน <input type="${type}" aria-haspopup="listbox"></label>`;
  expect([...locatePage(document).fields.keys()]).toEqual(['general.projectName']);
});

test('a list is never searched by a box for a password', async () => {
  document.body.innerHTML = `<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input></label>
    <label for="unit">หน่วยงานที่รับผิดชอบ</label> <input id="unit" role="combobox" aria-controls="list" aria-expanded="true">
    <ul id="list" role="listbox"><li role="option">กรมทาง</li></ul>`;
  const box = document.querySelector<HTMLInputElement>('#unit');
  const locate = () => locatePage(document);
  box?.addEventListener('focus', () => (box.type = 'password'));
  await atOnce(() => applyFill([{ path: 'general.agencyName', to: 'กรมที่ดิน' }], locate));
  expect(box?.value).toBe('');
});

// recordings
const recording = {
  ...{ kind: 'emenscr-assist/structure', version: 1, path: '/project/:id', title: '', sections: ['general'] },
  ...{ rows: {}, unlocated: [], broken: [], leftOut: 0 },
};
const control = {
  ...{ tag: 'input', type: 'text', role: '', widget: 'text-box', label: 'ชื่อ', texts: [], headings: [] },
  ...{ required: false, readOnly: false },
};
test.each<[string, object]>([
  ['whose path ends the comment over the page', { path: '--><img src=x onerror=alert(1)>' }],
  ['whose section does', { sections: ['--><img src=x onerror=alert(1)>'] }],
  ['of a script', { controls: [{ ...control, tag: 'script', label: 'alert(1)' }] }],
])('a recording %s becomes an inert page', (_what, changes) => {
  const read = recordingIn(JSON.stringify({ ...recording, controls: [control], ...changes }));
  if (!read) throw new Error('it is one');
  document.body.innerHTML = fixtureOf(read);
  expect(document.body.querySelector('img, script')).toBeNull();
});

test.each<[string, object]>([
  ['of a tag that brings an attribute', { controls: [{ ...control, tag: 'a onfocus=alert(1)' }] }],
  ['of no controls', { controls: undefined }],
  ['of headings that are none', { controls: [{ ...control, headings: 'ข้อมูลทั่วไป' }] }],
  ['of a limit in words', { controls: [{ ...control, maxLength: '5 onfocus=alert(1)' }] }],
])('a recording %s is none', (_what, changes) => {
  expect(recordingIn(JSON.stringify({ ...recording, controls: [control], ...changes }))).toBeUndefined();
});

// settings, seed 1651154785, path 124:33:32:32
test('a day that is none stands in for no day', async () => {
  await fakeBrowser.storage.local.set({ 'test:today': '' });
  expect(await readToday()).toBe(bangkokToday(new Date()));
  await fakeBrowser.storage.local.remove('test:today');
});
