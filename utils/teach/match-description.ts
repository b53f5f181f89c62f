import type { BindingStrength, ControlDescription } from '@/utils/model/binding';

const LABEL = 4;
/** A label that several controls bear says which of them only together with the rest. */
const SHARED_LABEL = 1;
const ATTRIBUTE = 4;
const OTHER_ATTRIBUTE = -3;
const NEIGHBOUR = 1.5;
const HEADING = 1;

/** As much as a label that only this control bears, or its two neighbours and the heading. */
const ENOUGH = 4;
/** On a page of another address more must agree. */
const ENOUGH_ELSEWHERE = 8;
const MARGIN = 2;

/** How much two descriptions have in common; 0 where they can't be of one control. */
export function likeness(taught: ControlDescription, found: ControlDescription): number {
  if (taught.tag !== found.tag || taught.type !== found.type) return 0;
  let sum = 0;
  if (taught.label !== '' && taught.label === found.label) sum += taught.isOnlyLabel ? LABEL : SHARED_LABEL;
  const names = Object.keys(taught.attributes).filter((name) => name in found.attributes);
  const agree = names.filter((name) => taught.attributes[name] === found.attributes[name]).length;
  if (agree > 0) sum += ATTRIBUTE;
  else if (names.length > 0) sum += OTHER_ATTRIBUTE;
  if (taught.before !== '' && taught.before === found.before) sum += NEIGHBOUR;
  if (taught.after !== '' && taught.after === found.after) sum += NEIGHBOUR;
  if (taught.headings[0] !== undefined && taught.headings[0] === found.headings[0]) sum += HEADING;
  return sum;
}

/** The one description that is meant, or none: a close second, or too little in common, is no answer. */
export function findDescribed(taught: ControlDescription, all: readonly ControlDescription[]): number | undefined {
  const enough = all[0]?.page === taught.page ? ENOUGH : ENOUGH_ELSEWHERE;
  const scores = all.map((found, at) => ({ at, score: likeness(taught, found) })).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score < enough || best.score - (second?.score ?? 0) < MARGIN) return undefined;
  return best.at;
}

/** How surely the control at a place would be found again: by how far it stands out from all the others. */
export function strengthOf(all: readonly ControlDescription[], at: number): BindingStrength {
  const own = all[at];
  if (!own || findDescribed(own, all) !== at) return 'weak';
  const parts = [
    own.isOnlyLabel && own.label !== '',
    Object.keys(own.attributes).length > 0,
    own.before !== '' && own.after !== '',
  ];
  return parts.filter(Boolean).length >= 2 ? 'firm' : 'fair';
}
