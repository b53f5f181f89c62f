import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_INVENTORY, type InventoryLine } from '@/utils/privacy/data-inventory';
import { withDatabase } from '@/utils/store/database';

const ROOT = join(import.meta.dirname, '../../..');

/** Every file that writes beside the database, and under which keys. A new one is listed here and in the inventory. */
const WRITERS: Readonly<Record<string, { local?: readonly string[]; session?: readonly string[] }>> = {
  'entrypoints/background/import-policy-pack.ts': { local: ['changedAt'] },
  'entrypoints/background/panel-pass.ts': { session: ['panelPass'] },
  'entrypoints/background/templates-wish.ts': { local: ['templatesWish'] },
  // Only in builds for tests.
  'entrypoints/background/test-door.ts': { local: [] },
  'utils/store/backup-store.ts': { local: ['settings', 'sentDues', 'reminders'] },
  'utils/store/due-board-store.ts': { local: ['keptDues'] },
  'utils/store/due-memory.ts': { local: ['sentDues', 'reminders'] },
  'utils/store/failure-store.ts': { session: ['failures'] },
  'utils/store/lock.ts': { local: ['lock'], session: ['lockTries'] },
  'utils/store/policy.ts': { local: ['policyTold'] },
  'utils/store/policy-memory.ts': { local: ['policyPack'] },
  'utils/store/settings.ts': { local: ['settings'] },
  'utils/store/tell-pages.ts': { local: ['changedAt'] },
};
/** What the backup writes is named in a list of its own. */
const NAMED_ELSEWHERE = new Set(['utils/store/backup-store.ts']);

const keysOf = (place: InventoryLine['place']) =>
  DATA_INVENTORY.filter((line) => line.place === place)
    .map(({ key }) => key)
    .sort();
const source = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const sources = ['utils', 'entrypoints', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('the list of data names', () => {
  it('every store of the database, and no other', async () => {
    const stores = await withDatabase(async (db) => [...db.objectStoreNames]);
    expect(keysOf('database')).toEqual([...stores].sort());
  });

  it('every file that writes beside the database', () => {
    const writing = sources.filter((file) => /storage\s*\.\s*(?:local|session|sync)\s*\.set\(/.test(source(file)));
    expect(writing.sort()).toEqual(Object.keys(WRITERS).sort());
  });

  it.each(['local', 'session'] as const)('every key of storage.%s that they write, and no other', (place) => {
    const written = Object.entries(WRITERS).flatMap(([file, keys]) =>
      (keys[place] ?? []).map((key) => ({ file, key })),
    );
    for (const { file, key } of written)
      if (!NAMED_ELSEWHERE.has(file)) expect(source(file), `${key} in ${file}`).toMatch(new RegExp(`\\b${key}\\b`));
    expect(keysOf(place)).toEqual([...new Set(written.map(({ key }) => key))].sort());
  });

  it('everything: nothing is kept in other places', () => {
    const elsewhere = /\b(?:localStorage|sessionStorage|storage\.sync|document\.cookie|caches\.open|indexedDB\.open)\b/;
    expect(sources.filter((file) => elsewhere.test(source(file)))).toEqual([]);
  });

  it('each once, in both languages', () => {
    expect(new Set(DATA_INVENTORY.map(({ key }) => key)).size).toBe(DATA_INVENTORY.length);
    for (const { what, howLong, howToDelete } of DATA_INVENTORY)
      for (const { th, en } of [what, howLong, howToDelete])
        expect([/[ก-๙]/.test(th), /[ก-๙]/.test(en)]).toEqual([true, false]);
  });
});
