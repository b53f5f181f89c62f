import { describe, expect, test } from 'vitest';
import { offersOf } from '@/utils/drafts/offers';
import { valuesOfDraft } from '@/utils/drafts/values-of-draft';
import { partsOfDraft } from '@/utils/drafts/parts-of-draft';
import type { Draft } from '@/utils/model/draft';
import type { FieldReading } from '@/utils/model/snapshot';
import type { FieldPath } from '@/utils/model/ids';
import { aSnapshot, aText, notFilled } from '../../support/a-snapshot';

const NAME = 'general.projectName';
const AGENCY = 'general.agencyName';
const text = (from: string, shown: string) => ({ label: 'ช่อง', kind: 'text' as const, from, shown, value: shown });

const aDraft = (more: Partial<Draft> = {}): Draft => ({
  id: 'v1 general 0',
  visit: 'v1',
  sectionId: 'general',
  address: '/p/1',
  openedAt: '2026-11-26T01:00:00.000Z',
  keptAt: '2026-11-26T01:10:00.000Z',
  fields: { [NAME]: text('', 'โครงการ ก') },
  texts: [],
  ...more,
});
const PAGE = { visit: 'now', address: '/p/1', now: '2026-11-26T02:00:00.000Z' };
const idsOf = (drafts: readonly Draft[], fields: Record<FieldPath, FieldReading>, page: object = {}) =>
  offersOf(drafts, aSnapshot(fields), { ...PAGE, ...page }).map(({ id, count }) => `${id} (${count})`);

describe('a draft is offered', () => {
  const bare = { [NAME]: notFilled(), [AGENCY]: notFilled() };
  test.each<[string, Partial<Draft>, Record<FieldPath, FieldReading>, string[]]>([
    ['where the page stands as before', {}, bare, ['v1 general 0 (1)']],
    ['not where the page shows it', {}, { [NAME]: aText('โครงการ ก') }, []],
    ['not where it has been changed since', {}, { [NAME]: aText('โครงการ ข') }, []],
    ['not where the field is elsewhere', {}, { [AGENCY]: notFilled() }, []],
    [
      'for a row that is not there any more',
      { fields: { 'general.rows[3].name': text('', 'ก') } },
      bare,
      ['v1 general 0 (1)'],
    ],
    ['not for another part of the form', { sectionId: 'details' }, bare, []],
    ['not once it was declined', { declinedAt: '2026-11-26T01:30:00.000Z' }, bare, []],
    ['not to the page on which it is being typed', { visit: 'now' }, bare, []],
    ['if it was sent an hour ago', { sentAt: '2026-11-26T01:10:00.000Z' }, bare, ['v1 general 0 (1)']],
    ['not if it was sent the day before yesterday', { sentAt: '2026-11-24T01:10:00.000Z' }, bare, []],
    [
      'for a long text of the page’s own',
      { fields: {}, texts: [{ label: 'ก', from: '', shown: 'ยาว' }] },
      bare,
      ['v1 general 0 (1)'],
    ],
  ])('%s', (_say, more, fields, expected) => expect(idsOf([aDraft(more)], fields)).toEqual(expected));

  test('never as an earlier moment of one that was declined', () => {
    const late = aDraft({
      id: 'v1 general 1',
      keptAt: '2026-11-26T01:20:00.000Z',
      declinedAt: '2026-11-26T01:30:00.000Z',
    });
    expect(idsOf([aDraft(), late], bare)).toEqual([]);
  });
  test('as its last moment, one for each opening of the page, the newest first', () => {
    const early = aDraft();
    const late = aDraft({ id: 'v1 general 1', keptAt: '2026-11-26T01:20:00.000Z' });
    const other = aDraft({ id: 'v2 general 0', visit: 'v2', keptAt: '2026-11-26T01:40:00.000Z' });
    expect(idsOf([other, early, late], bare)).toEqual(['v2 general 0 (1)', 'v1 general 1 (1)']);
    // What was sent and was followed by newer typing is done with.
    expect(idsOf([{ ...early, sentAt: early.keptAt }, other], bare)).toEqual(['v2 general 0 (1)']);
  });
  test.each([
    { own: { quarter: 1, fiscalYear: 2570 }, page: { quarter: 1, fiscalYear: 2570 }, count: 1 },
    { own: { quarter: 1, fiscalYear: 2570 }, page: { quarter: 2, fiscalYear: 2570 }, count: 0 },
    { own: { quarter: 1, fiscalYear: 2570 }, page: undefined, count: 1 },
    { own: { quarter: 1, fiscalYear: 2570 }, page: undefined, address: '/p/2', count: 0 },
  ])('on the report of its own quarter: $own on $page: $count', ({ own, page, address, count }) => {
    const path = 'progress-report.progressText';
    const draft = aDraft({ sectionId: 'progress-report', report: own, fields: { [path]: text('', 'ผล') } });
    const asked = { ...(page && { report: page }), ...(address && { address }) };
    expect(idsOf([draft], { [path]: notFilled() }, asked)).toHaveLength(count);
  });
});

test('what goes back: ticked where the page stands as before; without a value, or for a row that would hold nothing, not', () => {
  const draft = aDraft({
    fields: {
      [NAME]: text('', 'โครงการ {{ปี}}'),
      [AGENCY]: text('เดิม', 'ใหม่'),
      'general.startDate': { label: 'วันที่', kind: 'date', from: '', shown: '31/02/2569' },
      'general.province': text('อุดรธานี', ''),
      'general.coordinatorPhone': text('042', ''),
    },
  });
  const page = { [NAME]: notFilled(), [AGENCY]: aText('อื่น'), 'general.coordinatorPhone': aText('042') };
  const values = valuesOfDraft(draft, aSnapshot(page));
  expect(values.map(({ path, to, policy }) => [path, to, policy])).toEqual([
    [NAME, 'โครงการ {{ปี}}', 'always'],
    [AGENCY, 'ใหม่', undefined],
    // It stands as before, but would be emptied.
    ['general.coordinatorPhone', '', undefined],
  ]);
});

test('each part of the form has its own draft; other texts go with the first', () => {
  const texts = [{ label: 'ก', from: '', shown: 'ข' }];
  const fields = { [NAME]: text('', 'ก'), 'details.rationale': text('', 'ข') };
  expect(partsOfDraft({ fields, texts }, ['general', 'details'])).toEqual([
    { sectionId: 'general', drafted: { fields: { [NAME]: fields[NAME] }, texts } },
    { sectionId: 'details', drafted: { fields: { 'details.rationale': fields['details.rationale'] }, texts: [] } },
  ]);
  expect(partsOfDraft({ fields: {}, texts }, ['general'])).toHaveLength(1);
  expect(partsOfDraft({ fields: {}, texts: [] }, ['general'])).toEqual([]);
  expect(partsOfDraft({ fields: {}, texts: [] }, ['general'], new Set(['details']))).toEqual([
    { sectionId: 'details', drafted: { fields: {}, texts: [] } },
  ]);
});
