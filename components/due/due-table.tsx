import { WholeDates } from '@/components/ui/whole-dates';
import type { due } from '@/utils/i18n/due';
import type { Translate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';

/** A due date in words. */
export interface DueRow {
  key: string;
  iso: IsoDate;
  what: string;
  /** With its weekday. */
  date: string;
  /** The working day before, where offices are closed on the date. */
  before: string;
  left: string;
  ground: string;
  isLate: boolean;
  isSent: boolean;
  /** How many in the ledger have not sent it; empty where nobody is followed. */
  open: string;
}

export interface DueTableProps {
  t: Translate<typeof due>;
  caption: string;
  rows: readonly DueRow[];
  onSent(key: string, isSent: boolean): void;
  /** As a calendar file of its own. */
  onSave(key: string): void;
}

/** What is due in a year, and what the officer says was sent. */
export function DueTable({ t, caption, rows, onSent, onSave }: DueTableProps) {
  if (rows.length === 0) return <p class="soft">{t('due.none')}</p>;
  return (
    <div class="table-scroll">
      <table class="due-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('due.what')}</th>
            <th scope="col">{t('due.date')}</th>
            <th scope="col">{t('due.left')}</th>
            <th scope="col">{t('due.ground')}</th>
            <th scope="col">{t('due.sent')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} class={row.isLate && !row.isSent ? 'due-table__late' : ''}>
              <th scope="row">
                <WholeDates text={row.what} />
              </th>
              <td>
                <time dateTime={row.iso}>
                  <WholeDates text={row.date} />
                </time>
                {row.before !== '' && (
                  <span class="soft due-table__before">
                    <WholeDates text={row.before} />
                  </span>
                )}
              </td>
              <td class="whole">{row.left}</td>
              <td class="soft">
                {row.ground}
                <button
                  type="button"
                  class="link due-table__file"
                  aria-label={t('due.fileOf', { what: row.what })}
                  onClick={() => onSave(row.key)}
                >
                  {t('due.file')}
                </button>
              </td>
              <td>
                <input
                  type="checkbox"
                  data-due={row.key}
                  aria-label={t('due.sentOf', { what: row.what })}
                  checked={row.isSent}
                  onChange={({ currentTarget }) => onSent(row.key, currentTarget.checked)}
                />
                {row.open !== '' && <span class="soft due-table__before">{row.open}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
