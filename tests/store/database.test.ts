import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { headOf } from '@/utils/fill/head-of';
import { openDatabase } from '@/utils/store/database';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';

const latest = await openDatabase('latest').then((db) => {
  db.close();
  return db.version;
});
/** Later versions have what lists show already; here it was not put. */
const HEADS_SINCE = 4;
const everyVersion = Array.from({ length: latest }, (_, index) => index + 1);

describe('migrations', () => {
  it('make the store of templates from nothing', async () => {
    const db = await opening('fresh');
    const remembered = ['addresses', 'bindings', 'ignored', 'projects', 'visits'];
    const kept = ['answers', 'columns', 'heads', 'ledger', 'queues', 'templates', 'trash', 'values', 'versions'];
    expect([...db.objectStoreNames]).toEqual([...remembered, ...kept].sort());
  });

  it.each(everyVersion)('keep the templates of version %i', async (version) => {
    const old = await openDatabase(`since-${version}`, version);
    await old.put('templates', { ...aTemplate() });
    old.close();

    const db = await opening(`since-${version}`);
    expect(db.version).toBe(latest);
    const store = createTemplateStore(db);
    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
    if (version < HEADS_SINCE)
      expect(await store.heads()).toEqual({ heads: [headOf(aTemplate())], count: 1, damaged: 0 });
  });
});

it('steps aside for a newer version', async () => {
  await opening('upgraded');
  await expect(opening('upgraded', latest + 1)).resolves.toMatchObject({ version: latest + 1 });
});
