import type { GroupPath } from '@/utils/model/ids';
import { labelKeys } from './normalise-label';
import type { GroupDefinition } from './section-definition';
import { SECTIONS } from './sections';

/** A repeating group by its place, with the keys under which the thing that each of its rows is may be known. */
export interface NamedGroup {
  path: GroupPath;
  group: GroupDefinition;
  names: readonly string[];
  /** Its rows may stand below rows of this one. */
  below?: GroupPath;
}

/** Every repeating group that the model knows. */
export const GROUPS: readonly NamedGroup[] = SECTIONS.flatMap((section) => {
  const { sectionId } = section;
  const groups: readonly GroupDefinition[] = section.groups;
  return groups.map((group): NamedGroup => {
    const outer = groups.find(({ nested }) => nested === group);
    return {
      path: `${sectionId}.${group.name}`,
      group,
      names: (group.columns[0]?.labels ?? []).flatMap(({ text }) => labelKeys(text)),
      ...(outer && { below: `${sectionId}.${outer.name}` as const }),
    };
  });
});

/** Groups whose rows are fixed in number and known by name: there is nothing to add to them. */
export const isFixedGroup = (path: string): boolean =>
  GROUPS.some((known) => known.path === path && known.group.rowLabels !== undefined);

/** A group in words: by the column that names its rows. */
export const nameOfGroup = (path: string): string =>
  GROUPS.find((known) => known.path === path)?.group.columns[0]?.labels[0]?.text ?? path;
