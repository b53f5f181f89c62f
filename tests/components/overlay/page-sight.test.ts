import { expect, it } from 'vitest';
import { sightOf } from '@/entrypoints/overlay/page-sight';
import type { PageState } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { Reading } from '@/utils/model/snapshot';
import { aField, empty, filled, unreadable } from '../../support/a-snapshot';
import { aPage } from '../fill/panel-world';

const PATH: FieldPath = 'general.projectName';
const FINDING: Finding = {
  ...{ ruleId: 'any/real-date', path: PATH, severity: 'error', params: {}, evidence: { mark: 'inferred' } },
};
const label = 'ชื่อโครงการ';
const control = (reading: Reading) => ({
  ...{ label, required: false, readOnly: false, widget: 'text-box', tag: 'input', type: '', field: PATH, reading },
});

/** What one structure of a page hands out each time it is read. */
const SECTIONS = ['general'] as const;
const BROKEN: PageState['snapshot']['broken'] = [];
/** The same page, read when its one box showed this. */
function read(reading: Reading, more: Partial<PageState> = {}): PageState {
  const page = aPage(1, { [PATH]: aField(reading, { label }) });
  return {
    ...page,
    snapshot: { ...page.snapshot, sections: SECTIONS, broken: BROKEN, controls: [control(reading)] },
    ...more,
  };
}
const sight = sightOf(read(filled('ก')), [FINDING], undefined);

it('is the same as before where another letter was typed', () => {
  expect(sightOf(read(filled('กข')), [FINDING], sight)).toBe(sight);
  expect(sight).toMatchObject({ read: 1, all: 1, tied: 0 });
  expect(sight.labelAt(PATH)).toBe(label);
  expect(sight.labelAt('general.agencyName')).toBeUndefined();
});

it.each([
  ['a finding has gone', read(filled('ก')), []],
  ['another finding has come in its place', read(filled('ก')), [{ ...FINDING }]],
  ['a box can’t be read any more', read(unreadable('ก', 'not-a-date')), [FINDING]],
  ['a fill can be undone', read(filled('ก'), { canUndo: true }), [FINDING]],
  ['a draft is kept', read(filled('ก'), { drafts: { offers: [] } }), [FINDING]],
])('is another one where %s', (_what, state, findings) => {
  expect(sightOf(state, findings, sight)).not.toBe(sight);
});

it('is another one on a page of another structure', () => {
  const other = read(empty);
  expect(sightOf({ ...other, snapshot: { ...other.snapshot, sections: [...SECTIONS] } }, [FINDING], sight)).not.toBe(
    sight,
  );
});
