import { saveText } from '@/components/ui/save-json';
import { createBackupStore } from '@/utils/store/backup-store';
import { withOpenDatabase } from '@/utils/store/lock';
import { readToday } from '@/utils/store/today';
import {
  MOST_BACKUP_BYTES,
  readBackup,
  writeBackup,
  type BackupContent,
  type BackupReading,
} from '@/utils/transfer/backup';
import { sealText } from '@/utils/transfer/sealed-file';
import { openFile, type Unopened } from './open-file';
import { tellPages } from '@/utils/store/tell-pages';

export type BackupFileReading =
  | (Extract<BackupReading, { ok: true }> & { now: BackupContent })
  | Extract<BackupReading, { ok: false }>
  | { ok: false; because: Unopened; line?: never; place?: never };

/** Hands out everything as one file, encrypted where a passphrase is given; one that nobody could restore is not made. */
export async function exportBackup(passphrase?: string): Promise<{ file: string } | 'too-large'> {
  const content = await withOpenDatabase((db) => createBackupStore(db).readAll());
  const file = `emenscr-assist-${await readToday()}.emenscr-backup.json`;
  const plain = await writeBackup(content, new Date().toISOString());
  const text = passphrase === undefined ? plain : await sealText(plain, passphrase);
  // An encrypted one is of plain letters, one byte each.
  if (passphrase !== undefined && text.length > MOST_BACKUP_BYTES) return 'too-large';
  saveText(file, text);
  return { file };
}

/** A chosen file beside what it would replace. */
export async function readBackupFile(file: File, passphrase?: string): Promise<BackupFileReading> {
  const opened = await openFile(file, MOST_BACKUP_BYTES, passphrase);
  if (!opened.ok) return opened;
  return withOpenDatabase(async (db) => {
    const store = createBackupStore(db);
    const reading = await readBackup(opened.text, store.shape());
    return reading.ok ? { ...reading, now: await store.readAll() } : reading;
  });
}

/** Replaces everything; open pages hear of it. */
export const restoreBackup = (content: BackupContent): Promise<void> =>
  tellPages(withOpenDatabase((db) => createBackupStore(db).replaceAll(content)));
