import { useState } from 'preact/hooks';
import type { passphrase } from '@/utils/i18n/passphrase';
import type { Translate } from '@/utils/i18n/translate';
import { NewPassphrase } from './new-passphrase';

export interface SealedExportProps {
  t: Translate<typeof passphrase>;
  /** The deed, in words. */
  says: string;
  isDisabled?: boolean;
  /** With a passphrase where the file is to be encrypted. */
  onExport(passphrase?: string): void;
}

/** A file goes out as it is, or encrypted. */
export function SealedExport({ t, says, isDisabled = false, onExport }: SealedExportProps) {
  const [isSealed, setSealed] = useState(false);
  return (
    <div class="sealing">
      <label class="choice">
        <input type="checkbox" checked={isSealed} onChange={({ currentTarget }) => setSealed(currentTarget.checked)} />
        <span>{t('seal.tick')}</span>
      </label>
      {isSealed ? (
        <>
          <p class="caution">{t('seal.caution')}</p>
          <NewPassphrase {...{ t, says, isDisabled }} onChosen={onExport} />
        </>
      ) : (
        <p class="actions">
          <button type="button" class="button button--plain" disabled={isDisabled} onClick={() => onExport()}>
            {says}
          </button>
        </p>
      )}
    </div>
  );
}
