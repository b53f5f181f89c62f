import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/utils/model/settings';
import { changeSettings, readSettings } from '@/utils/store/settings';

beforeEach(() => fakeBrowser.reset());
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('reading', () => {
  it('gives the defaults where nothing was set', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([['text'], [null], [7], [[]]])('gives the defaults for %j', async (stored) => {
    await store(stored);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what fits beside what does not', async () => {
    await store({ language: 'fr', agencyName: 'สำนักงานจังหวัด', ruleSetId: 7 });
    expect(await readSettings()).toEqual({ language: 'th', agencyName: 'สำนักงานจังหวัด' });
  });

  it('takes an empty rule set for none chosen', async () => {
    await store({ language: 'en', agencyName: '', ruleSetId: '' });
    expect(await readSettings()).toEqual({ language: 'en', agencyName: '' });
  });
});

describe('changing', () => {
  it('changes only what is named, and tells the outcome', async () => {
    await changeSettings({ agencyName: 'สำนักงานจังหวัด', ruleSetId: 'general-30-days' });
    const changed = { language: 'en', agencyName: 'สำนักงานจังหวัด', ruleSetId: 'general-30-days' };
    expect(await changeSettings({ language: 'en' })).toEqual(changed);
    expect(await readSettings()).toEqual(changed);
  });
});
