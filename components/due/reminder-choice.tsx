import { Switch } from '@/components/options/switch';
import type { due } from '@/utils/i18n/due';
import type { Translate } from '@/utils/i18n/translate';
import type { ReminderSettings } from '@/utils/model/settings';

export interface ReminderChoiceProps extends ReminderSettings {
  t: Translate<typeof due>;
  onChange(reminders: ReminderSettings): void;
}

const HOURS = Array.from({ length: 24 }, (_none, hour) => hour);

/** Whether and at what hour the officer is reminded. */
export function ReminderChoice({ isOn, hour, t, onChange }: ReminderChoiceProps) {
  return (
    <div role="group" aria-labelledby="reminders-heading">
      <h3 id="reminders-heading">{t('remind.heading')}</h3>
      <Switch label={t('remind.isOn')} isOn={isOn} onChange={(next) => onChange({ isOn: next, hour })} />
      <label class="field field--short">
        <span>{t('remind.hour')}</span>
        <select
          value={hour}
          disabled={!isOn}
          onChange={({ currentTarget }) => onChange({ isOn, hour: Number(currentTarget.value) })}
        >
          {HOURS.map((each) => (
            <option key={each} value={each}>
              {t('remind.oclock', { hour: String(each).padStart(2, '0') })}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{t('remind.hint')}</p>
    </div>
  );
}
