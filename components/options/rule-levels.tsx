import { useId } from 'preact/hooks';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import type { Severity } from '@/utils/model/finding';
import { Switch } from './switch';

export interface RuleLevelsProps {
  t: Translate<typeof options>;
  levels: readonly { severity: Severity; name: string; isShown: boolean }[];
  quality: boolean;
  onLevel(severity: Severity, isShown: boolean): void;
  onQuality(isOn: boolean): void;
}

/** What is shown of all rules: by how grave it is, and the advice by NESDC's criteria. */
export function RuleLevels({ t, levels, quality, onLevel, onQuality }: RuleLevelsProps) {
  const cautionId = useId();
  const hintId = useId();
  return (
    <>
      <fieldset>
        <legend>{t('rules.levels')}</legend>
        {levels.map(({ severity, name, isShown }) => (
          <Switch
            key={severity}
            label={name}
            isOn={isShown}
            {...(severity === 'error' && { describedBy: cautionId })}
            onChange={(isOn) => onLevel(severity, isOn)}
          />
        ))}
        <p id={cautionId} class="soft caution">
          {t('rules.errorCaution')}
        </p>
      </fieldset>
      <Switch label={t('rules.quality')} isOn={quality} describedBy={hintId} onChange={onQuality} />
      <p id={hintId} class="soft">
        {t('rules.qualityHint')}
      </p>
    </>
  );
}
