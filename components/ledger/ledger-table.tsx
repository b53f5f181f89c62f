import { WholeDates } from '@/components/ui/whole-dates';
import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';
import type { LedgerStatus } from '@/utils/model/ledger';
import { LedgerCell, type ShownCell } from './ledger-cell';

export interface ShownColumn {
  key: string;
  /** In few words, as it heads the column. */
  due: string;
  /** In full. */
  what: string;
  by: string;
  count: string;
  isLate: boolean;
}

export interface ShownRow {
  id: string;
  name: string;
  /** Empty where there is none. */
  code: string;
  cells: readonly ShownCell[];
}

export interface LedgerTableProps {
  t: Translate<typeof ledger>;
  caption: string;
  nameHeading: string;
  /** พ.ศ. */
  fiscalYear: number;
  columns: readonly ShownColumn[];
  rows: readonly ShownRow[];
  onMark(id: string, key: string, status: LedgerStatus): void;
  onTake(id: string, key: string): void;
  onRemove(id: string): void;
}

/** Who is followed × what is due. */
export function LedgerTable({ t, caption, nameHeading, fiscalYear, columns, rows, ...on }: LedgerTableProps) {
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="ledger">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameHeading}</th>
            {columns.map(({ key, due, what, by, count, isLate }) => (
              <th key={key} scope="col" title={what}>
                {due}
                <span class="ledger__by">
                  <WholeDates text={by} />
                </span>
                <span class={isLate ? 'ledger__count ledger__count--late' : 'ledger__count'}>
                  {count}
                  {isLate && ` · ${t('ledger.due.late')}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, code, cells }) => (
            <tr key={id}>
              <th scope="row">
                <span lang="th">{name}</span>
                {code !== '' && <span class="ledger__code">{code}</span>}
                <button
                  type="button"
                  class="link ledger__remove"
                  aria-label={t('ledger.removeOf', { name, year: fiscalYear })}
                  onClick={() => on.onRemove(id)}
                >
                  {t('ledger.remove')}
                </button>
              </th>
              {cells.map((cell, at) => (
                <td key={cell.key}>
                  <LedgerCell
                    {...{ t, name, cell }}
                    due={columns[at]?.due ?? ''}
                    onMark={(status) => on.onMark(id, cell.key, status)}
                    onTake={() => on.onTake(id, cell.key)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
