import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/entrypoints/background/answer';
import { declineDrafts, keepDraft, letOldDraftsGo, readDrafts } from '@/entrypoints/background/draft-desk';
import { lockAll, noteUse, openLockDesk, unlockAll } from '@/entrypoints/background/lock-desk';
import { withDatabase } from '@/utils/store/database';
import { readLockState, turnLockOff, turnLockOn, unlock, withOpenDatabase } from '@/utils/store/lock';
import { changeSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { aDraft } from '../support/a-draft';
import { ask, SENDERS } from '../support/ask-background';
import { aTemplate } from '../support/a-template';

vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'ชลประทาน2570';
const LOCKED = { name: 'LockedError' };
const ADDRESS = aDraft().address;
/** Each test is a background of its own, that was never used before. */
let now = Date.parse('2026-11-26T03:00:00.000Z');

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  now += 3_600_000;
  await withDatabase((db) => createTemplateStore(db).save(aTemplate()));
  await turnLockOn(PASSPHRASE, 1_000);
});
afterEach(() => vi.restoreAllMocks());

const isLocked = () => vi.waitFor(async () => expect(await readLockState()).toBe('locked'), 10_000);
const alarm = () => fakeBrowser.alarms.get('lock');

it('locked, drafts are taken and not told', async () => {
  await lockAll();
  expect(await keepDraft(aDraft())).toBe('kept');
  await expect(readDrafts({ address: ADDRESS })).rejects.toMatchObject(LOCKED);
  await expect(declineDrafts([aDraft().id])).rejects.toMatchObject(LOCKED);
  await expect(letOldDraftsGo()).rejects.toMatchObject(LOCKED);
  expect(await withDatabase((db) => db.count('drafts'))).toBe(0);
  expect(await unlockAll(PASSPHRASE)).toEqual({ is: 'open', damaged: 0 });
  expect(await readDrafts({ address: ADDRESS })).toEqual([aDraft()]);
});

it('locked, drafts that are not wanted are not kept either', async () => {
  await changeSettings({ drafts: { isOn: false, days: 90 } });
  await lockAll();
  expect(await keepDraft(aDraft())).toBe('off');
});

it('open pages hear when it is locked and opened', async () => {
  const heardAt = async () => (await fakeBrowser.storage.local.get('changedAt')).changedAt;
  await lockAll();
  expect(await heardAt()).toBeTypeOf('number');
  await fakeBrowser.storage.local.remove('changedAt');
  await unlockAll('ผิดผิดผิดผิด');
  expect(await heardAt()).toBeUndefined();
  await fakeBrowser.storage.session.clear();
  await unlockAll(PASSPHRASE);
  expect(await heardAt()).toBeTypeOf('number');
});

it('locks by itself when the browser starts, and when it was not used for a while', async () => {
  openLockDesk();
  await fakeBrowser.runtime.onStartup.trigger();
  await isLocked();
  await unlock(PASSPHRASE);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'due-dates', scheduledTime: 0 });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'lock', scheduledTime: 0 });
  await isLocked();
});

it('each use puts that off, at most once a minute; without a lock nothing is to be put off', async () => {
  await turnLockOff();
  await noteUse(now);
  expect(await alarm()).toBeUndefined();
  await turnLockOn(PASSPHRASE, 1_000);
  await noteUse(now);
  expect(await alarm()).toBeTruthy();
  await fakeBrowser.alarms.clear('lock');
  await noteUse(now + 59_000);
  expect(await alarm()).toBeUndefined();
  await noteUse(now + 60_000);
  expect(await alarm()).toBeTruthy();
});

it('whoever asks for what is locked is told so by name, and it is no failure to be reported', async () => {
  await lockAll();
  answer('readTemplate', ({ data }) => withOpenDatabase((db) => createTemplateStore(db).get(data)));
  const { err } = (await ask('readTemplate', aTemplate().id, SENDERS.extension)) as { err?: unknown };
  expect(err).toMatchObject(LOCKED);
  expect((await fakeBrowser.storage.session.get('failures')).failures).toBeUndefined();
});

it('in the background and the manager, whatever touches what is locked asks first whether it is', () => {
  // These touch nothing of it, or no more than how many there are.
  const free =
    /create(Binding|Ignored|Project|Queue|Ledger|Vault)Store|noteVisit|countDamaged|damagedRecords|countKept/;
  const files = ['background/index.ts', 'background/draft-desk.ts', 'background/import-policy-pack.ts'].concat(
    ['template-deeds.ts', 'keep-drafts.ts', 'export-pack.ts', 'look-at-pack.ts', 'take-pack.ts', 'backup-files.ts'].map(
      (file) => `options/${file}`,
    ),
  );
  for (const file of files) {
    const source = readFileSync(`entrypoints/${file}`, 'utf8');
    for (const [, use] of source.matchAll(/\bwithDatabase\(([^\n]*)/g)) expect(use, file).toMatch(free);
  }
});
