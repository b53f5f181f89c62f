import type { RuleSet } from '@/utils/calendar/due-rule';
import type { agency } from '@/utils/i18n/agency';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { AgencyKind } from '@/utils/model/agency-profile';

interface Props {
  t: Translate<typeof agency>;
  language: Language;
  ruleSets: readonly RuleSet[];
  kind: AgencyKind | undefined;
  /** Empty: to be chosen later. Undefined: not answered. */
  chosen: string | undefined;
  isFixed: boolean;
  isMissing: boolean;
  onChoose(id: string): void;
}

/** The rules by whom they bind, each with where it is written; those for agencies of the kind come first. None is chosen for the officer. */
export function RuleSetChoice({ t, language, ruleSets, kind, chosen, isFixed, isMissing, onChoose }: Props) {
  const fitting = ruleSets.filter(({ kinds }) => kind !== undefined && kinds.includes(kind));
  const others = ruleSets.filter((ruleSet) => !fitting.includes(ruleSet));
  const choice = ({ id, binds, source, caution }: RuleSet) => (
    <div class="rule-choice" key={id}>
      <label class="choice">
        <input
          id={`rules-${id}`}
          type="radio"
          name="rule-set"
          value={id}
          checked={chosen === id}
          aria-describedby={`rules-${id}-source`}
          onChange={() => onChoose(id)}
        />
        {binds[language]}
      </label>
      <div id={`rules-${id}-source`} class="soft rule-choice__source">
        <p>
          {t('agency.source')} <span lang="th">{source}</span>
        </p>
        {caution && <p class="caution">{caution[language]}</p>}
      </div>
    </div>
  );
  return (
    <fieldset
      class="rule-choices"
      disabled={isFixed}
      data-wrong={isMissing || undefined}
      aria-describedby="rules-missing"
    >
      <legend>{t('agency.rules')}</legend>
      <p id="rules-missing" class="problem" role="alert">
        {isMissing && t('agency.rules.missing')}
      </p>
      {isFixed && <p class="soft">{t('agency.fixed')}</p>}
      {fitting.length > 0 && <p class="rule-choices__group">{t('agency.rules.fitting')}</p>}
      {fitting.map(choice)}
      {fitting.length > 0 && others.length > 0 && <p class="rule-choices__group">{t('agency.rules.others')}</p>}
      {others.map(choice)}
      <div class="rule-choice">
        <label class="choice">
          <input
            id="rules-later"
            type="radio"
            name="rule-set"
            value=""
            checked={chosen === ''}
            onChange={() => onChoose('')}
          />
          {t('agency.rules.later')}
        </label>
      </div>
    </fieldset>
  );
}
