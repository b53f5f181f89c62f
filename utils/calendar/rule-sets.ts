import type { RuleFile, RuleSet } from './due-rule';

// Checked against a schema by a unit test, so that no validator has to be shipped.
const files = import.meta.glob<RuleFile>('@/assets/fiscal-calendar/*.json', { eager: true, import: 'default' });

const SUREST_FIRST: readonly RuleSet['mark'][] = ['verified', 'inferred', 'analogue', 'recalled'];

/** Every rule set an agency can choose, surest first. */
export const RULE_SETS: readonly RuleSet[] = Object.values(files)
  .flatMap(({ choices, rules, ...file }) =>
    choices.map((choice): RuleSet => ({
      ...choice,
      ...file,
      // A date is stated for whom the letter was written; for all others it is only computed.
      rules: choice.mark === 'verified' ? rules : rules.map((rule) => ({ ...rule, stated: [] })),
    })),
  )
  .sort((a, b) => SUREST_FIRST.indexOf(a.mark) - SUREST_FIRST.indexOf(b.mark) || Number(isPast(a)) - Number(isPast(b)));

/** Whether it has no date but those of stated years: one that goes on is the better offer. */
function isPast({ rules }: RuleSet): boolean {
  return rules.every(({ when }) => when.kind === 'fixed');
}
