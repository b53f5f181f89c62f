import { useState } from 'preact/hooks';
import type { sheetImport } from '@/utils/i18n/sheet-import';
import type { Translate } from '@/utils/i18n/translate';

export interface QueueListProps {
  t: Translate<typeof sheetImport>;
  queues: readonly { id: string; name: string; progress: string }[];
  onExport(id: string): void;
  onRemove(id: string): void;
}

/** The queues that are being worked through. */
export function QueueList({ t, queues, onExport, onRemove }: QueueListProps) {
  const [asked, setAsked] = useState<string>();
  return (
    <ul class="shelf">
      {queues.map(({ id, name, progress }) => (
        <li key={id} class="shelf__item">
          <div class="shelf__head">
            <h3>{name}</h3>
            <p class="shelf__deeds">
              <button type="button" class="button button--plain button--small" onClick={() => onExport(id)}>
                {t('queue.export')}
              </button>
              {asked !== id && (
                <button type="button" class="button button--plain button--small" onClick={() => setAsked(id)}>
                  {t('queue.remove')}
                </button>
              )}
            </p>
          </div>
          <p class="soft">{progress}</p>
          {asked === id && (
            <p class="actions" role="alert">
              {t('queue.removeHint')}{' '}
              <button type="button" class="button button--small" onClick={() => onRemove(id)}>
                {t('queue.remove')}
              </button>
              <button type="button" class="button button--plain button--small" onClick={() => setAsked(undefined)}>
                {t('queue.keep')}
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
