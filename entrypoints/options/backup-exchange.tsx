import { useState } from 'preact/hooks';
import { PackBackup } from '@/components/options/pack-backup';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { MOST_BACKUP_MEGABYTES, type BackupContent } from '@/utils/transfer/backup';
import { exportBackup, readBackupFile, restoreBackup, type BackupFileReading } from './backup-files';
import type { Done } from './exchange-section';
import { sayDayOf } from './say-day';
import { sayFileRefusal } from './say-refusals';
import { sealedPick } from './sealed-pick';
import type { Manager } from './use-manager';

/** Everything saved into one file, and restored from it. */
export function BackupExchange({ manager, onDone }: { manager: Manager; onDone(done: Done | undefined): void }) {
  const [picked, setPicked] = useState<{ file: File; reading: BackupFileReading }>();
  const { settings, attempt, readAll } = manager;
  const { language } = settings;
  const t = createTranslate(exchange, language);
  const reading = picked?.reading;

  const save = (passphrase?: string) =>
    void attempt(async () => {
      const made = await exportBackup(passphrase);
      if (made === 'too-large') onDone({ said: t('backup.exportTooLarge', { limit: MOST_BACKUP_MEGABYTES }) });
      else onDone({ said: t('pack.exported', made) });
      return undefined;
    });
  const pick = (file: File, passphrase?: string) =>
    attempt(async () => {
      onDone(undefined);
      setPicked({ file, reading: await readBackupFile(file, passphrase) });
      return undefined;
    });
  const restore = () => {
    if (!picked || !reading?.ok) return;
    setPicked(undefined);
    void attempt(async () => {
      await restoreBackup(reading.content);
      onDone({ said: t('backup.restored', { file: picked.file.name }) });
      return undefined;
    }).then(readAll);
  };
  return (
    <PackBackup
      t={t}
      offer={picked && reading?.ok ? { file: picked.file.name, text: sayReplacement(reading, language) } : undefined}
      refused={
        picked && reading?.ok === false
          ? sayFileRefusal(reading, picked.file.name, MOST_BACKUP_MEGABYTES, language)
          : ''
      }
      sealed={sealedPick(picked?.file, reading, pick)}
      onBackup={save}
      onPick={(file) => void pick(file)}
      onRestore={restore}
      onDecline={() => setPicked(undefined)}
    />
  );
}

type ReadableBackup = Extract<BackupFileReading, { ok: true }>;

/** What would be lost, and what comes for it. */
function sayReplacement({ content, now, exportedAt }: ReadableBackup, language: Language): string {
  const t = createTranslate(exchange, language);
  const counts = ({ stores }: BackupContent) => {
    const count = (name: string) => stores[name]?.length ?? 0;
    return t('backup.counts', {
      templates: count('templates'),
      values: count('values'),
      bindings: count('bindings'),
      projects: count('projects'),
      trash: count('trash'),
    });
  };
  const day = exportedAt === undefined ? '' : t('backup.exportedOn', { date: sayDayOf(exportedAt, language) });
  return [t('backup.confirmText', { now: counts(now), next: counts(content) }), day].filter(Boolean).join(' · ');
}
