import type { privacy } from '@/utils/i18n/privacy';
import type { Translate } from '@/utils/i18n/translate';

/** One line, in the language of the page. */
export interface InventoryRow {
  id: string;
  what: string;
  where: string;
  /** Undefined: not read yet, or it can't be. */
  count: number | undefined;
  howLong: string;
  howToDelete: string;
  /** It is deleted here. */
  isErasedHere: boolean;
}

export interface DataInventoryProps {
  t: Translate<typeof privacy>;
  rows: readonly InventoryRow[];
  onErase(id: string): void;
}

/** What is kept, where, how many of it, for how long, and how it is deleted. */
export function DataInventory({ t, rows, onErase }: DataInventoryProps) {
  return (
    <div class="table-scroll" role="region" aria-label={t('inventory.heading')} tabIndex={0}>
      <table class="inventory">
        <thead>
          <tr>
            <th scope="col">{t('inventory.what')}</th>
            <th scope="col">{t('inventory.where')}</th>
            <th scope="col">{t('inventory.count')}</th>
            <th scope="col">{t('inventory.howLong')}</th>
            <th scope="col">{t('inventory.howToDelete')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, what, where, count, howLong, howToDelete, isErasedHere }) => (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td>
                <code>{where}</code>
              </td>
              <td>{count ?? '–'}</td>
              <td>{howLong}</td>
              <td>
                {isErasedHere && count !== undefined && count > 0 ? (
                  <button
                    type="button"
                    class="button button--plain button--small button--wary"
                    aria-label={t('inventory.eraseOf', { what })}
                    onClick={() => onErase(id)}
                  >
                    {t('inventory.erase')}
                  </button>
                ) : (
                  howToDelete
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
