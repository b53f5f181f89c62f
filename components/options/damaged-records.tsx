import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

export interface DamagedRecordsProps {
  /** What they are, and how many of each. */
  found: readonly { what: string; count: number }[];
  t: Translate<typeof options>;
  onExport(): void;
}

/** Records that can't be read: counted and handed out, never deleted. Nothing where there are none. */
export function DamagedRecords({ found, t, onExport }: DamagedRecordsProps) {
  if (found.length === 0) return null;
  const count = found.reduce((sum, each) => sum + each.count, 0);
  const what = found.map((each) => t('damaged.each', each)).join(' · ');
  return (
    <section class="wary" aria-labelledby="damaged-heading">
      <h2 id="damaged-heading">{t('damaged.heading')}</h2>
      <p>{t('damaged.count', { count, what })}</p>
      <p class="actions">
        <button type="button" class="button button--plain" onClick={onExport}>
          {t('damaged.export')}
        </button>
      </p>
    </section>
  );
}
