import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { editReminderMemory, markDues, readReminderMemory, readSentDues } from '@/utils/store/due-memory';
import { inTurn } from '@/utils/store/in-turn';
import { changeSettings, editSettings, readSettings } from '@/utils/store/settings';
import { opening } from './open-stores';

const AT = '2026-11-24T02:00:00.000Z';

beforeEach(() => {
  fakeBrowser.reset();
  // A storage that takes its time: whoever has read may be overtaken before it writes.
  const { get, set } = fakeBrowser.storage.local;
  const late = () => new Promise((resolve) => setTimeout(resolve, 1));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (keys: never) => {
    const found = await get(keys);
    await late();
    return found;
  }) as never);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    await late();
    await set(items);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('two at once lose nothing of one another', () => {
  it('in the settings', async () => {
    await Promise.all([
      changeSettings({ agencyName: 'กรม' }),
      changeSettings({ language: 'en' }),
      editSettings((own) => ({ ...own, dateEras: { ...own.dateEras, a: 'be' } })),
      editSettings((own) => ({ ...own, dateEras: { ...own.dateEras, b: 'ce' } })),
    ]);
    expect(await readSettings()).toEqual({ language: 'en', agencyName: 'กรม', dateEras: { a: 'be', b: 'ce' } });
  });

  it('in what was sent', async () => {
    await Promise.all(['a', 'b', 'c'].map((key) => markDues([key], true, AT)));
    expect(Object.keys(await readSentDues()).sort()).toEqual(['a', 'b', 'c']);
  });

  it('in what was reminded of, even while a notice is being shown', async () => {
    const told = (key: string) => editReminderMemory((now) => ({ ...now, told: { ...now.told, [key]: { at: {} } } }));
    const showing = editReminderMemory(async (now) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { ...now, told: { ...now.told, shown: { at: {} } } };
    });
    await Promise.all([showing, told('a'), told('b')]);
    expect(Object.keys((await readReminderMemory()).told).sort()).toEqual(['a', 'b', 'shown']);
  });

  it('where a pack comes in while settings are changed', async () => {
    const store = createExchangeStore(await opening('in-turn'));
    await Promise.all([
      changeSettings({ language: 'en' }),
      store.apply({ agency: { agencyName: 'กรม' } }),
      changeSettings({ dateEras: { a: 'be' } }),
    ]);
    expect(await readSettings()).toEqual({ language: 'en', agencyName: 'กรม', dateEras: { a: 'be' } });
  });
});

it('nothing is written where nothing was changed', async () => {
  await editSettings((own) => own);
  expect(fakeBrowser.storage.local.set).not.toHaveBeenCalled();
});

it('one that fails holds up nobody', async () => {
  await expect(inTurn('x', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  await expect(inTurn('x', async () => 1)).resolves.toBe(1);
});

it('is asked of the browser, which knows every page and the background', async () => {
  const request = vi.fn((_what: string, deed: () => Promise<unknown>) => deed());
  vi.stubGlobal('navigator', { locks: { request } });
  await changeSettings({ language: 'en' });
  await markDues(['a'], true, AT);
  // One lock for all that a backup replaces together.
  expect(request.mock.calls.map(([what]) => what)).toEqual(['kept-beside', 'kept-beside']);
  expect((await readSettings()).language).toBe('en');
});
