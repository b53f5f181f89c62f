import { useRef, useState } from 'preact/hooks';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import { findRules } from './find-rules';
import { RuleGroup, type ListedRuleGroup } from './rule-group';
import { RuleLevels, type RuleLevelsProps } from './rule-levels';
import { UndoNotice } from './undo-notice';

export interface RuleCatalogueProps extends RuleLevelsProps {
  t: Translate<typeof options>;
  groups: readonly ListedRuleGroup[];
  /** Nothing was chosen otherwise than at first. */
  isDefault: boolean;
  /** What was done to all choices at once, while there is a way back. */
  undoable: string | undefined;
  onSwitch(id: string, isOn: boolean): void;
  onRestore(): void;
  onUndo(): void;
  /** What is done with the choices as a whole. */
}

/** Every rule, by section: what it is, how surely it is known, and whether the agency wants it. */
export function RuleCatalogue(props: RuleCatalogueProps) {
  const { t, groups, isDefault, undoable, onSwitch, onRestore, onUndo, ...levels } = props;
  const [wanted, setWanted] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const all = groups.flatMap(({ rules }) => rules);
  const isSearched = wanted.trim() !== '';
  const found = findRules(groups, wanted);
  const count = found.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <section id="rules" aria-labelledby="rules-heading">
      <h2 id="rules-heading" ref={heading} tabIndex={-1}>
        {t('rules.heading')}
      </h2>
      {undoable !== undefined && (
        <UndoNotice
          key={undoable}
          said={undoable}
          undo={t('rules.undo')}
          onUndo={() => {
            heading.current?.focus();
            onUndo();
          }}
        />
      )}
      <p class="rules__count">{t('rules.enabled', { on: all.filter(({ isOn }) => isOn).length, all: all.length })}</p>
      <RuleLevels {...{ t }} {...levels} />
      <label class="field">
        <span>{t('rules.find')}</span>
        <input
          type="search"
          value={wanted}
          autocomplete="off"
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {isSearched && (count === 0 ? t('rules.noneFound') : t('rules.foundRules', { count }))}
      </p>
      {found.map((group) => (
        <RuleGroup key={group.id} {...{ group, isSearched, onSwitch }} />
      ))}
      {!isDefault && (
        <p class="actions">
          <button type="button" class="button button--plain" onClick={onRestore}>
            {t('rules.restore')}
          </button>
        </p>
      )}
    </section>
  );
}
