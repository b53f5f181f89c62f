import { useState } from 'preact/hooks';
import { copyText } from '@/components/ui/copy-text';
import { LongText } from '@/components/ui/long-text';
import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';

export interface ShownLastField {
  path: string;
  name: string;
  /** As a person reads it, and as a box takes it. */
  shown: string;
  copied: string;
  /** Empty where the page's field holds nothing; absent where the page does not show it. */
  now?: string;
}

export interface LastReportProps {
  t: Translate<typeof ledger>;
  /** Which quarter: `1/2570`, or `1` where the year is not known. */
  report: string;
  /** The day on which it was seen, in words. */
  seenOn: string;
  /** Why it may not be the one that the officer expects. */
  doubt?: 'notBefore' | 'noYear';
  fields: readonly ShownLastField[];
}

/** Last quarter's report beside the new one: each text and figure to be copied, none written by itself. */
export function LastReport({ t, report, seenOn, doubt, fields }: LastReportProps) {
  const [said, setSaid] = useState('');
  const copy = async ({ name, copied }: ShownLastField) => {
    setSaid((await copyText(copied)) ? t('last.copied', { field: name }) : t('last.notCopied'));
  };
  return (
    <details class="last-report">
      <summary>{t(doubt ? 'last.headingEarlier' : 'last.heading', { report })}</summary>
      <p class="row__note">
        {t('last.seen', { date: seenOn })}
        {doubt && ` · ${t(`last.${doubt}`)}`}
      </p>
      <dl>
        {fields.map((field) => (
          <div key={field.path} class={`last-report__field ${isProse(field) ? 'last-report__field--prose' : ''}`}>
            <dt>
              <span>{field.name}</span>
              <button
                type="button"
                class="button button--plain button--small"
                aria-label={t('last.copyOf', { field: field.name })}
                onClick={() => void copy(field)}
              >
                {t('last.copy')}
              </button>
            </dt>
            <Side when={t('last.then')} name={field.name} text={field.shown} />
            {field.now ? (
              <Side when={t('last.now')} name={field.name} text={field.now} />
            ) : (
              <Side
                when={t('last.now')}
                name={field.name}
                none={t(field.now === undefined ? 'last.nowUnfound' : 'last.nowEmpty')}
              />
            )}
          </div>
        ))}
      </dl>
      <p class="last-report__said" role="status">
        {said}
      </p>
    </details>
  );
}

type SideProps = { when: string; name: string } & ({ text: string } | { none: string });

function Side({ when, name, ...what }: SideProps) {
  return (
    <dd>
      <span class="row__note">{when}</span>
      {'none' in what ? <p class="row__note">{what.none}</p> : <LongText text={what.text} label={`${when}: ${name}`} />}
    </dd>
  );
}

/** Wants a wide column: figures stand beside each other even in a narrow panel. */
const isProse = ({ shown, now = '' }: ShownLastField) => Math.max(shown.length, now.length) > 40;
