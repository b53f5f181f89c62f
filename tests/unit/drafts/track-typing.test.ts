import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftedOf, isTakenAway, settledOn, typedSince, type Typing } from '@/utils/drafts/track-typing';
import { typedOn } from '@/utils/drafts/typed-on';
import type { ControlReading, FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { FieldPath } from '@/utils/model/ids';
import { aChoice, aLongText, aSnapshot, aText, notFilled, unreadable, aDate } from '../../support/a-snapshot';

const NAME = 'general.projectName';
const AGENCY = 'general.agencyName';
const YEAR = 'general.fiscalYear';
const on = (fields: Record<FieldPath, FieldReading>) => typedOn(aSnapshot(fields));
const opened = on({ [NAME]: notFilled(), [AGENCY]: aText('อบจ.'), [YEAR]: notFilled('choice') });
const typed = (typing: Typing, fields: Record<FieldPath, FieldReading>) => typedSince(typing, on(fields), true);
const shownIn = (typing: Typing) =>
  Object.fromEntries(Object.entries(draftedOf(typing).fields).map(([path, { from, shown }]) => [path, [from, shown]]));

describe('what was typed', () => {
  const base = settledOn(opened);
  test('is what differs from the page as it was opened', () => {
    const now = typed(base, {
      [NAME]: aText('โครงการ ก'),
      [AGENCY]: aText('อบจ. อุดรธานี'),
      [YEAR]: notFilled('choice'),
    });
    expect(shownIn(now)).toEqual({ [NAME]: ['', 'โครงการ ก'], [AGENCY]: ['อบจ.', 'อบจ. อุดรธานี'] });
  });
  test('is nothing any more where it was put back by hand', () => {
    const now = typed(base, { [NAME]: aText('ก') });
    expect(shownIn(typed(now, { [NAME]: notFilled() }))).toEqual({});
  });
  test('stays while its box is in a closed tab', () => {
    const now = typed(base, { [NAME]: aText('ก') });
    expect(shownIn(typed(now, { [AGENCY]: aText('อบจ.') }))).toEqual({ [NAME]: ['', 'ก'] });
  });
  test('what loads late, with nobody at the page, is the page’s own', () => {
    const now = typedSince(base, on({ [NAME]: aText('โครงการเดิม') }), false);
    expect(shownIn(now)).toEqual({});
    expect(shownIn(typed(now, { [NAME]: aText('โครงการใหม่') }))).toEqual({ [NAME]: ['โครงการเดิม', 'โครงการใหม่'] });
  });
  test('a box that comes later is measured from how it came', () => {
    const now = typed(base, { 'general.startDate': aText('01/10/2569') });
    expect(shownIn(now)).toEqual({});
    expect(shownIn(typed(now, { 'general.startDate': aText('02/10/2569') }))).toEqual({
      'general.startDate': ['01/10/2569', '02/10/2569'],
    });
  });
  test('what can’t be understood is kept as it stands, without a value', () => {
    const now = typed(base, { [NAME]: aDate(unreadable('31/02/2569', 'not-a-date')) });
    expect(draftedOf(now).fields[NAME]).toEqual({ label: 'ช่อง', kind: 'date', from: '', shown: '31/02/2569' });
  });
  test('the same page is the same object', () => {
    const now = typed(base, { [NAME]: aText('ก') });
    expect(typed(now, { [NAME]: aText('ก') })).toBe(now);
  });
});

test('long texts in boxes that are no fields are kept by their label and order; what is left alone is not', () => {
  const control = { ...aLongText('ข้อความ'), tag: 'textarea', type: '' };
  const snapshot = {
    ...aSnapshot({ [NAME]: notFilled() }),
    controls: [
      { ...control, label: 'หมายเหตุ', noField: 'unknown-label' as const },
      { ...control, label: 'หมายเหตุ', noField: 'unknown-label' as const },
      { ...control, label: 'รหัส', noField: 'left-alone' as const },
      { ...control, label: 'ชื่อเล่น', tag: 'input', widget: 'text-box', noField: 'unknown-label' as const },
    ],
  };
  expect([...typedOn(snapshot).keys()]).toEqual([NAME, 'text หมายเหตุ', 'text หมายเหตุ +']);
});

describe('the page has taken it away', () => {
  const two = typed(settledOn(opened), { [NAME]: aText('โครงการ ก'), [AGENCY]: aText('อบจ. อุดรธานี') });
  const chosen = typed(settledOn(opened), { [NAME]: aText('ก'), [YEAR]: aChoice('2570') });
  test.each([
    {
      say: 'both back as they were',
      typing: two,
      now: { [NAME]: notFilled(), [AGENCY]: aText('อบจ.') },
      key: [true, true],
    },
    { say: 'both empty', typing: two, now: { [NAME]: notFilled(), [AGENCY]: notFilled() }, key: [true, true] },
    { say: 'one empty', typing: two, now: { [NAME]: notFilled(), [AGENCY]: aText('อบจ. อุดรธานี') }, key: [false, true] },
    { say: 'other words', typing: two, now: { [NAME]: aText('ข'), [AGENCY]: aText('ค') }, key: [false, false] },
    { say: 'boxes gone', typing: two, now: {}, key: [false, false] },
    {
      say: 'a choice that hung on another',
      typing: chosen,
      now: { [NAME]: aText('ก'), [YEAR]: notFilled('choice') },
      key: [false, false],
    },
    {
      say: 'all, with a choice',
      typing: chosen,
      now: { [NAME]: notFilled(), [YEAR]: notFilled('choice') },
      key: [false, true],
    },
  ])('$say: while typing $key.0, else $key.1', ({ typing, now, key }) =>
    expect([true, false].map((isTyping) => isTakenAway(typing, on(now), isTyping))).toEqual(key),
  );
});

describe('a page that is read again', () => {
  const fields = { [NAME]: aText('ก'), [AGENCY]: aText('ข') };
  const first = { ...aSnapshot(fields), controls: Object.entries(fields).map(([path, field]) => control(field, path)) };
  const again = (now: Record<FieldPath, FieldReading>): Snapshot => ({
    ...first,
    fields: { ...first.fields, ...now },
    controls: first.controls.map((was) => (was.field && now[was.field] ? control(now[was.field]!, was.field) : was)),
  });
  const afresh = (snapshot: Snapshot) => [...typedOn({ ...snapshot, sections: [...snapshot.sections] })];

  test('says what has changed, and nothing of what has not', () => {
    const before = typedOn(first);
    const changed = again({ [NAME]: aText('กข') });
    expect([...typedOn(changed)]).toEqual(afresh(changed));
    expect(typedOn(changed).get(AGENCY)).toBe(before.get(AGENCY));
  });
  test('tells boxes without a name of ours by their order still', () => {
    const notes = (...texts: string[]): Snapshot => ({
      ...first,
      controls: [...first.controls, ...texts.map((text) => control(aLongText(text, { label: 'หมายเหตุ' })))],
    });
    typedOn(notes('หนึ่ง', 'สอง'));
    const changed = notes('หนึ่ง', 'สาม');
    expect([...typedOn(changed)]).toEqual(afresh(changed));
    expect(typedOn(changed).get('text หมายเหตุ +')?.shown).toBe('สาม');
  });

  function control(field: FieldReading, path?: string): ControlReading {
    const { label, required, readOnly, widget, reading } = field;
    const named = path ? { field: path as FieldPath } : { noField: 'unknown-label' as const };
    return { label, required, readOnly, widget, reading, tag: 'textarea', type: '', ...named };
  }
});

test('whatever is typed by hand stands in the draft as long as the page shows it', () => {
  const path = fc.constantFrom<FieldPath>(NAME, AGENCY, 'details.rationale', 'activities.rows[0].name');
  const steps = fc.array(fc.dictionary(path, fc.string(), { minKeys: 1 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(steps, (pages) => {
      const [first = {}, ...later] = pages.map((page) =>
        on(Object.fromEntries(Object.entries(page).map(([at, text]) => [at, text === '' ? notFilled() : aText(text)]))),
      );
      const base = settledOn(first as ReturnType<typeof on>);
      const last = later.reduce((typing, page) => typedSince(typing, page, true), base);
      const end = later.at(-1);
      for (const [key, { shown }] of end ?? []) expect(last.edits.get(key)?.shown ?? last.base.get(key)).toBe(shown);
    }),
  );
});
