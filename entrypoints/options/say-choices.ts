import type { OfferedPart } from '@/components/options/pack-offered-part';
import { exchange } from '@/utils/i18n/exchange';
import { overlay } from '@/utils/i18n/overlay';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { compareChoices } from '@/utils/transfer/compare-choices';
import { RULE_IDS, titleOf } from './rule-texts';

/** What taking over a choice of rules would change. */
export function sayChoices(
  now: RuleChoices,
  next: RuleChoices,
  language: Language,
): Pick<OfferedPart, 'groups' | 'rows'> {
  const t = createTranslate(exchange, language);
  const nameOf = createTranslate(overlay, language);
  const { turnedOff, turnedOn } = compareChoices(now, next);
  const titlesOf = (ids: readonly string[]) => ids.flatMap((id) => titleOf(id, language) ?? []);
  const [off, on] = [titlesOf(turnedOff), titlesOf(turnedOn)];
  const countOff = (choices: RuleChoices) =>
    t('pack.countRules', { count: choices.off.filter((id) => RULE_IDS.includes(id)).length });
  const hidden = (choices: RuleChoices) =>
    choices.hidden.map((severity) => nameOf(`overlay.severity.${severity}`)).join(', ') || t('pack.noLevel');
  const quality = (choices: RuleChoices) => t(choices.quality ? 'pack.on' : 'pack.off');
  return {
    rows: [
      { what: t('pack.rulesOff'), now: countOff(now), next: countOff(next) },
      { what: t('pack.levelsHidden'), now: hidden(now), next: hidden(next) },
      { what: t('pack.quality'), now: quality(now), next: quality(next) },
    ],
    groups: [
      { heading: t('pack.turnsOff', { count: off.length }), names: off },
      { heading: t('pack.turnsOn', { count: on.length }), names: on },
    ].filter(({ names }) => names.length > 0),
  };
}
