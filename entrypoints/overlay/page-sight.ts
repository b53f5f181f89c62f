import type { PageState } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import { coverageOf } from '@/utils/overlay/coverage-of';

/** All that is drawn of a page's state. */
export interface PageSight extends Pick<Snapshot, 'sections' | 'broken' | 'leftOut'> {
  findings: readonly Finding[];
  canUndo: boolean;
  drafts: PageState['drafts'] | undefined;
  /** Fields recognised and read, and all there are. */
  read: number;
  all: number;
  tied: number;
  isProjectKnown: boolean;
  /** What the page calls a field; undefined where it shows none. */
  labelAt(path: FieldPath): string | undefined;
}

/** Of a state that looks as the one before it is the same sight: then nothing need be drawn. */
export function sightOf(state: PageState, findings: readonly Finding[], before: PageSight | undefined): PageSight {
  const { snapshot, canUndo, drafts, project } = state;
  const { sections, broken, leftOut, controls, fields } = snapshot;
  const now = {
    ...{ sections, broken, leftOut, canUndo, drafts },
    ...coverageOf(snapshot),
    findings: before && areSame(before.findings, findings) ? before.findings : findings,
    tied: controls.filter(({ noField }) => noField === 'tie').length,
    isProjectKnown: project.known !== undefined,
  };
  // One list of sections belongs to one structure of the page, and so do its labels.
  const isSame = before && (Object.keys(now) as (keyof typeof now)[]).every((key) => now[key] === before[key]);
  return isSame ? before : { ...now, labelAt: (path) => fields[path]?.label };
}

const areSame = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, place) => finding === b[place]);

export const findingsAt = ({ findings }: PageSight, path: FieldPath) =>
  findings.filter((finding) => finding.path === path);
