import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';

export interface ShelfPagesProps {
  t: Translate<typeof shelf>;
  /** From 0. */
  page: number;
  all: number;
  size: number;
  onPage(page: number): void;
}

/** Where in a long list one is, and the ways on and back. */
export function ShelfPages({ t, page, all, size, onPage }: ShelfPagesProps) {
  const to = Math.min(all, (page + 1) * size);
  return (
    <nav class="actions pages" aria-label={t('shelf.pages')}>
      <button
        type="button"
        class="button button--plain button--small"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {t('shelf.before')}
      </button>
      <span class="soft">{t('shelf.page', { from: page * size + 1, to, all })}</span>
      <button
        type="button"
        class="button button--plain button--small"
        disabled={to === all}
        onClick={() => onPage(page + 1)}
      >
        {t('shelf.next')}
      </button>
    </nav>
  );
}
