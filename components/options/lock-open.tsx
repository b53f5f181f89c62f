import { useRef, useState } from 'preact/hooks';
import { Fold } from '@/components/ui/fold';
import type { lock } from '@/utils/i18n/lock';
import type { Translate } from '@/utils/i18n/translate';
import { NewPassphrase } from './new-passphrase';
import { PassphraseBox } from './passphrase-box';

export interface LockOpenProps {
  t: Translate<typeof lock>;
  /** Why the passphrase was not changed; empty where it was, or was not to be. */
  refused: string;
  onLock(): void;
  onChange(old: string, next: string): void;
  onTurnOff(): void;
}

/** The lock is set, and open. */
export function LockOpen({ t, refused, onLock, onChange, onTurnOff }: LockOpenProps) {
  const [old, setOld] = useState('');
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{t('lock.isOn')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onLock}>
          {t('lock.now')}
        </button>
        <button type="button" class="button button--plain" onClick={onTurnOff}>
          {t('lock.turnOff')}
        </button>
      </p>
      <Fold summary={t('lock.change')}>
        {() => (
          <>
            <PassphraseBox
              {...{ box }}
              label={t('lock.old')}
              text={old}
              isShown={false}
              problem={refused}
              onType={setOld}
            />
            <NewPassphrase
              t={t}
              says={t('lock.change')}
              isDisabled={old === ''}
              onChosen={(next) => {
                setOld('');
                onChange(old, next);
              }}
            />
          </>
        )}
      </Fold>
    </>
  );
}
