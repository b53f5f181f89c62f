import { describe, expect, test } from 'vitest';
import type { ControlDescription } from '@/utils/model/binding';
import { findDescribed, strengthOf } from '@/utils/teach/match-description';

const describe_ = (label: string, more: Partial<ControlDescription> = {}): ControlDescription => ({
  ...{ label, labelText: label, isOnlyLabel: label !== '', headings: ['ข้อมูลทั่วไป'], tag: 'input', type: '' },
  ...{ attributes: {}, before: '', after: '', page: '/project/:id', ...more },
});
/** A page as a row of labels; the neighbours follow from the order. */
const page = (...controls: ControlDescription[]) =>
  controls.map((control, at) => ({
    ...control,
    isOnlyLabel: controls.filter(({ label }) => label === control.label).length === 1,
    before: controls[at - 1]?.label ?? '',
    after: controls[at + 1]?.label ?? '',
  }));

const [a, b, c] = [describe_('ก'), describe_('ข'), describe_('ค')];
const seventh = describe_('ช่องที่7', { attributes: { id: 'seventh' } });
const nameless = describe_('');
const then = page(a, seventh, b);
const taught = then[1] ?? seventh;

describe('a control is known again', () => {
  test.each<[string, ControlDescription[], number]>([
    ['as it was', then, 1],
    ['under another id', page(a, describe_('ช่องที่7', { attributes: { id: 'eighth' } }), b), 1],
    ['without an id', page(a, describe_('ช่องที่7'), b), 1],
    ['in another order', page(b, c, seventh), 2],
    ['with another neighbour', page(c, seventh, b), 1],
    [
      'with another label, by its id and neighbours',
      page(a, describe_('ช่องที่8', { attributes: { id: 'seventh' } }), b),
      1,
    ],
  ])('%s', (_how, now, at) => expect(findDescribed(taught, now)).toBe(at));
});

describe('no other takes its place', () => {
  test.each<[string, ControlDescription[]]>([
    ['when it is gone', page(a, b, c)],
    ['when two bear its label and its id', page(seventh, c, seventh)],
    ['when it is of another kind now', page(a, describe_('ช่องที่7', { tag: 'select' }), b)],
    [
      'on another page with no more than its label',
      page(c, describe_('ช่องที่7')).map((one) => ({ ...one, page: '/other' })),
    ],
    ['when nothing is there', []],
  ])('%s', (_why, now) => expect(findDescribed(taught, now)).toBeUndefined());

  test('of twins, the one that stays does not become the one that went', () => {
    const twins = page(a, describe_('โทรศัพท์'), b, describe_('โทรศัพท์'), c);
    expect(findDescribed(twins[3] ?? a, twins)).toBe(3);
    expect(findDescribed(twins[3] ?? a, page(a, describe_('โทรศัพท์'), b, c))).toBeUndefined();
  });
});

test('strength', () => {
  expect(strengthOf(then, 1)).toBe('firm');
  expect(strengthOf(page(a, nameless, b), 1)).toBe('fair');
  expect(strengthOf(page(nameless, nameless, nameless), 1)).toBe('weak');
});
