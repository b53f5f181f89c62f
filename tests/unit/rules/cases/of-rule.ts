import type { RuleCase } from '../rule-case';

/** The cases of one rule. */
export const ofRule = (rule: string, cases: readonly Omit<RuleCase, 'rule'>[]): RuleCase[] =>
  cases.map((each) => ({ rule, ...each }));
