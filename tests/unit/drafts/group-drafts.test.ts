import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDrafts, openingsOf } from '@/utils/drafts/group-drafts';
import type { Draft } from '@/utils/model/draft';
import { aDraft } from '../../support/a-draft';

const at = (minute: number) => `2026-11-26T03:${String(minute).padStart(2, '0')}:00.000Z`;
const moment = (visit: string, minute: number, more: Partial<Draft> = {}) =>
  aDraft({ visit, place: minute, keptAt: at(minute), ...more });
const idsOf = (moments: readonly { id: string }[]) => moments.map(({ id }) => id);

describe('moments of drafts', () => {
  it('are one opening of a page each, by part and quarter; the newest stands for it', () => {
    const report = (quarter: number) => ({ sectionId: 'progress-report' as const, report: { quarter } });
    const openings = openingsOf([
      moment('v1', 1),
      moment('v2', 9),
      moment('v1', 6),
      moment('v1', 3, { sectionId: 'details' }),
      moment('v1', 4, report(1)),
      moment('v1', 5, report(2)),
    ]);
    expect(openings.map(idsOf)).toEqual([
      ['v2 general 9'],
      ['v1 general 6', 'v1 general 1'],
      ['v1 progress-report ?/2 5'],
      ['v1 progress-report ?/1 4'],
      ['v1 details 3'],
    ]);
  });

  it('are grouped by project, else by address, and by part; named as the latest page named the project', () => {
    const groups = groupDrafts([
      moment('v1', 1, { projectId: 'code:1', projectName: 'ฝาย (ร่าง)', address: '/a' }),
      moment('v2', 2, { projectId: 'code:1', projectName: 'ฝาย', address: '/b', sectionId: 'details' }),
      moment('v3', 3, { projectId: 'code:1', address: '/b' }),
      moment('v4', 4, { address: '/b' }),
    ]);
    expect(groups.map(({ key, name }) => [key, name])).toEqual([
      ['/b', undefined],
      ['code:1', 'ฝาย'],
    ]);
    expect(groups[1]?.parts.map(({ newest, openings }) => [newest.sectionId, openings.map(idsOf)])).toEqual([
      ['general', [['v3 general 3'], ['v1 general 1']]],
      ['details', [['v2 details 2']]],
    ]);
  });

  it('are neither lost nor doubled by it', () => {
    const any = fc.record({
      visit: fc.constantFrom('v1', 'v2', 'v3'),
      sectionId: fc.constantFrom('general' as const, 'details' as const),
      address: fc.constantFrom('/a', '/b'),
      projectId: fc.option(fc.constantFrom('code:1', 'code:2'), { nil: undefined }),
      place: fc.nat(),
      minute: fc.nat(59),
    });
    fc.assert(
      fc.property(fc.array(any), (some) => {
        const drafts = some.map(({ minute, projectId, ...more }, place) =>
          aDraft({ ...more, place, keptAt: at(minute), ...(projectId && { projectId }) }),
        );
        const shown = groupDrafts(drafts).flatMap(({ parts }) => parts.flatMap(({ openings }) => openings.flat()));
        expect(idsOf(shown).sort()).toEqual(idsOf(drafts).sort());
      }),
    );
  });
});
