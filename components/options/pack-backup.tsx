import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useRef } from 'preact/hooks';
import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';
import { FilePick } from '@/components/ui/file-pick';
import { PassphraseQuestion, type SealedPick } from './passphrase-question';
import { SealedExport } from './sealed-export';

export interface PackBackupProps {
  t: Translate<typeof exchange>;
  /** The backup that was chosen, until it is restored or declined: what is lost, and what comes. */
  offer: { file: string; text: string } | undefined;
  /** Why the chosen file is no backup for us; empty where none was refused. */
  refused: string;
  /** The chosen file where it is encrypted and not yet open. */
  sealed: SealedPick | undefined;
  /** With a passphrase where the file is to be encrypted. */
  onBackup(passphrase?: string): void;
  onPick(file: File): void;
  onRestore(): void;
  onDecline(): void;
}

/** Everything into one file, and back. */
export function PackBackup({ t, offer, refused, sealed, onBackup, onPick, onRestore, onDecline }: PackBackupProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div id="backup" role="group" aria-labelledby="backup-heading" ref={place}>
      <h3 id="backup-heading">{t('backup.heading')}</h3>
      <p class="soft">{t('backup.hint')}</p>
      <SealedExport t={t} says={t('backup.export')} onExport={onBackup} />
      <p class="actions">
        <FilePick accept=".json,application/json" says={t('backup.restore')} onPick={onPick} />
      </p>
      <p class="problem" role="alert">
        {refused}
      </p>
      {sealed && (
        <PassphraseQuestion
          {...{ t, sealed }}
          onDecline={() => {
            // The question goes with the focus in it.
            place.current?.querySelector<HTMLInputElement>('input[type=file]')?.focus();
            onDecline();
          }}
        />
      )}
      {offer && (
        <ConfirmDialog
          title={t('backup.confirm', { file: offer.file })}
          text={offer.text}
          confirm={t('backup.do')}
          cancel={t('backup.cancel')}
          onConfirm={onRestore}
          onCancel={onDecline}
        />
      )}
    </div>
  );
}
