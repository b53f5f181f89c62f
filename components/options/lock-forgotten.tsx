import { useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { lock } from '@/utils/i18n/lock';
import type { Translate } from '@/utils/i18n/translate';

export interface LockForgottenProps {
  t: Translate<typeof lock>;
  onDelete(): void;
}

/** The only way on for whoever has forgotten the passphrase; asked twice. */
export function LockForgotten({ t, onDelete }: LockForgottenProps) {
  const [asked, setAsked] = useState<'first' | 'last'>();
  return (
    <>
      <p class="actions">
        <button type="button" class="button button--plain button--wary" onClick={() => setAsked('first')}>
          {t('lock.forgotten')}
        </button>
      </p>
      {asked && (
        <ConfirmDialog
          key={asked}
          title={t(asked === 'first' ? 'lock.forgottenAsk' : 'lock.forgottenLast')}
          text={t('lock.forgottenText')}
          confirm={t(asked === 'first' ? 'lock.forgottenNext' : 'lock.forgottenDo')}
          cancel={t('lock.cancel')}
          onConfirm={() => {
            setAsked(asked === 'first' ? 'last' : undefined);
            if (asked === 'last') onDelete();
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
