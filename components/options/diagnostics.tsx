import type { diagnostics } from '@/utils/i18n/diagnostics';
import type { Translate } from '@/utils/i18n/translate';

export interface DiagnosticsProps {
  t: Translate<typeof diagnostics>;
  /** All that will be copied; absent until it is asked for. */
  text: string | undefined;
  isReading: boolean;
  /** What came of the last wish. */
  said: string;
  onShow(): void;
  onCopy(): void;
}

/** What can be handed on to the maintainers: read first, then copied by the officer's own hand. */
export function Diagnostics({ t, text, isReading, said, onShow, onCopy }: DiagnosticsProps) {
  return (
    <section id="diagnostics" aria-labelledby="diagnostics-heading">
      <h2 id="diagnostics-heading">{t('diagnostics.heading')}</h2>
      <p class="soft">{t('diagnostics.hint')}</p>
      {text !== undefined && (
        <textarea class="diagnostics" readOnly rows={16} aria-label={t('diagnostics.text')} value={text} />
      )}
      <p class="actions">
        {text !== undefined && (
          <button type="button" class="button" data-action="copy-diagnostics" onClick={onCopy}>
            {t('diagnostics.copy')}
          </button>
        )}
        <button
          type="button"
          class="button button--plain"
          data-action="show-diagnostics"
          disabled={isReading}
          onClick={onShow}
        >
          {t(text === undefined ? 'diagnostics.show' : 'diagnostics.renew')}
        </button>
      </p>
      <p class="soft" role="status">
        {isReading ? t('diagnostics.reading') : said}
      </p>
    </section>
  );
}
