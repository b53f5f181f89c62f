import type { BindingStrength, ControlDescription } from '@/utils/model/binding';
import type { GroupPath } from '@/utils/model/ids';
import { GROUPS } from '@/utils/site/group-names';

const SIDES = ['before', 'after'] as const;

/**
 * The one control of a page that was taught to add rows to the group: it says the same as then, and stands by the same
 * rows. Of two that fit, what the page's authors wrote on them decides; where that does not tell, there is no answer.
 */
export function findAdder(
  taught: ControlDescription,
  all: readonly ControlDescription[],
  group: GroupPath,
): number | undefined {
  const fitting = all.flatMap((found, at) =>
    saysTheSame(taught, found) && standsAsTaught(taught, found, group) ? [{ found, at }] : [],
  );
  const told = fitting.length > 1 ? fitting.filter(({ found }) => isMarkedAlike(taught, found)) : fitting;
  return told.length === 1 ? told[0]?.at : undefined;
}

/** How surely the control at a place would be found again as the one that adds rows to the group. */
export function strengthOfAdder(all: readonly ControlDescription[], at: number, group: GroupPath): BindingStrength {
  const own = all[at];
  if (!own || findAdder(own, all, group) !== at) return 'weak';
  return own.label !== '' && SIDES.some((side) => isOf(group, own[side])) ? 'firm' : 'fair';
}

/** A button is what it says. One without words is known by its picture and by what its authors called it. */
const saysTheSame = (taught: ControlDescription, found: ControlDescription): boolean =>
  taught.tag === found.tag &&
  taught.type === found.type &&
  taught.label === found.label &&
  (taught.label !== '' || isMarkedAlike(taught, found));

function isMarkedAlike({ attributes: taught }: ControlDescription, { attributes: found }: ControlDescription): boolean {
  const names = Object.keys(taught).filter((name) => Object.hasOwn(found, name));
  return names.length > 0 && names.every((name) => taught[name] === found[name]);
}

/** Does it stand by the rows of another group, and not by the group's? Then it is that one's. */
export const standsByAnother = (control: ControlDescription, group: GroupPath): boolean =>
  !SIDES.some((side) => isOf(group, control[side])) &&
  SIDES.some((side) => GROUPS.some(({ path }) => isOf(path, control[side])));

/** What stood beside the group's rows must do so still; of what stood apart from all rows, all around must be as it was. */
function standsAsTaught(taught: ControlDescription, found: ControlDescription, group: GroupPath): boolean {
  const beside = SIDES.filter((side) => isOf(group, taught[side]));
  if (beside.length > 0) return beside.some((side) => isOf(group, found[side]));
  return (
    !standsByAnother(found, group) &&
    taught.page === found.page &&
    taught.headings[0] === found.headings[0] &&
    SIDES.every((side) => taught[side] !== '' && taught[side] === found[side])
  );
}

/** Is that a column of the group, or of one whose rows stand below its rows? */
const isOf = (group: GroupPath, field: string): boolean =>
  GROUPS.some(({ path, below }) => (path === group || below === group) && field.startsWith(`${path}.`));
