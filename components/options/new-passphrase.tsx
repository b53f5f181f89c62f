import { useRef, useState } from 'preact/hooks';
import type { passphrase } from '@/utils/i18n/passphrase';
import type { Translate } from '@/utils/i18n/translate';
import { FEWEST_LETTERS, isLongEnough } from '@/utils/transfer/passphrase-key';
import { PassphraseBox } from './passphrase-box';

export interface NewPassphraseProps {
  t: Translate<typeof passphrase>;
  /** The deed that it is for. */
  says: string;
  isDisabled: boolean;
  /** It is long enough, and was typed twice alike. */
  onChosen(passphrase: string): void;
}

const EMPTY = { first: '', again: '' };

/** A passphrase typed twice. Nothing is done before both are right; afterwards neither stands here any more. */
export function NewPassphrase({ t, says, isDisabled, onChosen }: NewPassphraseProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState<'first' | 'again'>();
  const [isShown, setShown] = useState(false);
  const boxes = { first: useRef<HTMLInputElement>(null), again: useRef<HTMLInputElement>(null) };
  const submit = () => {
    const found = !isLongEnough(typed.first) ? 'first' : typed.first !== typed.again ? 'again' : undefined;
    setWrong(found);
    if (found) return void boxes[found].current?.focus();
    setTyped(EMPTY);
    setShown(false);
    onChosen(typed.first);
  };
  const box = (which: 'first' | 'again', label: string, problem: string) => (
    <PassphraseBox
      {...{ label, isShown }}
      text={typed[which]}
      problem={wrong === which ? problem : ''}
      box={boxes[which]}
      onType={(text) => {
        setTyped((now) => ({ ...now, [which]: text }));
        setWrong(undefined);
      }}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {box('first', t('passphrase.new', { fewest: FEWEST_LETTERS }), t('passphrase.short', { fewest: FEWEST_LETTERS }))}
      {box('again', t('passphrase.again'), t('passphrase.different'))}
      <p class="actions">
        <button type="submit" class="button button--plain" disabled={isDisabled}>
          {says}
        </button>
        <button type="button" class="link" onClick={() => setShown(!isShown)}>
          {t(isShown ? 'passphrase.hide' : 'passphrase.show')}
        </button>
      </p>
    </form>
  );
}
