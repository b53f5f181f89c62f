import { afterEach } from 'vitest';
import { type Database, openDatabase } from '@/utils/store/database';

let opened: Database[] = [];

afterEach(() => {
  for (const db of opened) db.close();
  opened = [];
});

/** A database that is closed when the test ends. */
export async function opening(name?: string, version?: number): Promise<Database> {
  const db = await openDatabase(name, version);
  opened.push(db);
  return db;
}
