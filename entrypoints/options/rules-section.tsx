import { useState } from 'preact/hooks';
import { RuleCatalogue } from '@/components/options/rule-catalogue';
import { options } from '@/utils/i18n/options';
import { overlay } from '@/utils/i18n/overlay';
import { createTranslate } from '@/utils/i18n/translate';
import { SEVERITIES } from '@/utils/model/finding';
import { DEFAULT_CHOICES, type RuleChoices } from '@/utils/model/rule-choices';
import { compareChoices } from '@/utils/transfer/compare-choices';
import { sayRules } from './say-rules';
import { sayNotice } from './say-notice';
import type { Manager, Notice } from './use-manager';

type Edit = (now: RuleChoices) => RuleChoices;

/** What the agency wants to be told, rule by rule; and how all that it keeps is handed on. */
export function RulesSection({ manager }: { manager: Manager }) {
  const [undoable, setUndoable] = useState<Notice & { before: RuleChoices }>();
  const { language, ruleChoices: choices = DEFAULT_CHOICES } = manager.settings;
  const t = createTranslate(options, language);
  const isFixed = manager.fixed.has('ruleChoices');
  const nameOf = createTranslate(overlay, language);

  /** What changes everything at once has a way back, until the next change. */
  const choose = async (edit: Edit, { said, notice }: { said?: Notice; notice?: Notice } = {}) => {
    let before = choices;
    const isDone = await manager.change(({ ruleChoices = DEFAULT_CHOICES }) => {
      before = ruleChoices;
      return { ruleChoices: edit(ruleChoices) };
    }, notice);
    if (isDone) setUndoable(said && { ...said, before });
  };

  return (
    <fieldset class="bare" disabled={isFixed}>
      {isFixed && <p class="notice">{t('language.fixed')}</p>}
      <RuleCatalogue
        t={t}
        groups={sayRules(choices, language)}
        levels={[...SEVERITIES].reverse().map((severity) => ({
          severity,
          name: nameOf(`overlay.severity.${severity}`),
          isShown: !choices.hidden.includes(severity),
        }))}
        quality={choices.quality}
        isDefault={compareChoices(choices, DEFAULT_CHOICES).isSame}
        undoable={undoable && sayNotice(undoable, t)}
        onSwitch={(id, isOn) => void choose((now) => ({ ...now, off: turned(now.off, id, !isOn) }))}
        onLevel={(severity, isShown) =>
          void choose((now) => ({ ...now, hidden: turned(now.hidden, severity, !isShown) }))
        }
        onQuality={(quality) => void choose((now) => ({ ...now, quality }))}
        onRestore={() => void choose(() => DEFAULT_CHOICES, { said: { key: 'rules.restored' } })}
        onUndo={() => undoable && void choose(() => undoable.before, { notice: { key: 'rules.undone' } })}
      />
    </fieldset>
  );
}

/** The list with or without one of its possible members. */
const turned = <T,>(list: readonly T[], member: T, isIn: boolean): T[] => [
  ...list.filter((each) => each !== member),
  ...(isIn ? [member] : []),
];
