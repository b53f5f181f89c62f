import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBackupStore } from '@/utils/store/backup-store';
import { openDatabase, type Database } from '@/utils/store/database';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { readOwnSettings } from '@/utils/store/settings';
import { readBackup, writeBackup, type BackupContent } from '@/utils/transfer/backup';
import { checksumOf } from '@/utils/transfer/checksum-of';
import { chooseParts } from '@/utils/transfer/choose-parts';
import { compareParts } from '@/utils/transfer/compare-parts';
import { withoutEnvelope } from '@/utils/transfer/office-pack';
import { readPack } from '@/utils/transfer/read-pack';
import { writePack } from '@/utils/transfer/write-pack';
import { KNOWN_RULE_SETS, someParts } from '../unit/transfer/arbitrary-parts';
import { anything, damaged, runs } from './damage';
import { STORES, WHOLE } from './some-records';

vi.setConfig({ testTimeout: 120_000 });

const AT = '2026-11-23T02:00:00.000Z';
const KNOWN = { rules: ['any/one-era'], ruleSets: KNOWN_RULE_SETS };
const SETTINGS = { language: 'th', agencyName: 'กรม', dateEras: { 'general.startDate': 'be' } };

/** The text with some letters lost, doubled or put in. */
const spoilt = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constant('"')),
    )
    .map(([text, at, lost, put]) => {
      const from = at % Math.max(text.length, 1);
      return text.slice(0, from) + put + text.slice(from + lost);
    });

/** A file whose content is damaged and whose checksum is right all the same: by whoever knows how it is made. */
const fileOf = (kind: string, content: unknown, head: object = {}) => {
  const file = { kind, version: 1, exportedAt: AT, ...(content as object), ...head };
  return checksumOf(withoutEnvelope(JSON.parse(JSON.stringify(file)) as object)).then((checksum) =>
    JSON.stringify({ ...file, checksum }),
  );
};

async function withOneOfEach<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase('carried');
  try {
    for (const name of STORES) {
      await db.clear(name);
      await db.put(name, WHOLE[name] as never);
    }
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set({ settings: SETTINGS });
    return await use(db);
  } finally {
    db.close();
  }
}

async function everything(db: Database) {
  const stores = await Promise.all(STORES.map(async (name) => [name, await db.getAll(name)] as const));
  return {
    stores: Object.fromEntries(stores),
    local: { ...(await fakeBrowser.storage.local.get()), policyTold: undefined },
  };
}

test('a pack that is damaged within its checksum is taken as far as it can be read, and can be taken back', () =>
  fc.assert(
    fc.asyncProperty(damaged(someParts), (parts) =>
      withOneOfEach(async (db) => {
        const reading = await readPack(await fileOf('emenscr-assist-pack', parts), KNOWN);
        if (!reading.ok) return;
        const store = createExchangeStore(db);
        const before = await everything(db);
        const compared = compareParts(reading.parts, await store.readCurrent());
        const applied = await store.apply(chooseParts(reading.parts, compared, () => true));
        // Whatever was taken over is there to be read.
        expect((await store.readCurrent()).unreadable).toEqual(new Set());
        await store.takeBack(applied);
        expect(await everything(db)).toEqual(before);
      }),
    ),
    runs(80),
  ));

test('a pack that is damaged on the way is refused', () =>
  fc.assert(
    fc.asyncProperty(someParts, fc.nat(), async (parts, at) => {
      const text = await writePack(parts, AT);
      const bit = at % text.length;
      const flipped = text.slice(0, bit) + String.fromCharCode(text.charCodeAt(bit) ^ 1) + text.slice(bit + 1);
      const back = await readPack(flipped, KNOWN);
      // What stands outside of the checksum is the file's time and its name for itself.
      if (back.ok) expect(back.parts).toEqual(parts);
    }),
    runs(300),
  ));

test('any text is read as a pack or as a backup, or refused', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    anything.map((value) => JSON.stringify(value) ?? ''),
    spoilt(fc.constant(JSON.stringify({ kind: 'emenscr-assist-pack', version: 1, ...WHOLE }))),
    spoilt(fc.constant(JSON.stringify({ kind: 'emenscr-assist-backup', version: 1, stores: WHOLE }))),
  );
  return fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect(typeof (await readPack(text, KNOWN)).ok).toBe('boolean');
      expect((await readBackup(text, { dbVersion: 6, keyPaths: { templates: 'id' } })).ok).toBe(false);
    }),
    runs(300),
  );
});

const kept = {
  dbVersion: 6,
  stores: Object.fromEntries(STORES.map((name) => [name, [WHOLE[name]]])),
  settings: SETTINGS,
};

test('a backup that is damaged within its checksum is put back whole or leaves all as it is', () =>
  fc.assert(
    fc.asyncProperty(damaged(fc.constant(kept)), (content) =>
      withOneOfEach(async (db) => {
        const store = createBackupStore(db);
        const before = await everything(db);
        const reading = await readBackup(await fileOf('emenscr-assist-backup', content), store.shape());
        if (!reading.ok) return;
        const isDone = await store.replaceAll(reading.content).then(
          () => true,
          () => false,
        );
        if (!isDone) expect(await everything(db)).toEqual(before);
        await readOwnSettings();
        await createExchangeStore(db).readCurrent();
        const again = await readBackup(await writeBackup(await store.readAll(), AT), store.shape());
        expect(again.ok).toBe(true);
        if (isDone) expect(keysIn((again as { content: BackupContent }).content)).toEqual(keysIn(reading.content));
      }),
    ),
    runs(150),
  ));

/** Which records there are, by store; what lists show of templates is made anew. */
const keysIn = ({ stores }: BackupContent) =>
  Object.entries(stores)
    .filter(([name, records]) => name !== 'heads' && records.length > 0)
    .map(([name, records]) => [
      name,
      new Set(records.map(({ id, page, address, name: title, headers }) => id ?? page ?? address ?? headers ?? title))
        .size,
    ])
    .sort();
