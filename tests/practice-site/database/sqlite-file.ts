import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import initSqlJs, { type SqlValue } from 'sql.js';

export interface SqliteFile {
  file: string;
  select(sql: string, ...values: SqlValue[]): Record<string, SqlValue>[];
  /** Runs the changes as one transaction and writes the file. */
  change(work: (run: (sql: string, ...values: SqlValue[]) => void) => void): void;
  close(): void;
}

/** A SQLite database held in memory and written out after each change; without a name, a file that goes at close. */
export async function openSqliteFile(name?: string): Promise<SqliteFile> {
  const { Database } = await initSqlJs();
  const file = name ?? join(mkdtempSync(join(tmpdir(), 'practice-site-')), 'practice.sqlite');
  const db = new Database(existsSync(file) ? readFileSync(file) : undefined);

  return {
    file,
    select(sql, ...values) {
      const statement = db.prepare(sql, values);
      const found: Record<string, SqlValue>[] = [];
      while (statement.step()) found.push(statement.getAsObject());
      statement.free();
      return found;
    },
    change(work) {
      db.run('BEGIN');
      try {
        work((sql, ...values) => db.run(sql, values));
        db.run('COMMIT');
      } catch (error) {
        db.run('ROLLBACK');
        throw error;
      }
      writeFileSync(file, db.export());
    },
    close() {
      db.close();
      if (name === undefined) rmSync(dirname(file), { recursive: true, force: true });
    },
  };
}
