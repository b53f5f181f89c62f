import { PassphraseBox } from '@/components/options/passphrase-box';
import { usePassphraseTry } from '@/components/options/use-passphrase-try';
import type { lock } from '@/utils/i18n/lock';
import type { Translate } from '@/utils/i18n/translate';

export interface UnlockFormProps {
  t: Translate<typeof lock>;
  /** Why the last try opened nothing; empty before. */
  refused: string;
  /** Done when it was tried. */
  onUnlock(passphrase: string): Promise<unknown>;
}

/** Asks for the passphrase of what is locked. */
export function UnlockForm({ t, refused, onUnlock }: UnlockFormProps) {
  const { text, setText, isShown, setShown, isTrying, box, attempt } = usePassphraseTry(onUnlock);
  return (
    <form
      aria-label={t('lock.isLocked')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying && text !== '') void attempt();
      }}
    >
      <p>{t('lock.isLocked')}</p>
      <PassphraseBox
        {...{ text, isShown, box }}
        label={t('lock.box')}
        // Said anew at each try.
        problem={isTrying ? '' : refused}
        onType={setText}
      />
      <p class="actions">
        <button type="submit" class="button" disabled={isTrying}>
          {t(isTrying ? 'lock.unlocking' : 'lock.unlock')}
        </button>
        <button type="button" class="link" onClick={() => setShown(!isShown)}>
          {t(isShown ? 'passphrase.hide' : 'passphrase.show')}
        </button>
      </p>
    </form>
  );
}
