import { saveJson } from '@/components/ui/save-json';
import { damagedRecords } from '@/utils/store/damaged-records';
import { withDatabase } from '@/utils/store/database';
import { readToday } from '@/utils/store/today';

/** Hands out the damaged records of every store as they lie on disk. Returns the name of the file. */
export async function exportDamaged(): Promise<string> {
  const stores = await withDatabase(damagedRecords);
  const file = `emenscr-assist-damaged-${await readToday()}.json`;
  saveJson(file, { kind: 'emenscr-assist/damaged-records', version: 1, exportedAt: new Date().toISOString(), stores });
  return file;
}
