import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';
import { FilePick } from '@/components/ui/file-pick';

export interface PackBackupProps {
  t: Translate<typeof exchange>;
  /** The backup that was chosen, until it is restored or declined: what is lost, and what comes. */
  offer: { file: string; text: string } | undefined;
  /** Why the chosen file is no backup for us; empty where none was refused. */
  refused: string;
  onBackup(): void;
  onPick(file: File): void;
  onRestore(): void;
  onDecline(): void;
}

/** Everything into one file, and back. */
export function PackBackup({ t, offer, refused, onBackup, onPick, onRestore, onDecline }: PackBackupProps) {
  return (
    <div id="backup" role="group" aria-labelledby="backup-heading">
      <h3 id="backup-heading">{t('backup.heading')}</h3>
      <p class="soft">{t('backup.hint')}</p>
      <p class="actions">
        <button type="button" class="button button--plain" onClick={onBackup}>
          {t('backup.export')}
        </button>
        <FilePick accept=".json,application/json" says={t('backup.restore')} onPick={onPick} />
      </p>
      <p class="problem" role="alert">
        {refused}
      </p>
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
