import { saveText } from '@/components/ui/save-json';
import { createBackupStore } from '@/utils/store/backup-store';
import { withDatabase } from '@/utils/store/database';
import { readToday } from '@/utils/store/today';
import {
  MOST_BACKUP_BYTES,
  readBackup,
  writeBackup,
  type BackupContent,
  type BackupReading,
} from '@/utils/transfer/backup';
import { tellPages } from './take-pack';

export type BackupFileReading =
  | (Extract<BackupReading, { ok: true }> & { now: BackupContent })
  | Extract<BackupReading, { ok: false }>
  | { ok: false; because: 'unreadable' };

/** Hands out everything as one file. Returns its name. */
export async function exportBackup(): Promise<string> {
  const content = await withDatabase((db) => createBackupStore(db).readAll());
  const file = `emenscr-assist-${await readToday()}.emenscr-backup.json`;
  saveText(file, await writeBackup(content, new Date().toISOString()));
  return file;
}

/** A chosen file beside what it would replace; one that is too large is not even opened. */
export async function readBackupFile(file: File): Promise<BackupFileReading> {
  if (file.size > MOST_BACKUP_BYTES) return { ok: false, because: 'too-large' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, because: 'unreadable' };
  return withDatabase(async (db) => {
    const store = createBackupStore(db);
    const reading = await readBackup(text, store.shape());
    return reading.ok ? { ...reading, now: await store.readAll() } : reading;
  });
}

/** Replaces everything; open pages hear of it. */
export const restoreBackup = (content: BackupContent): Promise<void> =>
  tellPages(withDatabase((db) => createBackupStore(db).replaceAll(content)));
