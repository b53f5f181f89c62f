import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/entrypoints/background/answer';
import { noteFailure, noteOwnFailure } from '@/entrypoints/background/note-failure';
import { keepFailure, readFailures } from '@/utils/store/failure-store';
import { ask, SENDERS } from '../support/ask-background';

const HOME = fakeBrowser.runtime.getURL('/');
const NOTE = { unit: 'rule any/x', name: 'TypeError', stack: `TypeError: ความลับ\n    at f (${HOME}judge.js:1:2)` };
const failure = (unit: string) => ({ unit, name: 'Error', stack: [], where: '', at: '', version: '' });
const units = async () => (await readFailures()).map(({ unit }) => unit);

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});

describe('what has failed', () => {
  it('is kept without a word of what it said', async () => {
    await noteFailure(NOTE, 'https://emenscr.nesdc.go.th/project/12345?q=ความลับ');
    expect(await readFailures()).toMatchObject([
      { unit: 'rule any/x', name: 'TypeError', stack: ['judge.js:1:2'], where: 'page /project/:id', version: '0.1.0' },
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('ความลับ');
  });

  it('is kept in memory only', async () => {
    await noteFailure(NOTE);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('at the same time is all kept, up to the newest fifty', async () => {
    await Promise.all(Array.from({ length: 60 }, (_none, at) => keepFailure(failure(`u${at}`))));
    expect(await units()).toEqual(Array.from({ length: 50 }, (_none, at) => `u${at + 10}`));
  });

  it('where something else lies there is counted anew', async () => {
    await fakeBrowser.storage.session.set({ failures: 'x' });
    await noteFailure(NOTE);
    expect(await units()).toEqual(['rule any/x']);
  });
});

describe('a handler of the background that fails', () => {
  it('tells its sender as ever, and is noted', async () => {
    answer('listProjects', () => {
      throw new RangeError('ความลับ');
    });
    expect(await ask('listProjects', undefined, SENDERS.extension)).toMatchObject({ err: { message: 'ความลับ' } });
    await vi.waitFor(async () => expect(await units()).toEqual(['answer listProjects']));
    expect(await readFailures()).toMatchObject([{ name: 'RangeError', where: 'background' }]);
  });

  it('because no page answers, or because it was refused, is none', async () => {
    answer('relayToPage', () => Promise.reject(new Error('nobody there')));
    answer('readTemplate', () => undefined);
    await ask('relayToPage', { tabId: 1, verb: 'readPage' }, SENDERS.extension);
    await ask('readTemplate', 'x', SENDERS.page);
    expect(await units()).toEqual([]);
  });

  it('in a loop does not flood', async () => {
    for (let times = 0; times < 100; times += 1) noteOwnFailure('alarm', new Error());
    await vi.waitFor(async () => expect(await units()).toEqual(['alarm']));
  });
});
