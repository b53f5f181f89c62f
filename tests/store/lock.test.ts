import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDatabase, type Database, type StoreName } from '@/utils/store/database';
import { keyOf, makeLock, open, seal, type Lock, type Sealed } from '@/utils/store/lock-keys';
import { createVaultStore, LOCKED_STORES, type VaultStore } from '@/utils/store/vault-store';
import { aDraft, typed } from '../support/a-draft';
import { aTemplate } from '../support/a-template';
import { survivesEveryFault } from './fault-injection';
import { RECORDS } from './records-of-versions';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const PASSPHRASE = 'ชลประทาน2570';
let lock: Lock;
beforeAll(async () => {
  lock = await makeLock(PASSPHRASE, 1_000);
});
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const sealing = (text: string) => seal(lock, text);
const unsealing = async () => {
  const key = await keyOf(lock, PASSPHRASE);
  return (sealed: Sealed) => open(key!, sealed);
};
const withVault = <T>(use: (vault: VaultStore, db: Database) => Promise<T>) =>
  withDatabase((db) => use(createVaultStore(db), db));
const everything = () =>
  withDatabase(async (db) =>
    Object.fromEntries(await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]))),
  );
const fill = (db: Database) =>
  Promise.all(
    (Object.keys(RECORDS) as StoreName[])
      .filter((name) => name !== 'vault')
      .map((name) => db.put(name, RECORDS[name].record as never)),
  );

describe('locked', () => {
  it('nothing of templates, values and drafts lies open; all else does', async () => {
    await withDatabase(fill);
    const before = await everything();
    await withVault((vault) => vault.lock(sealing));
    const locked = await everything();
    for (const name of LOCKED_STORES) expect(locked[name], name).toEqual([]);
    expect(JSON.stringify(locked.vault)).not.toContain(aTemplate().name);
    for (const name of ['bindings', 'visits', 'projects', 'addresses', 'ignored', 'queues', 'columns', 'ledger'])
      expect(locked[name], name).toEqual(before[name]);
    expect(await withVault((vault) => vault.isLocked())).toBe(true);
  });

  it('and unlocked, everything is as it was', async () => {
    await withDatabase(fill);
    const before = await everything();
    await withVault((vault) => vault.lock(sealing));
    expect(await withVault(async (vault) => vault.unlock(await unsealing()))).toEqual({ damaged: 0 });
    expect(await everything()).toEqual(before);
    expect(await withVault((vault) => vault.isLocked())).toBe(false);
  });

  it('damaged records come back as they lay there', async () => {
    await withDatabase((db) => db.put('templates', { id: 'half', name: 5 }));
    await withVault((vault) => vault.lock(sealing));
    await withVault(async (vault) => vault.unlock(await unsealing()));
    expect((await everything()).templates).toEqual([{ id: 'half', name: 5 }]);
  });

  it('an empty database is locked too', async () => {
    await withVault((vault) => vault.lock(sealing));
    expect(await withVault((vault) => vault.isLocked())).toBe(true);
    await withVault(async (vault) => vault.unlock(await unsealing()));
    expect((await everything()).vault).toEqual([]);
  });

  it('what came to lie open since is sealed at the next locking', async () => {
    const [early, late] = [
      aTemplate({ name: 'ก่อน' }),
      aTemplate({ name: 'หลัง', updatedAt: '2027-01-01T00:00:00.000Z' }),
    ];
    for (const template of [late, early]) {
      await withDatabase((db) => db.put('templates', { ...template }));
      await withVault((vault) => vault.lock(sealing));
    }
    expect((await everything()).templates).toEqual([]);
    await withVault(async (vault) => vault.unlock(await unsealing()));
    expect((await everything()).templates).toEqual([late]);
  });

  it('what is typed is kept, its last word only, and comes back with the rest', async () => {
    await withDatabase(fill);
    await withVault((vault) => vault.lock(sealing));
    const moment = aDraft({ visit: 'v9' });
    const later = {
      ...moment,
      keptAt: '2026-11-26T03:43:00.000Z',
      fields: { 'general.projectName': typed('อ่างเก็บน้ำ') },
    };
    for (const draft of [moment, later]) await withVault((vault) => vault.keepDraft(draft, sealing));
    const { drafts, vault: sealed } = await everything();
    expect(drafts).toEqual([]);
    expect(sealed).toHaveLength(3);
    expect(JSON.stringify(sealed)).not.toContain('อ่างเก็บน้ำ');
    await withVault(async (vault) => vault.unlock(await unsealing()));
    expect((await everything()).drafts).toEqual(expect.arrayContaining([RECORDS.drafts.record, later]));
  });

  it('what is typed in the midst of locking is neither lost nor left open', async () => {
    const draft = aDraft({ visit: 'v9' });
    let isTyped = false;
    await withVault((vault, db) =>
      vault.lock(async (text) => {
        if (!isTyped) await db.put('drafts', { ...draft });
        isTyped = true;
        return sealing(text);
      }),
    );
    expect((await everything()).drafts).toEqual([]);
    await withVault(async (vault) => vault.unlock(await unsealing()));
    expect((await everything()).drafts).toEqual([draft]);
  });

  it('what is typed in the midst of unlocking comes back too', async () => {
    await withDatabase(fill);
    await withVault((vault) => vault.lock(sealing));
    const draft = aDraft({ visit: 'v9' });
    let isTyped = false;
    await withVault(async (vault) => {
      const unseal = await unsealing();
      return vault.unlock(async (sealed) => {
        if (!isTyped) await vault.keepDraft(draft, sealing);
        isTyped = true;
        return unseal(sealed);
      });
    });
    expect((await everything()).drafts).toContainEqual(draft);
    expect((await everything()).vault).toEqual([]);
  });

  it('with a key that opens nothing, nothing is changed', async () => {
    await withDatabase(fill);
    await withVault((vault) => vault.lock(sealing));
    const before = await everything();
    const other = await keyOf(await makeLock(PASSPHRASE, 1_000), PASSPHRASE);
    expect(await withVault((vault) => vault.unlock((sealed) => open(other!, sealed)))).toEqual({ damaged: 1 });
    expect(await everything()).toEqual(before);
  });

  it('what is damaged stays sealed and keeps nothing else from opening', async () => {
    await withDatabase(fill);
    await withVault((vault) => vault.lock(sealing));
    const spoilt = { id: 'spoilt', key: 'AAAA', iv: 'AAAA', data: 'AAAA' };
    await withDatabase((db) => db.put('vault', spoilt));
    expect(await withVault(async (vault) => vault.unlock(await unsealing()))).toEqual({ damaged: 1 });
    const after = await everything();
    expect(after.templates).toEqual([RECORDS.templates.record]);
    expect(after.vault).toEqual([spoilt]);
  });
});

describe('cut off at any point', () => {
  const asText = async (text: string): Promise<Sealed> => ({ key: '-', iv: '-', data: text });
  const asSealed = async ({ data }: Sealed) => data;

  it('of locking, all is open or all is sealed', async () => {
    const faults = await survivesEveryFault({
      prepare: fill,
      deed: async (db) => {
        const vault = createVaultStore(db);
        if (!(await vault.isLocked())) await vault.lock(asText);
      },
    });
    expect(faults).toBeGreaterThan(30);
  });

  it('of unlocking, all is sealed or all is open', async () => {
    const faults = await survivesEveryFault({
      prepare: async (db) => {
        await fill(db);
        const vault = createVaultStore(db);
        await vault.lock(asText);
        await vault.keepDraft(aDraft({ visit: 'v9' }), asText);
      },
      deed: (db) => createVaultStore(db).unlock(asSealed),
    });
    expect(faults).toBeGreaterThan(30);
  });
});
