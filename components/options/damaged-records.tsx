import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

export interface DamagedRecordsProps {
  count: number;
  t: Translate<typeof options>;
  onExport(): void;
}

/** Templates that can't be read: counted and handed out, never deleted. Nothing where there are none. */
export function DamagedRecords({ count, t, onExport }: DamagedRecordsProps) {
  if (count === 0) return null;
  return (
    <section class="wary" aria-labelledby="damaged-heading">
      <h2 id="damaged-heading">{t('damaged.heading')}</h2>
      <p>{t('damaged.count', { count })}</p>
      <p class="actions">
        <button type="button" class="button button--plain" onClick={onExport}>
          {t('damaged.export')}
        </button>
      </p>
    </section>
  );
}
