import { saveJson } from '@/components/ui/save-json';
import { openDatabase } from '@/utils/store/database';
import { createTemplateStore } from '@/utils/store/template-store';
import { readToday } from '@/utils/store/today';

/** Hands out the damaged records as they lie on disk. Returns the name of the file. */
export async function exportDamaged(): Promise<string> {
  const db = await openDatabase();
  try {
    const records = await createTemplateStore(db).damagedRecords();
    const file = `emenscr-assist-damaged-${await readToday()}.json`;
    const envelope = { kind: 'emenscr-assist/damaged-templates', version: 1, exportedAt: new Date().toISOString() };
    saveJson(file, { ...envelope, records });
    return file;
  } finally {
    db.close();
  }
}
