import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withDatabase } from '@/utils/store/database';
import { createDraftStore } from '@/utils/store/draft-store';
import {
  changeLockPassphrase,
  deleteLocked,
  keepLockedDraft,
  lockNow,
  readLockState,
  turnLockOff,
  turnLockOn,
  unlock,
  withOpenDatabase,
} from '@/utils/store/lock';
import { createTemplateStore } from '@/utils/store/template-store';
import { aDraft } from '../support/a-draft';
import { aTemplate } from '../support/a-template';

vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'ชลประทาน2570';
const ROUNDS = 1_000;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T03:00:00.000Z') });
  await withDatabase((db) => createTemplateStore(db).save(aTemplate()));
});
afterEach(() => vi.useRealTimers());

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const names = () =>
  withOpenDatabase(async (db) => (await createTemplateStore(db).list()).templates.map(({ name }) => name));
const locked = async () => {
  await turnLockOn(PASSPHRASE, ROUNDS);
  await lockNow();
};
const refused = { name: 'LockedError' };

it('is off by default, and then never locks anything', async () => {
  expect(await readLockState()).toBe('off');
  expect(await lockNow()).toBe(false);
  expect(await names()).toEqual([aTemplate().name]);
});

it('locks, refuses, opens', async () => {
  await turnLockOn(PASSPHRASE, ROUNDS);
  expect(await readLockState()).toBe('open');
  expect(await names()).toEqual([aTemplate().name]);
  expect(await lockNow()).toBe(true);
  expect(await readLockState()).toBe('locked');
  await expect(names()).rejects.toMatchObject(refused);
  expect(await unlock(PASSPHRASE)).toEqual({ is: 'open', damaged: 0 });
  expect(await readLockState()).toBe('open');
  expect(await names()).toEqual([aTemplate().name]);
});

it('makes who guesses wait longer each time, and forgets that when it opens', async () => {
  await locked();
  expect(await unlock('ผิดผิดผิดผิด')).toEqual({ is: 'wrong', waitMs: 1_000 });
  later(400);
  expect(await unlock(PASSPHRASE)).toEqual({ is: 'early', waitMs: 600 });
  later(600);
  expect(await unlock('ผิดผิดผิดผิด')).toEqual({ is: 'wrong', waitMs: 2_000 });
  later(2_000);
  expect(await unlock(PASSPHRASE)).toMatchObject({ is: 'open' });
  await lockNow();
  expect(await unlock('ผิดผิดผิดผิด')).toEqual({ is: 'wrong', waitMs: 1_000 });
  // The clock was set back by a day.
  later(-86_400_000);
  expect(await unlock(PASSPHRASE)).toMatchObject({ is: 'open' });
});

it('never makes anyone wait for more than a minute', async () => {
  await locked();
  await fakeBrowser.storage.session.set({ lockTries: { count: 500, at: 0 } });
  expect(await unlock('ผิดผิดผิดผิด')).toEqual({ is: 'wrong', waitMs: 60_000 });
});

it('takes another passphrase, locked or not, from whoever knows the old one', async () => {
  await locked();
  expect(await changeLockPassphrase('ผิดผิดผิดผิด', 'ใหม่ใหม่ใหม่', ROUNDS)).toMatchObject({ is: 'wrong' });
  later(1_000);
  expect(await changeLockPassphrase(PASSPHRASE, 'ใหม่ใหม่ใหม่', ROUNDS)).toMatchObject({ is: 'open' });
  expect(await readLockState()).toBe('locked');
  expect(await unlock(PASSPHRASE)).toMatchObject({ is: 'wrong' });
  later(1_000);
  expect(await unlock('ใหม่ใหม่ใหม่')).toMatchObject({ is: 'open' });
});

it('can be turned on once, and off only while it is open', async () => {
  await turnLockOn(PASSPHRASE, ROUNDS);
  await expect(turnLockOn('ใหม่ใหม่ใหม่', ROUNDS)).rejects.toThrow();
  await lockNow();
  await expect(turnLockOff()).rejects.toMatchObject(refused);
  await unlock(PASSPHRASE);
  await turnLockOff();
  expect(await readLockState()).toBe('off');
  expect(await fakeBrowser.storage.local.get('lock')).toEqual({});
});

it('keeps what is typed while it is locked', async () => {
  expect(await keepLockedDraft(aDraft())).toBe(false);
  await locked();
  expect(await keepLockedDraft(aDraft())).toBe(true);
  await unlock(PASSPHRASE);
  expect(await withOpenDatabase((db) => createDraftStore(db).list())).toEqual([aDraft()]);
});

it('lets go of everything where the passphrase is forgotten', async () => {
  await locked();
  await deleteLocked();
  expect(await readLockState()).toBe('off');
  expect(await names()).toEqual([]);
});

it('whose keys are lost says so, keeps what is sealed, and can only be deleted', async () => {
  await locked();
  await fakeBrowser.storage.local.set({ lock: { publicKey: 5 } });
  expect(await readLockState()).toBe('locked');
  expect(await unlock(PASSPHRASE)).toEqual({ is: 'lost' });
  await expect(keepLockedDraft(aDraft())).rejects.toMatchObject(refused);
  expect(await withDatabase((db) => db.count('vault'))).toBe(2);
});
