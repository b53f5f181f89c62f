import { useState } from 'preact/hooks';
import { copyText } from '@/components/ui/copy-text';
import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';

export interface ShownLastField {
  path: string;
  name: string;
  /** As a person reads it, and as a box takes it. */
  shown: string;
  copied: string;
  /** Empty where the page's field holds nothing. */
  now: string;
}

export interface LastReportProps {
  t: Translate<typeof ledger>;
  /** Which quarter: `1/2570`, or `1` where the year is not known. */
  report: string;
  /** The day on which it was seen, in words. */
  seenOn: string;
  isQuarterBefore: boolean;
  fields: readonly ShownLastField[];
}

/** Last quarter's report beside the new one: each text and figure to be copied, none written by itself. */
export function LastReport({ t, report, seenOn, isQuarterBefore, fields }: LastReportProps) {
  const [said, setSaid] = useState('');
  const copy = async ({ name, copied }: ShownLastField) => {
    setSaid((await copyText(copied)) ? t('last.copied', { field: name }) : t('last.notCopied'));
  };
  return (
    <section class="last-report" aria-labelledby="last-report-heading">
      <h2 id="last-report-heading">{t('last.heading', { report })}</h2>
      <p class="row__note">
        {t('last.seen', { date: seenOn })}
        {!isQuarterBefore && ` · ${t('last.notBefore')}`}
      </p>
      <dl>
        {fields.map((field) => (
          <div key={field.path} class="last-report__field">
            <dt>
              {field.name}{' '}
              <button
                type="button"
                class="button button--small"
                aria-label={t('last.copyOf', { field: field.name })}
                onClick={() => void copy(field)}
              >
                {t('last.copy')}
              </button>
            </dt>
            <dd>
              <span class="row__note">{t('last.then')}:</span> <span class="last-report__text">{field.shown}</span>
            </dd>
            <dd>
              <span class="row__note">{t('last.now')}:</span>{' '}
              <span class="last-report__text">{field.now || t('last.nowEmpty')}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="row__note" role="status">
        {said}
      </p>
    </section>
  );
}
