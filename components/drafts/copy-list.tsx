import { useState } from 'preact/hooks';
import { copyText } from '@/components/ui/copy-text';
import { LongText } from '@/components/ui/long-text';
import type { drafts } from '@/utils/i18n/drafts';
import type { Translate } from '@/utils/i18n/translate';

export interface CopyLine {
  id: string;
  name: string;
  /** Empty: the field was emptied. */
  text: string;
}

export interface CopyListProps {
  t: Translate<typeof drafts>;
  lines: readonly CopyLine[];
}

/** What each field held, to be read and copied. */
export function CopyList({ t, lines }: CopyListProps) {
  const [said, setSaid] = useState('');
  const copy = async ({ name, text }: CopyLine) => {
    setSaid((await copyText(text)) ? t('draft.copied', { field: name }) : t('draft.notCopied'));
  };
  return (
    <>
      <dl class="copy-list">
        {lines.map((line) => (
          <div key={line.id} class="copy-list__line">
            <dt>{line.name}</dt>
            <dd>
              {line.text === '' ? (
                <p class="soft row__note">{t('draft.cleared')}</p>
              ) : (
                <>
                  <LongText text={line.text} label={line.name} />
                  <button
                    type="button"
                    class="button button--plain button--small"
                    aria-label={t('draft.copyOf', { field: line.name })}
                    onClick={() => void copy(line)}
                  >
                    {t('draft.copy')}
                  </button>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="copy-list__said" role="status">
        {said}
      </p>
    </>
  );
}
