import type { SectionId } from '@/utils/model/ids';
import { claimsOf, type LabelIndex } from './label-index';
import { normaliseLabel } from './normalise-label';
import { isForeignHeading } from './own-words';
import type { SectionDefinition } from './section-definition';

/** A control's label as keys, and the headings or persons it stands under (normalised). */
export interface LabelInScope {
  keys: readonly string[];
  scopes: readonly string[];
  /** It heads a column of several rows: a row's entry, no single field. */
  isColumn?: boolean;
}

/** What a form about a project says somewhere, and one about a person or an office does not. */
const OF_A_PROJECT = /โครงการ|ดำเนิน/;
const ENOUGH = 2;
const ENOUGH_UNDER_ITS_HEADING = 1;

/**
 * Which sections a page speaks of, judged by its labels alone: the address proves nothing.
 *
 * A label that k sections know counts 1/k for each. Two labels of its own make a section, or one under its heading;
 * labels that stand in forms of every kind (a province, an office) help, but never make one by themselves.
 *
 * @returns surest first; empty when the page is no entry form that we know.
 */
export function recogniseSections(
  sections: readonly SectionDefinition[],
  index: LabelIndex,
  labels: readonly LabelInScope[],
  headings: readonly string[],
): SectionId[] {
  const targets = new Map<SectionId, Map<string, number>>();
  const proven = new Set<SectionId>();
  for (const label of labels) {
    const claims = claimedTargets(index, label);
    const isOfProject = [...label.keys, ...label.scopes].some((text) => OF_A_PROJECT.test(text));
    const weight = 1 / new Set(claims.map(({ sectionId }) => sectionId)).size;
    for (const sectionId of new Set(claims.map((claim) => claim.sectionId))) {
      const known = targets.get(sectionId) ?? new Map<string, number>();
      // One label is one sign, even where two of the section's groups have such a column.
      const sign = claims
        .filter((claim) => claim.sectionId === sectionId)
        .map(({ target }) => target)
        .join(' ');
      if (isOfProject || claims.some((claim) => claim.sectionId === sectionId && !claim.isEveryday))
        proven.add(sectionId);
      known.set(sign, Math.max(weight, known.get(sign) ?? 0));
      targets.set(sectionId, known);
    }
  }
  const named = new Set(headings.flatMap((heading) => sectionsOfHeading(index, normaliseLabel(heading))));
  return sections
    .map(({ sectionId }) => {
      const score = [...(targets.get(sectionId)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
      return { sectionId, score, isNamed: named.has(sectionId) };
    })
    .filter(
      ({ sectionId, score, isNamed }) =>
        proven.has(sectionId) && score >= (isNamed ? ENOUGH_UNDER_ITS_HEADING : ENOUGH),
    )
    .sort((a, b) => b.score + Number(b.isNamed) - (a.score + Number(a.isNamed)))
    .map(({ sectionId }) => sectionId);
}

/** Which sections a heading is of: by its own words, or by those it begins with if the rest says nothing else. */
function sectionsOfHeading({ headings }: LabelIndex, heading: string): readonly SectionId[] {
  const known = headings.get(heading);
  if (known || heading === '' || isForeignHeading(heading)) return known ?? [];
  return [...headings].filter(([words]) => heading.startsWith(words)).flatMap(([, sections]) => sections);
}

function claimedTargets(
  index: LabelIndex,
  { keys, scopes, isColumn }: LabelInScope,
): { sectionId: SectionId; target: string; isEveryday?: boolean }[] {
  const fields = (isColumn ? [] : claimsOf(index.fields, keys))
    .filter(({ within }) => within === undefined || scopes.some((scope) => scope.includes(within)))
    .map(({ sectionId, field }) => ({ sectionId, target: field.name, isEveryday: field.isEveryday === true }));
  const columns = claimsOf(index.columns, keys).map(({ sectionId, group, column }) => ({
    sectionId,
    target: `${group.name}.${column.name}`,
  }));
  const rows = claimsOf(index.rowLabels, keys).map(({ sectionId, group, row }) => ({
    sectionId,
    target: `${group.name}[${row}]`,
  }));
  return [...fields, ...columns, ...rows];
}
