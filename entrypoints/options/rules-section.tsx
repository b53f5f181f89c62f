import { useState } from 'preact/hooks';
import { PackExchange } from '@/components/options/pack-exchange';
import { RuleCatalogue } from '@/components/options/rule-catalogue';
import { options } from '@/utils/i18n/options';
import { overlay } from '@/utils/i18n/overlay';
import { createTranslate } from '@/utils/i18n/translate';
import { SEVERITIES } from '@/utils/model/finding';
import { DEFAULT_CHOICES, type RuleChoices } from '@/utils/model/rule-choices';
import { compareChoices } from '@/utils/transfer/compare-choices';
import { exportPack } from './export-pack';
import { readPackFile, type PackFileReading } from './read-pack-file';
import { sayPack } from './say-pack';
import { sayRules } from './say-rules';
import type { Manager, Notice } from './use-manager';

type Edit = (now: RuleChoices) => RuleChoices;

/** What the agency wants to be told, rule by rule, and the pack that carries it. */
export function RulesSection({ manager }: { manager: Manager }) {
  const [undoable, setUndoable] = useState<Notice & { before: RuleChoices }>();
  const [picked, setPicked] = useState<{ file: string; reading: PackFileReading }>();
  const { language, ruleChoices: choices = DEFAULT_CHOICES } = manager.settings;
  const t = createTranslate(options, language);
  const nameOf = createTranslate(overlay, language);
  const reading = picked?.reading;

  /** What changes everything at once has a way back, until the next change. */
  const choose = async (edit: Edit, { said, notice }: { said?: Notice; notice?: Notice } = {}) => {
    let before = choices;
    const isDone = await manager.change(({ ruleChoices = DEFAULT_CHOICES }) => {
      before = ruleChoices;
      return { ruleChoices: edit(ruleChoices) };
    }, notice);
    if (isDone) setUndoable(said && { ...said, before });
    return isDone;
  };
  /** The offer stays where it could not be stored. */
  const apply = async () => {
    const next = picked && reading?.ok ? reading.ruleChoices : undefined;
    if (!picked || !next) return;
    const said: Notice = { key: 'pack.applied', params: { file: picked.file } };
    if (await choose(() => next, { said })) setPicked(undefined);
  };

  return (
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
      undoable={undoable && t(undoable.key, undoable.params)}
      onSwitch={(id, isOn) => void choose((now) => ({ ...now, off: turned(now.off, id, !isOn) }))}
      onLevel={(severity, isShown) =>
        void choose((now) => ({ ...now, hidden: turned(now.hidden, severity, !isShown) }))
      }
      onQuality={(quality) => void choose((now) => ({ ...now, quality }))}
      onRestore={() => void choose(() => DEFAULT_CHOICES, { said: { key: 'rules.restored' } })}
      onUndo={() => undoable && void choose(() => undoable.before, { notice: { key: 'rules.undone' } })}
    >
      <PackExchange
        t={t}
        offer={picked && reading?.ok ? sayPack(reading, picked.file, choices, language) : undefined}
        refused={picked && reading?.ok === false ? t(`pack.refused.${reading.because}`, { file: picked.file }) : ''}
        onExport={() =>
          void manager.attempt(async () => ({ key: 'pack.exported', params: { file: await exportPack() } }))
        }
        onPick={(file) => void readPackFile(file).then((read) => setPicked({ file: file.name, reading: read }))}
        onApply={() => void apply()}
        onDecline={() => setPicked(undefined)}
      />
    </RuleCatalogue>
  );
}

/** The list with or without one of its possible members. */
const turned = <T,>(list: readonly T[], member: T, isIn: boolean): T[] => [
  ...list.filter((each) => each !== member),
  ...(isIn ? [member] : []),
];
