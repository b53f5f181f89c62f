import type { Section } from '../data/form-definition';
import { SECTIONS } from '../data/form-definition';
import { SEEDS } from '../data/seeds';
import type { OpenDatabase } from './practice-database';

/** Puts the practice projects into a database that has none. */
export function sowSeeds(database: OpenDatabase): void {
  if (database.projects().length > 0) return;
  for (const { sections, rows } of SEEDS) {
    const id = database.addProject();
    for (const section of SECTIONS) {
      const saved = { values: sections[section] ?? {}, rows: rowsOf(section, rows) };
      if (Object.keys(saved.values).length + Object.keys(saved.rows).length > 0)
        database.saveSection(id, section, saved);
    }
  }
}

function rowsOf<T>(section: Section, rows: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).filter(([group]) => group.startsWith(`${section}.`)));
}
