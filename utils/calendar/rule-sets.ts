import general from '@/assets/fiscal-calendar/general-30-days.json';
import interior from '@/assets/fiscal-calendar/ministry-of-interior.json';
import type { RuleFile, RuleSet } from './due-rule';

export const RULE_FILES = [interior, general] as readonly RuleFile[];

/** Every rule set an agency can choose. */
export const RULE_SETS: readonly RuleSet[] = RULE_FILES.flatMap(({ choices, cites, rules, source, sinceFiscalYear }) =>
  choices.map((choice) => ({
    ...choice,
    source: [source, ...cites].join(' · '),
    sinceFiscalYear,
    // A date is stated for whom the letter was written; for all others it is only computed.
    rules: choice.mark === 'verified' ? rules : rules.map((rule) => ({ ...rule, stated: [] })),
  })),
);
