import type { SqlValue } from 'sql.js';
import type { OpenDatabase, Values } from './practice-database';
import { openSqliteFile } from './sqlite-file';

const TABLES = [
  'CREATE TABLE IF NOT EXISTS projects (id INTEGER PRIMARY KEY, sent INTEGER NOT NULL DEFAULT 0)',
  `CREATE TABLE IF NOT EXISTS field_values (
     project_id INTEGER, section TEXT, field TEXT, value TEXT, PRIMARY KEY (project_id, section, field))`,
  `CREATE TABLE IF NOT EXISTS row_values (
     project_id INTEGER, row_group TEXT, row_number INTEGER, field TEXT, value TEXT,
     PRIMARY KEY (project_id, row_group, row_number, field))`,
  'CREATE TABLE IF NOT EXISTS presses (press TEXT PRIMARY KEY, times INTEGER NOT NULL)',
];

const codeOf = (id: number) => `ฝึก-2570-${String(id).padStart(4, '0')}`;

export async function openDatabase(name?: string): Promise<OpenDatabase> {
  const { file, select, change, close } = await openSqliteFile(name);
  change((run) => TABLES.forEach((table) => run(table)));

  return {
    file,
    close,
    projects: () =>
      select('SELECT id, sent FROM projects ORDER BY id').map(({ id, sent }) => ({
        id: Number(id),
        code: codeOf(Number(id)),
        sent: sent === 1,
      })),
    section: (projectId, section) =>
      asRecord(
        select('SELECT field, value FROM field_values WHERE project_id = ? AND section = ?', projectId, section),
      ),
    rows(projectId, group) {
      const cells = select(
        'SELECT row_number, field, value FROM row_values WHERE project_id = ? AND row_group = ? ORDER BY row_number',
        projectId,
        group,
      );
      const numbers = [...new Set(cells.map((cell) => cell['row_number']))];
      return numbers.map((number) => asRecord(cells.filter((cell) => cell['row_number'] === number)));
    },
    pressesOf: (press) => Number(select('SELECT times FROM presses WHERE press = ?', press)[0]?.['times'] ?? 0),
    addProject() {
      change((run) => run('INSERT INTO projects DEFAULT VALUES'));
      return Number(select('SELECT max(id) AS id FROM projects')[0]?.['id']);
    },
    saveSection(projectId, section, { values, rows }) {
      change((run) => {
        run('DELETE FROM field_values WHERE project_id = ? AND section = ?', projectId, section);
        for (const [field, value] of Object.entries(values))
          run('INSERT INTO field_values VALUES (?, ?, ?, ?)', projectId, section, field, value);
        for (const [group, list] of Object.entries(rows)) {
          run('DELETE FROM row_values WHERE project_id = ? AND row_group = ?', projectId, group);
          list.forEach((row, number) => insertRow(run, [projectId, group, number], row));
        }
      });
    },
    markSent: (projectId) => change((run) => run('UPDATE projects SET sent = 1 WHERE id = ?', projectId)),
    countPress: (press) =>
      change((run) =>
        run('INSERT INTO presses VALUES (?, 1) ON CONFLICT (press) DO UPDATE SET times = times + 1', press),
      ),
  };
}

function insertRow(run: (sql: string, ...values: SqlValue[]) => void, place: SqlValue[], row: Values): void {
  for (const [field, value] of Object.entries(row))
    run('INSERT INTO row_values VALUES (?, ?, ?, ?, ?)', ...place, field, value);
}

const asRecord = (cells: readonly Record<string, SqlValue>[]): Record<string, string> =>
  Object.fromEntries(cells.map(({ field, value }) => [String(field), String(value)]));
