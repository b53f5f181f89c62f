import { useState } from 'preact/hooks';
import type { lock } from '@/utils/i18n/lock';
import type { Translate } from '@/utils/i18n/translate';
import { NewPassphrase } from './new-passphrase';

export interface LockOffProps {
  t: Translate<typeof lock>;
  onTurnOn(passphrase: string): void;
}

/** What is to be known before a lock is set, and its passphrase. */
export function LockOff({ t, onTurnOn }: LockOffProps) {
  const [isUnderstood, setUnderstood] = useState(false);
  return (
    <>
      <p class="caution">{t('lock.caution')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={isUnderstood}
          onChange={({ currentTarget }) => setUnderstood(currentTarget.checked)}
        />
        <span>{t('lock.understood')}</span>
      </label>
      <NewPassphrase t={t} says={t('lock.turnOn')} isDisabled={!isUnderstood} onChosen={onTurnOn} />
    </>
  );
}
