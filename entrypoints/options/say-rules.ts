import type { ListedRuleGroup } from '@/components/options/rule-group';
import type { ListedRule } from '@/components/options/rule-item';
import { common } from '@/utils/i18n/common';
import { options } from '@/utils/i18n/options';
import { overlay } from '@/utils/i18n/overlay';
import { rules } from '@/utils/i18n/rules';
import { createTranslate, sayIn, wordsOf, type Language } from '@/utils/i18n/translate';
import { SECTION_IDS, type SectionId } from '@/utils/model/ids';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { RULES } from '@/utils/rules';
import type { RuleFacts } from '@/utils/rules/define-rule';
import { sayEvidence } from './say-evidence';

const GROUPS = ['any', ...SECTION_IDS] as const;

/** Every rule in words, with what the agency has chosen; by section, in the order of the form. */
export function sayRules(choices: RuleChoices, language: Language): ListedRuleGroup[] {
  const t = createTranslate(options, language);
  const sayRule = ruleIn(choices, language);
  return GROUPS.flatMap((id) => {
    const own = RULES.filter((rule) => rule.id.startsWith(`${id}/`)).map(sayRule);
    const on = own.filter(({ isOn }) => isOn).length;
    const count = t('rules.inSection', { on, all: own.length });
    return own.length === 0 ? [] : [{ id, name: nameOfGroup(id, language), count, rules: own }];
  });
}

export const nameOfGroup = (id: 'any' | SectionId, language: Language): string =>
  id === 'any'
    ? createTranslate(options, language)('rules.section.any')
    : createTranslate(common, language)(`section.${id}`);

function ruleIn({ off, hidden, quality }: RuleChoices, language: Language) {
  const t = createTranslate(options, language);
  const say = sayIn(wordsOf(language, rules, overlay));
  return ({ id, severity, evidence, criterion }: RuleFacts): ListedRule => {
    const severityName = say(`overlay.severity.${severity}`);
    const whyHidden = [
      hidden.includes(severity) && t('rules.levelHidden', { level: severityName }),
      criterion !== undefined && !quality && t('rules.onlyProposals'),
    ];
    const isOn = !off.includes(id);
    return {
      ...{ id, severity, severityName, isOn },
      title: say(`rule.${id}.title`),
      evidence: sayEvidence(evidence, t),
      why: say(`rule.${id}.why`),
      criterion: criterion === undefined ? '' : t('rules.criterion', { criterion }),
      hidden: (isOn && whyHidden.find((why) => typeof why === 'string')) || '',
    };
  };
}
