import { describe, expect, test } from 'vitest';
import type { FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import { doByHand } from './support/act-as-page';
import type { FormField } from './support/any-field';
import type { Habit } from './support/page-habits';
import { pageShows } from './support/page-state';
import { atRest, visit, type Visit } from './support/visit';

/** What the properties of filling have found, one case each. */

const LABELS: Readonly<Record<string, string>> = {
  'general.projectName': 'ชื่อโครงการ',
  'general.agencyName': 'หน่วยงานเจ้าของโครงการ',
  'general.fiscalYear': 'โครงการประจำปีงบประมาณ',
  'details.objective': 'วัตถุประสงค์',
  'budget.totalBaht': 'วงเงินงบประมาณทั้งหมด',
  'plan-links.sustainableGoals': 'SDGs',
};
const NAME = 'general.projectName';
const AGENCY = 'general.agencyName';
const YEAR = 'general.fiscalYear';
const OBJECTIVE = 'details.objective';
const TOTAL = 'budget.totalBaht';
const GOALS = 'plan-links.sustainableGoals';

type Drawn = Partial<Omit<FormField, 'habit'>> & { habit?: Partial<Habit> };

function aField(path: FieldPath, { habit, ...more }: Drawn = {}): FormField {
  return {
    ...{ path, label: LABELS[path] ?? '', markup: 'for', control: 'line', shut: 'open', old: '', offers: [] },
    ...{ kind: path === TOTAL ? 'money' : 'text', codes: 'numbers', hasStranger: false, ...more },
    habit: { does: 'nothing', on: 'change', afterMs: 0, victim: 0, ...habit },
  };
}

const HEADINGS = { general: 'ข้อมูลทั่วไป', details: 'รายละเอียดโครงการ', budget: 'งบประมาณ' } as const;

/** Fills everything that is wished for, each field under the heading of its section. */
function fill(
  drawn: readonly FormField[],
  wished: Partial<Record<FieldPath, FieldValue>>,
  use: (visit: Visit) => unknown,
) {
  const values = Object.entries(wished).map(([path, to]) => {
    return { path: path as FieldPath, label: '', to: to ?? '', policy: 'always' as const };
  });
  const form = drawn.map((field) => ({ heading: headingOf(field.path), fields: [field], rows: [] }));
  return visit({ form, wish: { values, otherwise: new Set() } }, async (filled) => void (await use(filled)));
}

const headingOf = (path: FieldPath): string =>
  HEADINGS[path.slice(0, path.indexOf('.')) as keyof typeof HEADINGS] ?? 'ความเชื่อมโยงกับแผน';
const outcomes = ({ receipt }: Visit) => receipt.results.map(({ path, outcome }) => [path, outcome]);
const page = () => Object.fromEntries(pageShows());

describe('what was written is not planned again', () => {
  test.each([
    ['line ends, which the browser unifies', aField(OBJECTIVE, { kind: 'long-text', control: 'area' }), 'หนึ่ง\r\nสอง\n'],
    ['an amount with commas', aField(TOTAL), '1,234.00'],
    ['a choice by the number in its label', aField(YEAR, { control: 'list', offers: ['ปี ๒๕๖๙', 'ปี ๒๕๗๐'] }), '2570'],
    [
      'a choice in other spaces',
      aField(AGENCY, { control: 'radios', markup: 'legend', offers: ['ก ข', 'ค'] }),
      ' ก  ข ',
    ],
  ])('%s', (_what, field, to) =>
    fill([field], { [field.path]: to }, (filled) => {
      expect(outcomes(filled)).toEqual([[field.path, 'written']]);
      expect(filled.planNow()).toMatchObject([{ kind: 'skip', because: 'already-equal' }]);
    }),
  );

  test.each([
    ['a number of more than the choice', { control: 'list' as const, offers: ['ปี ๒๕๗๐', '1/2570'], old: '1/2570' }],
    ['a text that only has the number', { old: 'ปี 2570' }],
  ])('but %s is another', (_what, more) =>
    fill([aField(YEAR, more)], { [YEAR]: '2570' }, ({ plan }) => expect(plan).toMatchObject([{ kind: 'overwrite' }])),
  );
});

test('in a box for one line a line break becomes a space, as browsers paste it', () =>
  fill([aField(NAME)], { [NAME]: 'หนึ่ง\r\nสอง\n' }, (filled) => {
    expect(outcomes(filled)).toEqual([[NAME, 'written']]);
    expect(page()).toEqual({ [NAME]: 'หนึ่ง สอง' });
  }));

describe('a value that is empty', () => {
  test('says nothing of an empty field', () =>
    fill([aField(NAME)], { [NAME]: ' ' }, ({ plan }) =>
      expect(plan).toMatchObject([{ kind: 'skip', because: 'already-equal' }]),
    ));
  test.each([
    ['a box', aField(NAME, { old: 'เดิม' }), ''],
    [
      'boxes to tick',
      aField(GOALS, { kind: 'many-of', control: 'ticks', markup: 'legend', offers: ['1', '2'], old: '2' }),
      [],
    ],
  ])('empties %s, where it is ticked, and undo fills it again', (_what, field, to) =>
    fill([field], { [field.path]: to }, async (filled) => {
      expect(outcomes(filled)).toEqual([[field.path, 'written']]);
      expect(page()).toEqual({ [field.path]: '' });
      await filled.takeBack();
      expect(page()).toEqual({ [field.path]: field.old });
    }),
  );
});

test.each(['', 'true'])('a box to tick takes no word but its own, and is not even tried: %s', (old) =>
  fill([aField(GOALS, { kind: 'many-of', control: 'tick', old })], { [GOALS]: ['ใช่'] }, (filled) => {
    expect(outcomes(filled)).toEqual([[GOALS, 'no-such-option']]);
    expect(page()).toEqual({ [GOALS]: old });
  }),
);

test.each(['ก', 'ข', ''])('of options that share one code none is chosen, nor was it brought back: %s', (old) =>
  fill(
    [aField(AGENCY, { control: 'list', codes: 'shared', offers: ['ก', 'ข', 'ค'], old })],
    { [AGENCY]: 'ค' },
    (filled) => {
      expect(outcomes(filled)).toEqual([[AGENCY, 'needs-hand']]);
      expect(page()).toEqual({ [AGENCY]: old });
    },
  ),
);

test('of two fields that empty each other only that is told as written which holds in the end', () => {
  const first = aField(NAME, { habit: { does: 'clears-another' } });
  const second = aField(OBJECTIVE, { habit: { does: 'clears-another' } });
  return fill([first, second], { [NAME]: 'ก', [OBJECTIVE]: 'ข' }, (filled) => {
    expect(outcomes(filled)).toEqual([
      [NAME, 'rejected-by-page'],
      [OBJECTIVE, 'written'],
    ]);
    expect(page()).toEqual({ [NAME]: '', [OBJECTIVE]: 'ข' });
  });
});

test('what a page makes of a value late is taken out again', () =>
  fill([aField(TOTAL, { old: '5.00', habit: { does: 'commas', afterMs: 200 } })], { [TOTAL]: '13.7563' }, (filled) => {
    expect(filled.receipt.results).toMatchObject([{ outcome: 'rejected-by-page', before: '5.00', after: '5.00' }]);
    expect(page()).toEqual({ [TOTAL]: '5.00' });
  }));

describe('where a page empties one field because of another', () => {
  const clears = { does: 'clears-another', victim: 0 } as const;

  test('the first comes back though the second, taken back after it, empties it again', () =>
    fill([aField(NAME, { old: 'เดิม' }), aField(OBJECTIVE, { habit: clears })], { [OBJECTIVE]: 'ข' }, async (filled) => {
      expect(outcomes(filled)).toEqual([
        [OBJECTIVE, 'written'],
        [NAME, 'changed-by-page'],
      ]);
      const { results } = await filled.takeBack();
      expect(results.map(({ outcome }) => outcome)).toEqual(['restored', 'restored']);
      expect(page()).toEqual({ [NAME]: 'เดิม', [OBJECTIVE]: '' });
    }));

  test('it comes back as well where an order for it failed', () => {
    const list = aField(AGENCY, { control: 'list', offers: ['ก', 'ข'], old: 'ก' });
    return fill([list, aField(OBJECTIVE, { habit: clears })], { [AGENCY]: 'ไม่มี', [OBJECTIVE]: 'ข' }, async (filled) => {
      expect(outcomes(filled)).toEqual([
        [AGENCY, 'no-such-option'],
        [OBJECTIVE, 'written'],
      ]);
      expect(page()).toEqual({ [AGENCY]: '', [OBJECTIVE]: 'ข' });
      await filled.takeBack();
      expect(page()).toEqual({ [AGENCY]: 'ก', [OBJECTIVE]: '' });
    });
  });

  test.each([
    ['a field of the fill', { [NAME]: 'ก', [OBJECTIVE]: 'ข' }],
    ['another', { [OBJECTIVE]: 'ข' }],
  ])('what a person typed there since is put back, whether it was %s or not', (_what, wished) =>
    fill([aField(NAME), aField(OBJECTIVE, { habit: { ...clears, afterMs: 200 } })], wished, async (filled) => {
      await atRest(async () => doByHand(NAME, 'พิมพ์เอง'));
      await filled.takeBack();
      expect(page()).toEqual({ [NAME]: 'พิมพ์เอง', [OBJECTIVE]: '' });
    }),
  );
});
