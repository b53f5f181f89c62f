import type { FieldValue } from '@/utils/model/field';
import { normaliseLabel } from '@/utils/site/normalise-label';
import { offersOf } from './ask-writer';
import type { LocatedField } from './located-page';

const SHOWN = 5;

/** The options most like what was wanted, for the officer to choose from; never chosen for them. */
export function closestOptions({ control }: LocatedField, to: FieldValue): string[] {
  const wanted = pairsOf(typeof to === 'string' ? to : to.join(' '));
  const offers = offersOf(control) ?? [];
  return offers
    .map(({ label }) => ({ label, likeness: likeness(pairsOf(label), wanted) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ label }) => label);
}

/** Dice's coefficient over pairs of letters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const letters = [...normaliseLabel(text)];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
