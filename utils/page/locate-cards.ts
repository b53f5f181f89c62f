import type { GroupPath, SectionId } from '@/utils/model/ids';
import { claimsOf, type ColumnClaim, type LabelIndex } from '@/utils/site/label-index';
import { speaksOfAnother } from '@/utils/site/other-scope';
import type { GroupDefinition } from '@/utils/site/section-definition';
import { createControlMap } from './control-map';
import { aroundOf, holds, parentOf } from './element';
import { fitsKind } from './fits-kind';
import type { LocatedField } from './located-page';
import { withoutTwins, type FoundRows } from './found-rows';
import { groupOf } from './locate-rows';
import type { LabelledControl } from './page-control';

interface Claimed {
  control: LabelledControl;
  claims: readonly ColumnClaim[];
}

const HIGHEST = 12;
const MOSTLY = 0.6;

/**
 * Groups drawn as a run of boxes, one for each row: a box holds the one control that names the row, and the group's
 * columns beside it. `isAtHome` tells whether a control may belong to a section where it stands.
 */
export function locateCards(
  controls: readonly LabelledControl[],
  index: LabelIndex,
  isAtHome: (control: LabelledControl, sectionId: SectionId) => boolean,
): FoundRows[] {
  const claimed = controls.map((control): Claimed => {
    const claims = claimsOf(index.columns, columnKeys(control)).filter(
      ({ column, sectionId }) => fitsKind(control, column.kind) && isAtHome(control, sectionId),
    );
    return { control, claims: control.headings.some(speaksOfAnother) ? [] : claims };
  });
  const groups = new Set(claimed.flatMap(({ claims }) => claims.filter(isNaming).map(({ group }) => group)));
  const found: FoundRows[] = [];
  const taken = new Set<LabelledControl>();
  // Nested rows first: what stands in their boxes is no longer the outer row's.
  for (const group of [...groups].sort((a, b) => Number(a.nested !== undefined) - Number(b.nested !== undefined))) {
    const rows = locateGroup(
      group,
      claimed.filter(({ control }) => !taken.has(control)),
      index,
    );
    if (!rows) continue;
    found.push(rows);
    rows.controls.forEach((control) => taken.add(control));
  }
  return found;
}

const isNaming = ({ group, column }: ColumnClaim) => !group.rowLabels && group.columns[0] === column;

function locateGroup(group: GroupDefinition, claimed: readonly Claimed[], index: LabelIndex): FoundRows | undefined {
  const names = claimed.filter(({ claims }) => claims.some((claim) => claim.group === group && isNaming(claim)));
  const [only] = names;
  const cards = only && names.length === 1 ? [cardAround(only, group, claimed, index)] : cardsOf(names, claimed);
  // One box each for what a single field is called as well: that is what they are.
  if (names.length === 1 && cards.flat().every(({ control }) => claimsOf(index.fields, control.keys).length > 0))
    return undefined;
  const owners = cards.map((card) =>
    groupOf(card.flatMap(({ claims }) => claims.filter((claim) => claim.group === group))),
  );
  const [owner] = owners;
  if (!owner || owners.some((other) => other?.group !== group)) return undefined;
  const path: GroupPath = `${owner.sectionId}.${group.name}`;
  const fields = cards.flatMap((card, row) =>
    card.flatMap(({ control, claims }): LocatedField[] => {
      const column = claims.find((claim) => claim.group === group)?.column;
      return column ? [{ path: `${path}[${row}].${column.name}`, kind: column.kind, control }] : [];
    }),
  );
  return { path, rows: cards.length, fields: withoutTwins(fields), controls: fields.map(({ control }) => control) };
}

/** Several rows: each is everything in the largest box that holds the name of this row and of no other, of whatever group. */
function cardsOf(names: readonly Claimed[], claimed: readonly Claimed[]): Claimed[][] {
  const naming = createControlMap(claimed.filter(({ claims }) => claims.some(isNaming)).map(({ control }) => control));
  const cards = new Map(
    names.map(({ control }): [Element, Claimed[]] => {
      let box = control.anchor;
      for (let outer = aroundOf(box); outer && naming.countIn(outer) === 1; outer = aroundOf(outer)) box = outer;
      return [box, []];
    }),
  );
  for (const one of claimed) {
    let box: Element | null = one.control.anchor;
    while (box && !cards.has(box)) box = parentOf(box);
    if (box) cards.get(box)?.push(one);
  }
  return [...cards.values()];
}

/** The only row: the largest box around its name in which no column appears twice and nothing else is labelled. */
function cardAround(
  naming: Claimed,
  group: GroupDefinition,
  claimed: readonly Claimed[],
  index: LabelIndex,
): Claimed[] {
  let card: Claimed[] = [];
  let box = aroundOf(naming.control.anchor);
  for (let height = 0; box && height < HIGHEST; height += 1, box = aroundOf(box)) {
    const around = box;
    const inside = claimed.filter(({ control }) => holds(around, control.element));
    const known = inside.filter(({ claims }) => claims.length > 0);
    const columns = known.map(({ claims }) => claims[0]?.column.name);
    if (known.length > group.columns.length || new Set(columns).size < columns.length) break;
    // A remark or two more do not part a box that is a row for the most; what is another field does.
    const strange = inside.filter(({ claims }) => claims.length === 0);
    if (strange.length > 0 && (known.length < MOSTLY * inside.length || card.length > 1)) break;
    if (strange.some(({ control }) => claimsOf(index.fields, control.keys).length > 0)) break;
    card = known;
    if (strange.length > 0) break;
  }
  return card;
}

/** `กิจกรรมที่ 2` heads the same column as `กิจกรรม`. */
function columnKeys({ keys }: LabelledControl): string[] {
  return [...keys, ...keys.map((key) => key.replace(/(?:ลำดับ)?(?:ที่)?\d+(?:\.\d+)*$/, ''))].filter((key) => key !== '');
}
