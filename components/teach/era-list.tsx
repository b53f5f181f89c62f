import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';
import type { Era } from '@/utils/model/field';

export interface EraListProps {
  t: Translate<typeof teach>;
  eras: readonly { key: string; field: string; era: Era }[];
  onRemove(key: string): void;
}

/** What the officer has said of date boxes that do not tell their era. */
export function EraList({ t, eras, onRemove }: EraListProps) {
  if (eras.length === 0) return null;
  return (
    <section id="eras" aria-labelledby="eras-heading">
      <h2 id="eras-heading">{t('eras.heading')}</h2>
      <p class="soft">{t('eras.hint')}</p>
      <ul class="cards">
        {eras.map(({ key, field, era }) => (
          <li key={key} class="card" data-era={key}>
            <div class="card__head">
              <h3>{field}</h3>
              <p class="card__deeds">
                <button
                  type="button"
                  class="button button--plain button--small button--wary"
                  aria-label={t('eras.removeOf', { field })}
                  onClick={() => onRemove(key)}
                >
                  {t('bindings.remove')}
                </button>
              </p>
            </div>
            <p class="soft">{t(`eras.${era}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
