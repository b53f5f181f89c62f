import { useEffect } from 'preact/hooks';
import type { passphrase } from '@/utils/i18n/passphrase';
import type { Translate } from '@/utils/i18n/translate';
import { PassphraseBox } from './passphrase-box';
import { usePassphraseTry } from './use-passphrase-try';

/** A chosen file that is encrypted. */
export interface SealedPick {
  file: string;
  /** The passphrase that was last tried does not open it. */
  isWrong: boolean;
  /** Done when it was tried. */
  onOpen(passphrase: string): Promise<unknown>;
}

export interface PassphraseQuestionProps {
  t: Translate<typeof passphrase>;
  sealed: SealedPick;
  /** Escape too. */
  onDecline(): void;
}

/** Asks for the passphrase of a chosen file, until it opens. */
export function PassphraseQuestion({ t, sealed: { file, isWrong, onOpen }, onDecline }: PassphraseQuestionProps) {
  const { text, setText, isShown, setShown, isTrying, box, attempt } = usePassphraseTry(onOpen);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="offer"
      aria-label={t('seal.asked', { file })}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDecline();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying && text !== '') void attempt();
      }}
    >
      <p class="offer__name">{t('seal.asked', { file })}</p>
      <PassphraseBox
        {...{ text, isShown, box }}
        label={t('seal.box')}
        // Said anew at each try.
        problem={isWrong && !isTrying ? t('passphrase.wrong') : ''}
        onType={setText}
      />
      <p class="actions">
        <button type="submit" class="button" disabled={isTrying}>
          {t(isTrying ? 'seal.opening' : 'seal.open')}
        </button>
        <button type="button" class="button button--plain" onClick={onDecline}>
          {t('seal.cancel')}
        </button>
        <button type="button" class="link" onClick={() => setShown(!isShown)}>
          {t(isShown ? 'passphrase.hide' : 'passphrase.show')}
        </button>
      </p>
    </form>
  );
}
