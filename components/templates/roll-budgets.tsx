import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';

export interface RollBudgetsProps {
  t: Translate<typeof shelf>;
  keepBudgets: boolean;
  onChange(keepBudgets: boolean): void;
}

/** Whether last year's amounts go along. */
export function RollBudgets({ t, keepBudgets, onChange }: RollBudgetsProps) {
  return (
    <fieldset class="choices roll-budgets">
      <legend>{t('roll.budgets')}</legend>
      {[false, true].map((keeps) => (
        <label key={String(keeps)} class="choice">
          <input type="radio" name="roll-budgets" checked={keepBudgets === keeps} onChange={() => onChange(keeps)} />
          {t(keeps ? 'roll.keep' : 'roll.clear')}
        </label>
      ))}
    </fieldset>
  );
}
