import type { RuleChoices } from '@/utils/model/rule-choices';

export interface ChoiceChanges {
  turnedOff: readonly string[];
  turnedOn: readonly string[];
  /** Nothing would be different. */
  isSame: boolean;
}

/** What taking over `next` would change in `now`; in which order a choice was made means nothing. */
export function compareChoices(now: RuleChoices, next: RuleChoices): ChoiceChanges {
  const turnedOff = without(next.off, now.off);
  const turnedOn = without(now.off, next.off);
  const moved = [turnedOff, turnedOn, without(now.hidden, next.hidden), without(next.hidden, now.hidden)];
  return { turnedOff, turnedOn, isSame: now.quality === next.quality && moved.every((each) => each.length === 0) };
}

const without = (all: readonly string[], taken: readonly string[]) => all.filter((each) => !taken.includes(each));
