import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerMark, LedgerSubject } from '@/utils/model/ledger';
import { createBackupStore } from '@/utils/store/backup-store';
import { openDatabase } from '@/utils/store/database';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { readBackup, writeBackup } from '@/utils/transfer/backup';
import { opening } from './open-stores';

const AT = '2027-01-08T02:00:00.000Z';
const KEY = 'm6 2570/1';
const SENT: LedgerMark = { status: 'sent', at: AT, by: 'officer' };
const ROAD: LedgerSubject = { id: 'road', name: 'ก่อสร้างถนน', kind: 'project', fiscalYears: [2570], createdAt: AT };
const OFFICE: LedgerSubject = { id: 'office', name: 'สำนักงานจังหวัด', kind: 'agency', createdAt: AT };

let databases = 0;
const fresh = () => opening(`ledger-${++databases}`);
beforeEach(() => fakeBrowser.reset());

describe('a subject of the ledger', () => {
  it('is put, marked, marked anew, unmarked and removed', async () => {
    const store = createLedgerStore(await fresh());
    await store.put({ subject: ROAD, marks: {} });
    await store.mark(ROAD, KEY, { ...SENT, status: 'drafted', by: 'page' });
    await store.mark(ROAD, KEY, SENT);
    await store.mark(ROAD, 'm1-m5 2570', SENT);
    expect((await store.list()).entries).toEqual([{ subject: ROAD, marks: { [KEY]: SENT, 'm1-m5 2570': SENT } }]);
    await store.mark(ROAD, KEY, undefined);
    expect((await store.list()).entries[0]?.marks).toEqual({ 'm1-m5 2570': SENT });
    await store.remove(ROAD.id);
    expect(await store.list()).toEqual({ entries: [], damaged: 0 });
  });

  it('that only pages knew has its record by the first mark', async () => {
    const store = createLedgerStore(await fresh());
    const subject: LedgerSubject = { ...ROAD, id: 'code:1', projectId: 'code:1' };
    await store.mark(subject, KEY, SENT);
    expect((await store.list()).entries).toEqual([{ subject, marks: { [KEY]: SENT } }]);
  });

  it('marked in two windows at once keeps both marks', async () => {
    const db = await fresh();
    const [one, other] = [createLedgerStore(db), createLedgerStore(db)];
    await Promise.all([one.mark(ROAD, 'm6 2570/1', SENT), other.mark(ROAD, 'm6 2570/2', SENT)]);
    expect(Object.keys((await one.list()).entries[0]?.marks ?? {})).toEqual(['m6 2570/1', 'm6 2570/2']);
  });

  it('added again in another year keeps its marks and is followed in both', async () => {
    const store = createLedgerStore(await fresh());
    await store.addMany([ROAD, OFFICE], 2570);
    await store.mark(ROAD, KEY, SENT);
    await store.addMany([{ ...ROAD, name: 'ชื่ออื่น' }], 2571);
    const { entries } = await store.list();
    expect(entries.map(({ subject }) => subject)).toEqual([{ ...ROAD, fiscalYears: [2570, 2571] }, OFFICE]);
    expect(entries[0]?.marks).toEqual({ [KEY]: SENT });
  });

  it('left out of a year keeps its marks, and comes back by being added', async () => {
    const store = createLedgerStore(await fresh());
    await store.mark(ROAD, KEY, SENT);
    await store.leaveOut(ROAD, 2570);
    await store.leaveOut(ROAD, 2570);
    expect((await store.list()).entries).toEqual([{ subject: ROAD, marks: { [KEY]: SENT }, leftOut: [2570] }]);
    await store.addMany([ROAD], 2570);
    expect((await store.list()).entries).toEqual([{ subject: ROAD, marks: { [KEY]: SENT } }]);
  });
});

describe('a damaged record', () => {
  const HALF = { id: 'road', name: 5 };

  it.each<[string, Record<string, unknown>]>([
    ['no name', HALF],
    ['an empty name', { ...ROAD, marks: {}, name: '' }],
    ['no marks', { ...ROAD }],
    ['an unknown status', { ...ROAD, marks: { [KEY]: { ...SENT, status: 'lost' } } }],
    ['a mark of no moment', { ...ROAD, marks: { [KEY]: { ...SENT, at: 'เมื่อวาน' } } }],
    ['an unknown kind', { ...ROAD, marks: {}, kind: 'person' }],
    ['years that are no list', { ...ROAD, marks: {}, fiscalYears: 2570 }],
  ])('with %s is counted and hides no other', async (_what, record) => {
    const db = await fresh();
    await db.put('ledger', { ...record, id: 'half' });
    const store = createLedgerStore(db);
    await store.put({ subject: OFFICE, marks: {} });
    expect(await store.list()).toEqual({ entries: [{ subject: OFFICE, marks: {} }], damaged: 1 });
  });

  it('is never written over, and the deed does not claim to be done', async () => {
    const db = await fresh();
    await db.put('ledger', HALF);
    const store = createLedgerStore(db);
    await expect(store.mark(ROAD, KEY, SENT)).rejects.toThrow();
    // All or none: the office is not added beside it.
    await expect(store.addMany([OFFICE, ROAD], 2570)).rejects.toThrow();
    expect(await db.getAll('ledger')).toEqual([HALF]);
  });

  it('is none because a later version has added to it: that stays', async () => {
    const db = await fresh();
    await db.put('ledger', { ...OFFICE, marks: {}, colour: 'green' });
    const store = createLedgerStore(db);
    await store.mark(OFFICE, KEY, SENT);
    expect((await store.list()).damaged).toBe(0);
    expect(await db.get('ledger', 'office')).toMatchObject({ colour: 'green', marks: { [KEY]: SENT } });
  });
});

describe('the database', () => {
  it('of before the ledger gets an empty one and keeps what it has', async () => {
    const old = await openDatabase('before-ledger', 4);
    await old.put('projects', { id: 'code:1', name: 'ฝาย', parts: {} });
    old.close();
    const db = await opening('before-ledger');
    expect(await createLedgerStore(db).list()).toEqual({ entries: [], damaged: 0 });
    expect(await db.count('projects')).toBe(1);
  });

  it('is carried into another browser with the ledger, damaged records too', async () => {
    const db = await fresh();
    await createLedgerStore(db).mark(ROAD, KEY, SENT);
    await db.put('ledger', { id: 'half' });
    const text = await writeBackup(await createBackupStore(db).readAll(), AT);
    const other = createBackupStore(await fresh());
    const back = await readBackup(text, other.shape());
    if (!back.ok) throw new Error(back.because);
    await other.replaceAll(back.content);
    const taken = await other.readAll();
    expect(taken.stores.ledger).toEqual(await db.getAll('ledger'));
  });
});
