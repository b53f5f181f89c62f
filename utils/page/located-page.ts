import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, GroupPath, SectionId } from '@/utils/model/ids';
import type { LabelledControl } from './page-control';

export interface LocatedField {
  path: FieldPath;
  kind: FieldKind;
  control: LabelledControl;
}

/** What was found on the page, with its elements. Lives only inside `utils/page`, until the page changes. */
export interface LocatedPage {
  sections: readonly SectionId[];
  controls: readonly LabelledControl[];
  fields: ReadonlyMap<FieldPath, LocatedField>;
  tied: ReadonlySet<LabelledControl>;
  rows: ReadonlyMap<GroupPath, number>;
  unlocated: readonly FieldPath[];
  /** Located because the officer has taught it; and taught here, but not found again. */
  taught: ReadonlySet<FieldPath>;
  broken: readonly FieldPath[];
  /** Controls beyond the number that is read. */
  leftOut: number;
}
