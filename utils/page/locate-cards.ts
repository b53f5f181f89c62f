import type { GroupPath } from '@/utils/model/ids';
import { claimsOf, type ColumnClaim, type LabelIndex } from '@/utils/site/label-index';
import { speaksOfAnother } from '@/utils/site/other-scope';
import { aroundOf, holds } from './element';
import { fitsKind } from './fits-kind';
import type { LocatedField } from './located-page';
import { groupOf, withoutTwins, type FoundRows } from './locate-rows';
import type { LabelledControl } from './page-control';

const HIGHEST = 12;

/**
 * Groups drawn as a run of boxes, one for each row: a box holds the control that names the row
 * and every other labelled control in it is one of the group's columns, each once.
 */
export function locateCards(controls: readonly LabelledControl[], index: LabelIndex): FoundRows[] {
  const claimed = new Map<Element, { control: LabelledControl; claims: readonly ColumnClaim[] }>();
  for (const control of controls) {
    const claims = claimsOf(index.columns, columnKeys(control)).filter(({ column }) => fitsKind(control, column.kind));
    claimed.set(control.element, { control, claims: control.headings.some(speaksOfAnother) ? [] : claims });
  }
  const naming = [...claimed.values()].flatMap(({ control, claims }) =>
    claims
      .filter(({ group, column }) => !group.rowLabels && group.columns[0] === column)
      .map(({ group }) => ({ control, group })),
  );
  const found: FoundRows[] = [];
  for (const group of new Set(naming.map((entry) => entry.group))) {
    const cards = naming
      .filter((entry) => entry.group === group)
      .map(({ control }) => cardAround(control, [...claimed.values()], group.columns.length));
    const owners = cards.map(
      (card) => card && groupOf(card.flatMap(({ claims }) => claims.filter((claim) => claim.group === group))),
    );
    const owner = owners[0];
    if (!owner || owners.some((other) => other?.group !== group)) continue;
    const path: GroupPath = `${owner.sectionId}.${group.name}`;
    const fields = cards.flatMap((card, row) =>
      (card ?? []).flatMap(({ control, claims }): LocatedField[] => {
        const column = claims.find((claim) => claim.group === group)?.column;
        return column ? [{ path: `${path}[${row}].${column.name}`, kind: column.kind, control }] : [];
      }),
    );
    found.push({
      path,
      rows: cards.length,
      fields: withoutTwins(fields),
      controls: fields.map(({ control }) => control),
    });
  }
  return found;
}

type Claimed = { control: LabelledControl; claims: readonly ColumnClaim[] };

/** The largest box around the naming control in which no column appears twice and nothing else is labelled. */
function cardAround(naming: LabelledControl, all: readonly Claimed[], columns: number): Claimed[] | undefined {
  let card: Claimed[] | undefined;
  let box = aroundOf(naming.anchor);
  for (let height = 0; box && height < HIGHEST; height += 1, box = aroundOf(box)) {
    const inside = all.filter(({ control }) => box && holds(box, control.element));
    const known = inside.filter(({ claims }) => claims.length > 0);
    const names = known.map(({ claims }) => claims[0]?.column.name);
    if (known.length < inside.length || known.length > columns || new Set(names).size < names.length) break;
    card = known;
  }
  return card;
}

/** `กิจกรรมที่ 2` heads the same column as `กิจกรรม`. */
function columnKeys({ keys }: LabelledControl): string[] {
  return [...keys, ...keys.map((key) => key.replace(/(?:ที่|ลำดับที่)?\d+$/, ''))].filter((key) => key !== '');
}
