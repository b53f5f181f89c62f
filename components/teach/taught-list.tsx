import { useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { options } from '@/utils/i18n/options';
import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';

/** A lesson in words. */
export interface TaughtField {
  id: string;
  field: string;
  section: string;
  /** What the page calls it, and that it is or is not the field; of a button what it says. */
  said: string;
  since: string;
}

export interface TaughtListProps {
  t: Translate<typeof teach>;
  ask: Translate<typeof options>;
  fields: readonly TaughtField[];
  damaged: number;
  onRemove(id: string): void;
}

/** What the officer has taught, and how to take it back. */
export function TaughtList({ t, ask, fields, damaged, onRemove }: TaughtListProps) {
  const [leaving, setLeaving] = useState<TaughtField>();
  return (
    <section id="bindings" aria-labelledby="bindings-heading">
      <h2 id="bindings-heading">{t('bindings.heading')}</h2>
      {fields.length === 0 && <p class="soft">{t('bindings.none')}</p>}
      <ul class="cards">
        {fields.map((taught) => (
          <li key={taught.id} class="card" data-binding={taught.id}>
            <div class="card__head">
              <h3>{taught.field}</h3>
              <p class="card__deeds">
                <button
                  type="button"
                  class="button button--plain button--small button--wary"
                  aria-label={t('bindings.removeOf', { field: taught.field })}
                  onClick={() => setLeaving(taught)}
                >
                  {t('bindings.remove')}
                </button>
              </p>
            </div>
            <p class="soft">{[taught.section, taught.said, taught.since].join(' · ')}</p>
          </li>
        ))}
      </ul>
      {damaged > 0 && <p class="soft">{t('bindings.damaged', { count: damaged })}</p>}
      {leaving && (
        <ConfirmDialog
          title={t('bindings.removeOf', { field: leaving.field })}
          text={leaving.said}
          confirm={t('bindings.remove')}
          cancel={ask('shelf.cancel')}
          onCancel={() => setLeaving(undefined)}
          onConfirm={() => {
            setLeaving(undefined);
            onRemove(leaving.id);
          }}
        />
      )}
    </section>
  );
}
