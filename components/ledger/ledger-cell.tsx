import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';
import { LEDGER_STATUSES, type LedgerStatus } from '@/utils/model/ledger';

export interface ShownCell {
  key: string;
  status: LedgerStatus;
  /** When it was marked, in words; empty where it never was. */
  marked: string;
  /** What a visited page suggests, in words; empty where it suggests nothing. */
  seen: string;
}

export interface LedgerCellProps {
  t: Translate<typeof ledger>;
  /** The subject, and what is due. */
  name: string;
  due: string;
  cell: ShownCell;
  onMark(status: LedgerStatus): void;
  /** What the page suggests is taken over. */
  onTake(): void;
}

/** How far one thing is, to be changed in place; what a page suggests is no status until it is taken over. */
export function LedgerCell({ t, name, due, cell, onMark, onTake }: LedgerCellProps) {
  return (
    <>
      <select
        class="ledger__status"
        data-status={cell.status}
        aria-label={t('ledger.cell', { name, due })}
        value={cell.status}
        onChange={({ currentTarget }) => {
          const status = LEDGER_STATUSES.find((each) => each === currentTarget.value);
          if (status) onMark(status);
        }}
      >
        {LEDGER_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`ledger.status.${status}`)}
          </option>
        ))}
      </select>
      <span class="ledger__word">{t(`ledger.status.${cell.status}`)}</span>
      {cell.marked !== '' && <span class="ledger__when">{cell.marked}</span>}
      {cell.seen !== '' && (
        <span class="ledger__seen">
          {cell.seen}{' '}
          <button type="button" class="link" aria-label={t('ledger.takeOf', { name, due })} onClick={onTake}>
            {t('ledger.take')}
          </button>
        </span>
      )}
    </>
  );
}
