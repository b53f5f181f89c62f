import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';

export interface LedgerPagesProps {
  t: Translate<typeof ledger>;
  /** From 0. */
  page: number;
  all: number;
  size: number;
  onPage(page: number): void;
}

/** Where in a long ledger one is, and the ways on and back. */
export function LedgerPages({ t, page, all, size, onPage }: LedgerPagesProps) {
  const to = Math.min(all, (page + 1) * size);
  const turn = (by: 1 | -1, isEnd: boolean) => (
    <button type="button" class="button button--plain button--small" disabled={isEnd} onClick={() => onPage(page + by)}>
      {t(by > 0 ? 'ledger.next' : 'ledger.before')}
    </button>
  );
  return (
    <nav class="actions pages" aria-label={t('ledger.pages')}>
      {turn(-1, page === 0)}
      <span class="soft">{t('ledger.page', { from: page * size + 1, to, all })}</span>
      {turn(1, to === all)}
    </nav>
  );
}
