import { useEffect, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useHeadingFocus } from '@/components/options/use-heading-focus';
import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';

export interface TemplateBinProps {
  /** Last thrown away first. */
  thrown: readonly { id: string; name: string; removed: string }[];
  t: Translate<typeof shelf>;
  onPutBack(id: string, name: string): void;
  /** Confirmed. */
  onEmpty(): void;
  onClose(): void;
}

/** Templates that were thrown away, until the bin is emptied. */
export function TemplateBin({ thrown, t, onPutBack, onEmpty, onClose }: TemplateBinProps) {
  const [isAsked, setAsked] = useState(false);
  const heading = useHeadingFocus(thrown.length);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="bin-heading" ref={heading} tabIndex={-1}>
        {t('bin.heading')}
        {thrown.length > 0 && <span class="count"> {thrown.length}</span>}
      </h2>
      {thrown.length === 0 && <p class="soft">{t('bin.none')}</p>}
      <ul class="cards">
        {thrown.map(({ id, name, removed }) => (
          <li key={id} class="card">
            <div class="card__head">
              <h3>{name}</h3>
              <button
                type="button"
                class="button button--plain button--small"
                aria-label={t('bin.putBackOf', { name })}
                onClick={() => onPutBack(id, name)}
              >
                {t('bin.putBack')}
              </button>
            </div>
            <p class="soft">{t('bin.removed', { date: removed })}</p>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="button button--plain" data-action="back" onClick={onClose}>
          {t('shelf.back')}
        </button>
        {thrown.length > 0 && (
          <button type="button" class="button button--plain button--wary" onClick={() => setAsked(true)}>
            {t('bin.empty')}
          </button>
        )}
      </p>
      {isAsked && (
        <ConfirmDialog
          title={t('bin.confirm')}
          text={t('bin.confirmText', { count: thrown.length })}
          confirm={t('bin.empty')}
          cancel={t('shelf.cancel')}
          onConfirm={() => {
            setAsked(false);
            onEmpty();
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );
}
