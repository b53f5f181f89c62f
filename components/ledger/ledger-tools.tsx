import { YearChoice } from '@/components/ui/year-choice';
import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';
import { LEDGER_KINDS, type LedgerKind } from '@/utils/model/ledger';

export interface LedgerToolsProps {
  t: Translate<typeof ledger>;
  /** พ.ศ.; the present one first. */
  years: readonly number[];
  fiscalYear: number;
  kind: LedgerKind;
  /** `all`, `open`, or the key of one thing that is due. */
  filter: string;
  dues: readonly { key: string; due: string }[];
  onYear(fiscalYear: number): void;
  onKind(kind: LedgerKind): void;
  onFilter(filter: string): void;
}

/** Which year, of whom, and what of it is shown. */
export function LedgerTools({ t, years, fiscalYear, kind, filter, dues, ...on }: LedgerToolsProps) {
  return (
    <div class="ledger-tools">
      <YearChoice label={t('ledger.year')} years={years} chosen={fiscalYear} onChoose={on.onYear} />
      <label class="field">
        <span>{t('ledger.filter')}</span>
        <select value={filter} onChange={({ currentTarget }) => on.onFilter(currentTarget.value)}>
          <option value="all">{t('ledger.filter.all')}</option>
          <option value="open">{t('ledger.filter.open')}</option>
          {dues.map(({ key, due }) => (
            <option key={key} value={key}>
              {t('ledger.filter.of', { due })}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="ledger-kind">
        <legend>{t('ledger.kind')}</legend>
        {LEDGER_KINDS.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="ledger-kind" checked={kind === each} onChange={() => on.onKind(each)} />
            <span>{t(`ledger.kind.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
