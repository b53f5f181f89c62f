import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNames } from '@/utils/ledger/add-names';
import { columnsOf, dueByNext, type LedgerDue } from '@/utils/ledger/ledger-due';
import { isLate, isOpen, ledgerTable, openRows } from '@/utils/ledger/ledger-table';
import { nameKey } from '@/utils/ledger/name-key';
import { suggestFromPage } from '@/utils/ledger/suggest-from-page';
import { LEDGER_STATUSES, type LedgerEntry, type LedgerKind } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import { aMark, anEntry, aSummary, AT, DUES, ENTRY_DUE, quarterDue, seenReport } from './a-ledger';

const table = (entries: LedgerEntry[], projects: ProjectSummary[] = [], kind: LedgerKind = 'project', year = 2570) =>
  ledgerTable({ entries, projects, kind, fiscalYear: year, dues: year === 2570 ? DUES : [] });
const names = (entries: LedgerEntry[], projects: ProjectSummary[] = [], kind: LedgerKind = 'project', year = 2570) =>
  table(entries, projects, kind, year).rows.map(({ subject }) => subject.name);
const Q1 = 'm6 2570/1';

describe('what is due', () => {
  it('stands once in order of time, however often a date was told', () => {
    const moved: LedgerDue = { ...quarterDue(1, '2027-01-15') };
    expect(columnsOf([...DUES, moved]).map(({ key, due }) => `${key} ${due.date}`)).toEqual([
      'm1-m5 2570 2026-12-10',
      'm6 2570/1 2027-01-15',
      'm6 2570/2 2027-04-10',
      'm6 2570/3 2027-07-10',
      'm6 2570/4 2027-10-10',
    ]);
  });

  it.each<[LedgerDue['date'], number]>([
    ['2026-10-01', 1],
    ['2026-12-10', 1],
    ['2026-12-11', 2],
    ['2027-10-10', 5],
    ['2028-01-01', 5],
  ])('until the next date, on %s, are %i things', (today, count) => {
    expect(dueByNext(DUES, today).size).toBe(count);
  });
});

describe('the ledger', () => {
  it('counts what is open in each column', () => {
    const { columns } = table([
      anEntry({ name: 'ก' }, { [Q1]: aMark('sent') }),
      anEntry({ name: 'ข' }, { [Q1]: aMark('returned') }),
      anEntry({ name: 'ค' }, { [Q1]: aMark('drafted') }),
    ]);
    expect(columns.map(({ open, of }) => [open, of])).toEqual([
      [3, 3],
      [2, 3],
      [3, 3],
      [3, 3],
      [3, 3],
    ]);
    expect(columns.map((column) => isLate(column, '2027-01-10'))).toEqual([true, false, false, false, false]);
  });

  it('shows only rows in which something wanted is open', () => {
    const { rows } = table([
      anEntry({ name: 'ก' }, { 'm1-m5 2570': aMark('sent') }),
      anEntry({ name: 'ข' }, { 'm1-m5 2570': aMark('returned') }),
    ]);
    const shown = (today: LedgerDue['date']) => openRows(rows, dueByNext(DUES, today)).map((row) => row.subject.name);
    expect(shown('2026-11-23')).toEqual(['ข']);
    expect(shown('2026-12-11')).toEqual(['ก', 'ข']);
  });

  it.each<[string, LedgerEntry, number, boolean]>([
    ['of every year', anEntry({ name: 'ก' }), 2568, true],
    ['of its own years', anEntry({ name: 'ก', fiscalYears: [2569, 2570] }), 2570, true],
    ['of another year', anEntry({ name: 'ก', fiscalYears: [2569] }), 2570, false],
    [
      'of another year, but marked in this',
      anEntry({ name: 'ก', fiscalYears: [2569] }, { [Q1]: aMark('sent') }),
      2570,
      true,
    ],
    ['left out of this year', { ...anEntry({ name: 'ก' }, { [Q1]: aMark('sent') }), leftOut: [2570] }, 2570, false],
    ['left out of another year', { ...anEntry({ name: 'ก' }), leftOut: [2569] }, 2570, true],
  ])('has a project %s', (_what, entry, year, isThere) => {
    expect(names([entry], [], 'project', year).length > 0).toBe(isThere);
  });

  it('keeps agencies and projects apart', () => {
    const entries = [anEntry({ name: 'กรม', kind: 'agency' }), anEntry({ name: 'ถนน' })];
    expect(names(entries, [aSummary('ฝาย')], 'agency')).toEqual(['กรม']);
    expect(names(entries, [aSummary('ฝาย')])).toEqual(['ถนน', 'ฝาย']);
  });
});

describe('a project known from its pages', () => {
  const PAGE = aSummary('ก่อสร้างฝายน้ำล้น ระยะที่ 2', { id: 'code:1', code: '1' });

  it.each([
    ['the same name', 'ก่อสร้างฝายน้ำล้น ระยะที่ 2'],
    ['other spaces and Thai digits', ' ก่อสร้าง ฝายน้ำล้น  ระยะที่ ๒ '],
    ['สระอำ in pieces', 'ก่อสร้างฝายน\u0e49\u0e4d\u0e32ล้น ระยะที่ 2'],
    ['a zero-width space', 'ก่อสร้าง\u200bฝายน้ำล้น ระยะที่ 2'],
  ])('is one with that added by hand under %s', (_what, name) => {
    const { rows } = table([anEntry({ name, id: 'hand' }, { [Q1]: aMark('sent') })], [PAGE]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ code: '1', subject: { id: 'hand' } });
    expect(rows[0]?.cells.find(({ key }) => key === Q1)?.status).toBe('sent');
  });

  it('stays itself by its id when its name changes', () => {
    const entry = anEntry({ name: 'ชื่อเดิม', id: 'code:1', projectId: 'code:1' });
    expect(names([entry], [PAGE])).toEqual([PAGE.name]);
  });

  it('is apart from one of the same name and another code, and joins nothing that may be either', () => {
    const other = { ...PAGE, id: 'code:2', code: '2' };
    const { rows } = table([anEntry({ name: PAGE.name, id: 'hand' })], [PAGE, other]);
    expect(rows.map(({ subject, code }) => [subject.id, code])).toEqual([
      ['code:1', '1'],
      ['code:2', '2'],
      ['hand', undefined],
    ]);
  });

  it('whose records were made twice has the newest mark of both', () => {
    const late = aMark('returned', '2027-01-12T02:00:00.000Z');
    const { rows } = table([
      anEntry({ name: PAGE.name, id: 'b', createdAt: '2026-12-02T02:00:00.000Z' }, { [Q1]: late }),
      anEntry({ name: PAGE.name, id: 'a' }, { [Q1]: aMark('sent') }),
    ]);
    expect(rows.map(({ subject }) => subject.id)).toEqual(['a']);
    expect(rows[0]?.cells.find(({ key }) => key === Q1)?.mark).toEqual(late);
  });
});

describe('a suggestion from a page', () => {
  const due = quarterDue(1, '2027-01-10');
  const seen = (...parts: ProjectSummary['seen'][number][]) => [aSummary('ก', { seen: parts })];

  it('is a draft with the day it was last seen, and no status', () => {
    const projects = seen(seenReport(1, '2027-01-04', 2570), seenReport(1, '2027-01-06', 2570));
    expect(suggestFromPage(due, projects, undefined)).toEqual({ status: 'drafted', seenOn: '2027-01-06' });
    const cell = table([], projects).rows[0]?.cells.find(({ key }) => key === Q1);
    expect(cell).toMatchObject({ status: 'not-started', suggestion: { status: 'drafted' } });
    expect(isOpen(cell)).toBe(true);
  });

  it.each<[string, LedgerDue, ProjectSummary[], Parameters<typeof suggestFromPage>[2]]>([
    ['of another quarter', due, seen(seenReport(2, '2027-01-04', 2570)), undefined],
    ['of another year', due, seen(seenReport(1, '2027-01-04', 2569)), undefined],
    ['of an unknown year', due, seen(seenReport(1, '2027-01-04')), undefined],
    ['of another section', due, seen({ sectionId: 'general', seenOn: '2027-01-04' }), undefined],
    ['for what is due once a year', ENTRY_DUE, seen({ sectionId: 'general', seenOn: '2026-12-04' }), undefined],
    ['where the officer said it was sent', due, seen(seenReport(1, '2027-01-04', 2570)), aMark('sent')],
    ['where the officer said it was returned', due, seen(seenReport(1, '2027-01-04', 2570)), aMark('returned')],
    [
      'of a page seen before the officer said it was not begun',
      due,
      seen(seenReport(1, '2027-01-04', 2570)),
      aMark('not-started', '2027-01-04T09:00:00.000Z'),
    ],
  ])('is not made %s', (_what, wanted, projects, mark) => {
    expect(suggestFromPage(wanted, projects, mark)).toBeUndefined();
  });
});

describe('adding names', () => {
  let ids = 0;
  const adding = (wish: Partial<Parameters<typeof addNames>[0]>) =>
    addNames({
      ...{ names: [], kind: 'project', fiscalYear: 2570, entries: [], projects: [], now: AT, newId: () => `n${++ids}` },
      ...wish,
    });

  it('knows those that are there, in whatever writing, and those of pages', () => {
    const made = adding({
      names: ['ถนน', ' ถนน', 'ฝาย', 'สะพาน', ''],
      entries: [anEntry({ name: 'ฝาย', id: 'dam' })],
      projects: [aSummary('สะพาน')],
    });
    expect([made.added, made.known]).toEqual([1, 2]);
    expect(made.subjects.map(({ name }) => name)).toEqual(['ถนน', 'ฝาย', 'สะพาน']);
    expect(made.subjects[0]).toMatchObject({ kind: 'project', fiscalYears: [2570], createdAt: AT });
    expect(made.subjects[1]?.id).toBe('dam');
  });

  it('follows an agency in every year', () => {
    expect(adding({ names: ['กรม'], kind: 'agency' }).subjects[0]).not.toHaveProperty('fiscalYears');
  });
});

describe('whatever is known', () => {
  const name = fc.constantFrom('ถนน', 'ถ นน', 'ฝาย 2', 'ฝาย ๒', 'น้ำ', 'น\u0e49\u0e4d\u0e32', 'Dam', 'dam');
  const marks = fc.dictionary(
    fc.constantFrom(Q1, 'm1-m5 2570', 'm6 2569/4'),
    fc.constantFrom(...LEDGER_STATUSES).map((s) => aMark(s)),
  );
  const entries = fc.uniqueArray(
    fc.tuple(fc.uuid(), name, marks).map(([id, its, own]) => anEntry({ id, name: its }, own)),
    { maxLength: 8, selector: ({ subject }) => subject.id },
  );
  const projects = fc.uniqueArray(
    fc
      .tuple(fc.nat(9), name, fc.boolean())
      .map(([id, its, hasCode]) => aSummary(its, { id: `p${id}`, ...(hasCode && { code: `c${id}` }) })),
    { maxLength: 6, selector: ({ id }) => id },
  );

  it('stands in the ledger once by name and code, nothing is lost, and the counts are right', () => {
    fc.assert(
      fc.property(entries, projects, (some, others) => {
        const { rows, columns } = table(some, others);
        const keys = rows.map(({ subject, code }) => `${nameKey(subject.name)} ${code ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
        const known = new Set(
          [...some.map(({ subject }) => subject.name), ...others.map((one) => one.name)].map(nameKey),
        );
        expect(new Set(rows.map(({ subject }) => nameKey(subject.name)))).toEqual(known);
        columns.forEach(({ open, of }, at) => {
          expect(of).toBe(rows.length);
          expect(open).toBe(rows.filter(({ cells }) => cells[at]?.status !== 'sent').length);
        });
      }),
    );
  });

  it('names that were added are all known the second time', () => {
    fc.assert(
      fc.property(entries, projects, fc.array(name), (some, others, names) => {
        let made = 0;
        const wish = {
          names,
          kind: 'project',
          fiscalYear: 2570,
          projects: others,
          now: AT,
          newId: () => `n${++made}`,
        } as const;
        const first = addNames({ ...wish, entries: some });
        const fresh = first.subjects.slice(0, first.added).map((subject) => ({ subject, marks: {} }));
        expect(addNames({ ...wish, entries: [...some, ...fresh] }).added).toBe(0);
      }),
    );
  });
});
