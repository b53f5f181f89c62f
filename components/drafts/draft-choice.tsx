import { useState } from 'preact/hooks';
import { Switch } from '@/components/options/switch';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { drafts } from '@/utils/i18n/drafts';
import type { Translate } from '@/utils/i18n/translate';
import { DRAFT_DAYS, type DraftSettings } from '@/utils/model/draft';

export interface DraftChoiceProps extends DraftSettings {
  t: Translate<typeof drafts>;
  isFixed: boolean;
  /** A shorter time has been confirmed. */
  onChange(next: DraftSettings): void;
}

/** Whether drafts are kept, and for how long. */
export function DraftChoice({ t, isOn, days, isFixed, onChange }: DraftChoiceProps) {
  const [shorter, setShorter] = useState<number>();
  const choose = (next: number) => (next < days ? setShorter(next) : onChange({ isOn, days: next }));
  const choices = [...new Set([...DRAFT_DAYS, days])].sort((a, b) => a - b);
  return (
    <fieldset class="bare" disabled={isFixed}>
      <Switch label={t('drafts.isOn')} isOn={isOn} onChange={(next) => onChange({ isOn: next, days })} />
      <label class="field field--short">
        <span>{t('drafts.days')}</span>
        <select
          value={String(shorter ?? days)}
          disabled={!isOn}
          aria-describedby="drafts-days-hint"
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {t('drafts.daysOf', { days: each })}
            </option>
          ))}
        </select>
      </label>
      <p id="drafts-days-hint" class="soft">
        {t('drafts.daysHint')}
      </p>
      {shorter !== undefined && (
        <ConfirmDialog
          title={t('drafts.askShorter', { days: shorter })}
          text={t('drafts.askShorterText', { days: shorter })}
          confirm={t('drafts.shorten', { days: shorter })}
          cancel={t('drafts.cancel')}
          onConfirm={() => {
            setShorter(undefined);
            onChange({ isOn, days: shorter });
          }}
          onCancel={() => setShorter(undefined)}
        />
      )}
    </fieldset>
  );
}
