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
    download(file, JSON.stringify({ ...envelope, records }, null, 2));
    return file;
  } finally {
    db.close();
  }
}

function download(file: string, json: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = file;
  link.click();
  // The browser still reads from it for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
