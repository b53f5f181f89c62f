import { useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { privacy } from '@/utils/i18n/privacy';
import { createTranslate } from '@/utils/i18n/translate';
import { eraseAll, type EraseDeed } from './erase-all';
import type { Manager } from './use-manager';

/** Deletes everything, once it was asked and a backup was offered; what could not be deleted stays told. */
export function PrivacyErase({ manager, onErased }: { manager: Manager; onErased(): void }) {
  const { attempt, readAll } = manager;
  const t = createTranslate(privacy, manager.settings.language);
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState<readonly EraseDeed[]>([]);
  const erase = async () => {
    setAsked(false);
    setLeft([]);
    await attempt(async () => {
      const undone = await eraseAll();
      setLeft(undone);
      return undone.length === 0 ? { say: t('erase.done') } : undefined;
    });
    await readAll().catch(() => undefined);
    onErased();
  };
  const goToBackup = () => {
    setAsked(false);
    // Once the dialog is gone, which gives the focus back to its button.
    setTimeout(() => {
      const backup = document.getElementById('backup');
      backup?.scrollIntoView();
      backup?.querySelector('button')?.focus();
    });
  };
  return (
    <div role="group" aria-labelledby="erase-heading">
      <h3 id="erase-heading">{t('erase.heading')}</h3>
      <p class="soft">{t('erase.hint')}</p>
      <p class="actions">
        <button type="button" class="button button--plain button--wary" onClick={() => setAsked(true)}>
          {t('erase.button')}
        </button>
      </p>
      <p class="problem" role="alert">
        {left.length > 0 && t('erase.left', { what: left.map((each) => t(`erase.part.${each}`)).join(' · ') })}
      </p>
      {isAsked && (
        <ConfirmDialog
          title={t('erase.ask')}
          text={t('erase.text')}
          confirm={t('erase.do')}
          cancel={t('erase.cancel')}
          onCancel={() => setAsked(false)}
          onConfirm={() => void erase()}
        >
          <p class="actions">
            <button type="button" class="button button--plain" onClick={goToBackup}>
              {t('erase.backup')}
            </button>
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
