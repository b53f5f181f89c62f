import type { holidays } from '@/utils/i18n/holidays';
import type { Translate } from '@/utils/i18n/translate';

export interface HolidaySource {
  /** A calendar year (พ.ศ.). */
  year: number;
  /** In Thai. */
  source: string;
  asOf: string;
  isPartial: boolean;
}

export interface HolidaySourcesProps {
  t: Translate<typeof holidays>;
  sources: readonly HolidaySource[];
  notes: readonly string[];
}

/** Where the bundled list comes from, of which day it is, and what is known to be wrong with it. */
export function HolidaySources({ t, sources, notes }: HolidaySourcesProps) {
  return (
    <div class="holiday-sources soft">
      <h4>{t('holidays.sources')}</h4>
      <ul class="plain">
        {sources.map(({ year, source, asOf }) => (
          <li key={year}>
            {t('holidays.ofYear', { year })} <span lang="th">{source}</span> ({asOf})
          </li>
        ))}
      </ul>
      <ul class="holiday-sources__notes" lang="th">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
