import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/utils/calendar/days';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { Binding } from '@/utils/model/binding';
import type { Template } from '@/utils/model/template';
import { chooseParts } from '@/utils/transfer/choose-parts';
import { compareParts, type CurrentParts } from '@/utils/transfer/compare-parts';
import { letterKey } from '@/utils/transfer/letter-list';
import type { PackParts } from '@/utils/transfer/pack-parts';
import { aTemplate } from '../../support/a-template';
import { someParts } from './arbitrary-parts';

const EARLIER = '2026-09-01T02:00:00.000Z';
const LATER = '2026-12-01T02:00:00.000Z';
const VALUE = { id: 'v', field: 'general.agencyName', label: 'หน่วยงาน', value: 'กรม', createdAt: EARLIER };

const LETTER: LetterDate = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};

const here = (changes: Partial<CurrentParts> = {}): CurrentParts => ({
  unreadable: new Set(),
  fixed: new Set(),
  ...changes,
});
const fateOfTemplate = (next: Template, current: CurrentParts) =>
  compareParts({ templates: [next] }, current)[0]?.entries[0]?.fate;

describe('a template', () => {
  const now = aTemplate();
  test.each<[string, Template, CurrentParts]>([
    ['added', now, here()],
    ['same', now, here({ templates: [now] })],
    ['same', Object.fromEntries(Object.entries(now).reverse()) as unknown as Template, here({ templates: [now] })],
    ['replaced', aTemplate({ name: 'ใหม่', updatedAt: LATER }), here({ templates: [now] })],
    ['replaced', aTemplate({ name: 'ใหม่' }), here({ templates: [now] })],
    ['newer-here', aTemplate({ name: 'เก่า', updatedAt: EARLIER }), here({ templates: [now] })],
    ['damaged-here', now, here({ unreadable: new Set([now.id]) })],
  ])('is %s', (fate, next, current) => expect(fateOfTemplate(next, current)).toBe(fate));

  test('is compared by moments, not by their spelling', () => {
    const finer = aTemplate({ name: 'ละเอียด', updatedAt: '2026-10-01T02:00:00.001Z' });
    expect(fateOfTemplate(finer, here({ templates: [aTemplate({ updatedAt: '2026-10-01T02:00:00Z' })] }))).toBe(
      'replaced',
    );
  });
});

test('what was taught is called as the page calls it; a button by its list, which has no words perhaps', () => {
  const control = {
    ...{
      label: '',
      isOnlyLabel: true,
      headings: [],
      tag: '',
      type: '',
      attributes: {},
      before: '',
      after: '',
      page: '',
    },
  };
  const lesson = (id: string, labelText: string) => ({ id, control: { ...control, labelText }, createdAt: EARLIER });
  const bindings: Binding[] = [
    { ...lesson('a', 'วันเริ่ม'), path: 'general.startDate', says: 'is' },
    { ...lesson('b', ''), path: 'general.startDate', says: 'is-not' },
    { ...lesson('c', 'ระบุ'), path: 'details.indicators', says: 'adds-row' },
    { ...lesson('d', ''), path: 'details.indicators', says: 'adds-row' },
  ];
  expect(compareParts({ bindings }, here())[0]?.entries.map(({ name }) => name)).toEqual([
    'วันเริ่ม',
    'general.startDate',
    'ตัวชี้วัด: ระบุ',
    'ตัวชี้วัด',
  ]);
});

test('parts come in their order, with names', () => {
  const compared = compareParts(
    {
      holidays: { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }], removed: ['2026-12-31'] },
      calendarOverrides: [LETTER],
      agency: { agencyName: 'กรม', ruleSetId: 'b' },
      ruleChoices: { off: [], hidden: [], quality: true },
      dateEras: { 'general.startDate': 'be', 'general.endDate': 'ce' },
      savedValues: [VALUE],
      templates: [aTemplate()],
    },
    here({ dateEras: { 'general.startDate': 'be', 'general.endDate': 'be' }, agency: { ruleSetId: 'a' } }),
  );
  expect(compared).toEqual([
    { part: 'templates', entries: [{ id: aTemplate().id, name: 'โครงการถนนแอสฟัลต์', fate: 'added' }] },
    { part: 'savedValues', entries: [{ id: 'v', name: 'หน่วยงาน: กรม', fate: 'added' }] },
    {
      part: 'dateEras',
      entries: [
        { id: 'general.startDate', name: 'general.startDate', fate: 'same' },
        { id: 'general.endDate', name: 'general.endDate', fate: 'replaced' },
      ],
    },
    { part: 'ruleChoices', entries: [{ id: 'ruleChoices', name: 'ruleChoices', fate: 'replaced' }] },
    {
      part: 'agency',
      entries: [
        { id: 'agencyName', name: 'agencyName', fate: 'added' },
        { id: 'ruleSetId', name: 'ruleSetId', fate: 'replaced' },
      ],
    },
    { part: 'calendarOverrides', entries: [{ id: letterKey(LETTER), name: 'ว 5521', fate: 'added' }] },
    {
      part: 'holidays',
      entries: [
        { id: '2027-01-08', name: 'วันสถาปนา', fate: 'added' },
        { id: '2026-12-31', name: '2026-12-31', fate: 'added' },
      ],
    },
  ]);
});

describe('a letter', () => {
  const fateOfLetter = (next: LetterDate, ...letters: LetterDate[]) =>
    compareParts({ calendarOverrides: [next] }, here({ calendarOverrides: letters }))[0]?.entries[0]?.fate;
  test.each<[string, string, LetterDate, LetterDate[]]>([
    ['added', 'where there is none', LETTER, []],
    ['added', 'beside one of another quarter', LETTER, [{ ...LETTER, quarter: 2 }]],
    ['added', 'beside one of another year', LETTER, [{ ...LETTER, fiscalYear: 2571 }]],
    ['added', 'beside one of another thing', LETTER, [{ ...LETTER, ruleId: 'later/thing' }]],
    ['added', 'beside another letter', LETTER, [{ ...LETTER, letter: 'ว 99' }]],
    ['same', 'where it is here', LETTER, [{ ...LETTER, quarter: 2 }, LETTER]],
    ['replaced', 'where it names another day', { ...LETTER, date: '2027-01-20' }, [LETTER]],
    ['replaced', 'where its number is only spaced otherwise', { ...LETTER, letter: 'ว๕๕๒๑' }, [LETTER]],
  ])('is %s %s', (fate, _where, next, letters) => expect(fateOfLetter(next, ...letters)).toBe(fate));
});

describe('a holiday', () => {
  const off = { added: [{ date: '2027-01-08', name: 'วันสถาปนา' }], removed: [] } as const;
  const on = { added: [], removed: ['2027-01-08'] } as const;
  const fateOfDay = (next: HolidayEdits, holidays?: HolidayEdits) =>
    compareParts({ holidays: next }, here(holidays && { holidays }))[0]?.entries[0]?.fate;
  test.each<[string, HolidayEdits, HolidayEdits | undefined]>([
    ['added', off, undefined],
    ['added', on, { added: [], removed: ['2026-12-31'] }],
    ['same', off, off],
    ['same', on, on],
    ['replaced', off, { added: [{ date: '2027-01-08', name: 'ชื่อเดิม' }], removed: [] }],
    ['replaced', off, on],
    ['replaced', on, off],
  ])('is %s: %j beside %j', (fate, next, now) => expect(fateOfDay(next, now)).toBe(fate));

  test('for which there is no room is not taken, while one that stands there already is', () => {
    const full = Array.from({ length: 400 }, (_none, days) => ({ date: addDays('2027-01-01', days), name: 'หยุด' }));
    const pack = {
      holidays: {
        added: [
          { date: '2027-01-01', name: 'ใหม่' },
          { date: '2026-12-31', name: 'ใหม่' },
        ],
        removed: [],
      },
    } as const;
    const compared = compareParts(pack, here({ holidays: { added: full, removed: [] } }));
    expect(compared[0]?.entries.map(({ fate }) => fate)).toEqual(['replaced', 'no-room']);
    expect(chooseParts(pack, compared, () => true)).toEqual({
      holidays: { added: [{ date: '2027-01-01', name: 'ใหม่' }], removed: [] },
    });
  });
});

test('what a policy has set is not taken over', () => {
  const pack: PackParts = {
    ruleChoices: { off: ['a'], hidden: [], quality: false },
    agency: { agencyName: 'กรม', kind: 'province', place: 'ยะลา', leadDays: 5 },
    calendarOverrides: [LETTER],
    holidays: { added: [], removed: ['2026-12-31'] },
  };
  const fixed = ['agencyName', 'kind', 'leadDays', 'letters', 'holidays', 'ruleChoices'];
  const compared = compareParts(pack, here({ agency: { kind: 'department' }, fixed: new Set(fixed) }));
  expect(compared.flatMap(({ entries }) => entries.map(({ fate }) => fate))).toEqual(Array(7).fill('by-office'));
  expect(chooseParts(pack, compared, () => true)).toEqual({});
});

describe('of what was looked at', () => {
  test('only ticked parts are chosen, and of them only what changes anything', () => {
    const other = aTemplate({ id: 'other', name: 'อื่น' });
    const pack = { templates: [aTemplate(), other], savedValues: [VALUE], agency: { agencyName: 'กรม' } };
    const compared = compareParts(pack, here({ templates: [aTemplate()] }));
    expect(chooseParts(pack, compared, (part) => part !== 'savedValues')).toEqual({
      templates: [other],
      agency: { agencyName: 'กรม' },
    });
    expect(chooseParts(pack, compared, () => false)).toEqual({});
  });

  test('what is here already is never chosen, whatever it is', () =>
    fc.assert(
      fc.property(someParts, (parts) => {
        const compared = compareParts(parts, here(parts));
        const { agency, ...others } = chooseParts(parts, compared, () => true);
        expect(others).toEqual({});
        // An empty name is none.
        expect(agency ?? { agencyName: '' }).toEqual({ agencyName: '' });
      }),
    ));
});
