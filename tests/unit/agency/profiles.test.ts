import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSeen } from '@/utils/agency/first-seen';
import { profileOf, othersOf } from '@/utils/agency/profile-of';
import {
  allProfiles,
  bringToFront,
  profileInFront,
  withAnswers,
  withoutProfile,
  withProfile,
} from '@/utils/agency/profiles';
import { nameOfPlace } from '@/utils/agency/name-of-place';
import { PLACES } from '@/utils/agency/places-to-choose';
import type { AgencyProfile, LetterDate } from '@/utils/model/agency-profile';
import type { Settings } from '@/utils/model/settings';

const LETTER: LetterDate = {
  ...{ letter: 'มท 1', letterDate: '2026-11-02', ruleId: 'm1-m5', fiscalYear: 2570, date: '2026-12-25' },
};
const OWN: Settings = { language: 'en', agencyName: 'จังหวัดน่าน', ruleSetId: 'province', letters: [LETTER], leadDays: 3 };
const OTHER: AgencyProfile = { id: 'b', agencyName: 'กลุ่มจังหวัด', kind: 'cluster', place: 'upper-north-2' };

describe('several agencies', () => {
  it('brings one to the front with all that is its own, and nothing of the former one', () => {
    const both = withProfile(OWN, OTHER);
    const front = bringToFront(both, 'b');
    expect(front).toEqual({
      ...{ language: 'en', profileId: 'b', agencyName: 'กลุ่มจังหวัด', kind: 'cluster', place: 'upper-north-2' },
      others: [{ id: 'first', agencyName: 'จังหวัดน่าน', ruleSetId: 'province', letters: [LETTER], leadDays: 3 }],
    });
    expect(bringToFront(front, 'first')).toEqual(both);
    expect(bringToFront(front, 'nobody')).toBe(front);
  });

  it('takes one away and brings another to the front; the only one stays', () => {
    const both = withProfile(OWN, OTHER);
    expect(withoutProfile(both, 'b')).toEqual(OWN);
    expect(profileInFront(withoutProfile(both, 'first'))).toEqual(OTHER);
    expect(withoutProfile(OWN, 'first')).toBe(OWN);
  });

  it('changes one wherever it stands', () => {
    const both = withProfile(OWN, OTHER);
    expect(withProfile(both, { ...OTHER, agencyName: 'ใหม่' }).others).toEqual([{ ...OTHER, agencyName: 'ใหม่' }]);
    expect(withProfile(both, { id: 'first', agencyName: 'ใหม่' })).toEqual({
      ...{ language: 'en', agencyName: 'ใหม่', others: [OTHER] },
    });
  });

  it('as its form says it, keeps the letters that came in meanwhile', () => {
    const later = { ...LETTER, letter: 'ว 9' };
    const front = { ...OWN, letters: [LETTER, later] };
    const said = { id: 'first', agencyName: 'ใหม่' };
    expect(profileInFront(withAnswers(front, said))).toEqual({ ...said, letters: [LETTER, later] });
    const behind = bringToFront(withProfile(front, OTHER), OTHER.id);
    expect(withAnswers(behind, said).others).toEqual([{ ...said, letters: [LETTER, later] }]);
    expect(withAnswers(front, OTHER)).toEqual(withProfile(front, OTHER));
  });

  it('whatever is done in whatever order: no agency is lost or doubled, and what belongs to the officer stays', () => {
    const ids = ['first', 'a', 'b', 'c'];
    const deeds = fc.array(
      fc.record({ deed: fc.constantFrom('front', 'put', 'drop'), id: fc.constantFrom(...ids), name: fc.string() }),
    );
    fc.assert(
      fc.property(deeds, (all) => {
        let settings: Settings = { language: 'th', agencyName: '', reminders: { isOn: false, hour: 5 } };
        const expected = new Map([['first', '']]);
        for (const { deed, id, name } of all) {
          if (deed === 'front') settings = bringToFront(settings, id);
          if (deed === 'put') {
            settings = withProfile(settings, { id, agencyName: name });
            expected.set(id, name);
          }
          if (deed === 'drop' && expected.size > 1) expected.delete(id);
          if (deed === 'drop') settings = withoutProfile(settings, id);
        }
        expect(new Map(allProfiles(settings).map((profile) => [profile.id, profile.agencyName]))).toEqual(expected);
        expect(settings.reminders).toEqual({ isOn: false, hour: 5 });
      }),
    );
  });
});

describe('whatever is stored of an agency', () => {
  it('is read as far as it fits', () => {
    expect(profileOf({ agencyName: 7, kind: 'planet', place: '', ruleSetId: 0, leadDays: 2.5, letters: 'x' })).toEqual({
      ...{ agencyName: '', letters: [] },
    });
    expect(profileOf({ ...OWN, kind: 'province', letters: [LETTER, { ...LETTER, date: 'soon' }] })).toEqual({
      ...{ agencyName: 'จังหวัดน่าน', ruleSetId: 'province', leadDays: 3, kind: 'province', letters: [LETTER] },
    });
    expect(othersOf([OTHER, null, 3, { agencyName: 'no id' }, { id: '' }])).toEqual([OTHER]);
    expect(othersOf({ length: 2 })).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(othersOf([stored, stored]))));
  });
});

describe('the places', () => {
  it('are 76 provinces and the capital, and 18 clusters, each with its name', () => {
    expect(new Set(PLACES.provinces).size).toBe(77);
    expect(PLACES.clusters).toHaveLength(18);
    expect(nameOfPlace({ kind: 'province', place: 'น่าน' })).toBe('จังหวัดน่าน');
    expect(nameOfPlace({ kind: 'province', place: 'กรุงเทพมหานคร' })).toBe('กรุงเทพมหานคร');
    expect(nameOfPlace({ kind: 'cluster', place: 'upper-north-2' })).toBe('กลุ่มจังหวัดภาคเหนือตอนบน 2');
    expect(nameOfPlace({ kind: 'department', place: 'น่าน' })).toBe('');
  });
});

describe('since when an agency’s due dates are shown', () => {
  const agencies = [{ id: 'first', ruleSetId: 'province' }, { id: 'b' }, { id: 'c', ruleSetId: 'province' }];

  it('is the first day on which it had rules', () => {
    expect(firstSeen({ first: '2026-10-01', gone: '2026-01-01' }, agencies, '2026-11-23')).toEqual({
      ...{ first: '2026-10-01', c: '2026-11-23' },
    });
  });

  it('is today where a clock that ran ahead had said another day', () => {
    expect(firstSeen({ first: '2051-01-01' }, agencies, '2026-11-23').first).toBe('2026-11-23');
  });
});
