import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ControlDescription } from '@/utils/model/binding';
import { findAdder, standsByAnother, strengthOfAdder } from '@/utils/teach/find-adder';

const GROUP = 'activities.rows';
const [OWN, INNER, OTHER] = ['activities.rows.budgetBaht', 'activities.subRows.budgetBaht', 'details.indicators.unit'];
const aButton = (label: string, more: Partial<ControlDescription> = {}): ControlDescription => ({
  ...{ label, labelText: label, isOnlyLabel: true, headings: ['กิจกรรม'], tag: 'button', type: 'button' },
  ...{ attributes: {}, before: OWN, after: 'หมายเหตุ', page: '/project/:id', ...more },
});
const said = aButton('ระบุ');
const drawn = aButton('', { attributes: { picture: 'fa fa-plus' } });
const apart = aButton('ระบุ', { before: 'ชื่อ', after: 'หมายเหตุ' });

describe('it is found again', () => {
  test.each<[string, ControlDescription, ControlDescription[]]>([
    ['as it was', said, [aButton('ลบ'), said]],
    ['under another heading, on another page', said, [aButton('ระบุ', { headings: [], page: '/other' })]],
    ['before another field', said, [aButton('ระบุ', { after: OTHER })]],
    ['below an inner list', said, [aButton('ระบุ', { before: INNER })]],
    ['beside its like on another list', said, [aButton('ระบุ', { before: OTHER }), said]],
    ['beside its like above the list', said, [aButton('ระบุ', { before: 'ชื่อ', after: OWN }), said]],
    ['by its picture', drawn, [aButton('', { attributes: { picture: 'fa fa-bin' } }), drawn]],
    ['with an attribute more', drawn, [aButton('', { attributes: { picture: 'fa fa-plus', name: 'add' } })]],
    ['apart from all rows', apart, [said, apart]],
  ])('%s', (_how, taught, all) => {
    const at = findAdder(taught, all, GROUP);
    expect(at).toBe(all.length - 1);
  });
});

describe('no other takes its place', () => {
  test.each<[string, ControlDescription, ControlDescription[]]>([
    ['when nothing is there', said, []],
    ['with other words', said, [aButton('เลือก')]],
    ['with other words on the same picture', drawn, [aButton('เลือก', { attributes: drawn.attributes })]],
    ['of another kind', said, [aButton('ระบุ', { type: 'submit' }), aButton('ระบุ', { tag: 'a' })]],
    ['by another list', said, [aButton('ระบุ', { before: OTHER, after: '-' })]],
    ['on the other side of its list', said, [aButton('ระบุ', { before: 'ชื่อ', after: OWN })]],
    ['with a twin', said, [said, aButton('ระบุ', { after: '-' })]],
    ['with another picture', drawn, [aButton('', { attributes: { picture: 'fa fa-bin' } })]],
    ['with nothing on it', aButton(''), [aButton('')]],
    ['apart from all rows, on another page', apart, [{ ...apart, page: '/other' }]],
    ['apart from all rows, under another heading', apart, [{ ...apart, headings: [] }]],
    ['apart from all rows, after another field', apart, [{ ...apart, before: 'ที่อยู่' }]],
  ])('%s', (_why, taught, all) => expect(findAdder(taught, all, GROUP)).toBeUndefined());
});

test.each<[string, ControlDescription[], ReturnType<typeof strengthOfAdder>]>([
  ['its words and its rows', [said], 'firm'],
  ['a picture', [drawn], 'fair'],
  ['its words, apart from all rows', [apart], 'fair'],
  ['its words, by the rows of another list', [aButton('ระบุ', { before: OTHER })], 'weak'],
  ['what a twin has as well', [said, said], 'weak'],
  ['nothing', [aButton('')], 'weak'],
])('known by %s: %s', (_by, all, strength) => expect(strengthOfAdder(all, 0, GROUP)).toBe(strength));

test('it stands by another list where it stands by none of its own', () => {
  expect(standsByAnother(aButton('', { before: OTHER }), GROUP)).toBe(true);
  expect(standsByAnother(aButton('', { before: OTHER, after: OWN }), GROUP)).toBe(false);
  expect(standsByAnother(apart, GROUP)).toBe(false);
});

const one = fc.record({
  label: fc.constantFrom('', 'ระบุ', 'ใหม่'),
  type: fc.constantFrom('button', 'submit'),
  attributes: fc.dictionary(fc.constantFrom('name', 'picture'), fc.constantFrom('a', 'b'), { noNullPrototype: true }),
  before: fc.constantFrom(OWN, INNER, OTHER, 'ชื่อ', '-', ''),
  after: fc.constantFrom(OWN, INNER, OTHER, 'ชื่อ', '-', ''),
  headings: fc.subarray(['กิจกรรม']),
});

test('whatever a page shows, what is found says the same, and the order of the page does not matter', () =>
  fc.assert(
    fc.property(one, fc.array(one, { maxLength: 8 }), fc.nat(), (taught, all, turn) => {
      const lesson = aButton(taught.label, taught);
      const page = all.map((found) => aButton(found.label, found));
      const at = findAdder(lesson, page, GROUP);
      const found = at === undefined ? undefined : page[at];
      if (found) expect([found.label, found.type]).toEqual([lesson.label, lesson.type]);
      const cut = page.length === 0 ? 0 : turn % page.length;
      const turned = [...page.slice(cut), ...page.slice(0, cut)];
      const again = findAdder(lesson, turned, GROUP);
      expect(again === undefined ? undefined : turned[again]).toBe(found);
      // A second one of it leaves no answer.
      if (found) expect(findAdder(lesson, [...page, { ...found }], GROUP)).toBeUndefined();
    }),
  ));
