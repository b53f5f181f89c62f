import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '@/utils/store/policy';
import { changeSettings, readGovernedSettings, readOwnSettings, readSettings } from '@/utils/store/settings';

beforeEach(() => fakeBrowser.reset());
const decree = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);
const CHOICES = { off: ['any/one-era'], hidden: ['advice'], quality: true };

describe('a policy', () => {
  it('is none where the browser has none, or refuses to say', async () => {
    const none = { settings: {}, damaged: [] };
    expect(await readPolicy()).toEqual(none);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(none);
  });

  it('is read whole', async () => {
    const settings = { agencyName: 'กรม', ruleSetId: 'general-30-days', language: 'en', ruleChoices: CHOICES };
    await decree({ ...settings, pack: '{"kind":1}' });
    expect(await readPolicy()).toEqual({ settings, pack: '{"kind":1}', damaged: [] });
  });

  it('may hold its pack as an object, and its choices as text', async () => {
    await decree({ pack: { kind: 1 }, ruleChoices: JSON.stringify(CHOICES) });
    expect(await readPolicy()).toEqual({ settings: { ruleChoices: CHOICES }, pack: '{"kind":1}', damaged: [] });
  });

  it('takes choices that are not said as they are at first', async () => {
    await decree({ ruleChoices: { quality: true } });
    expect((await readPolicy()).settings.ruleChoices).toEqual({ off: [], hidden: [], quality: true });
  });

  test.each<[string, unknown]>([
    ['agencyName', 5],
    ['agencyName', ' '],
    ['agencyName', 'ก'.repeat(201)],
    ['ruleSetId', {}],
    ['language', 'fr'],
    ['ruleChoices', 'all'],
    ['ruleChoices', []],
    ['ruleChoices', { off: 'all' }],
    ['ruleChoices', { off: [5] }],
    ['ruleChoices', { hidden: ['fatal'] }],
    ['ruleChoices', { quality: 'yes' }],
    ['pack', 7],
    ['pack', ''],
  ])('whose %s is %j is read without it, and names it', async (key, value) => {
    await decree({ agencyName: 'กรม', [key]: value });
    const { settings, pack, damaged } = await readPolicy();
    expect(damaged).toEqual([key]);
    expect(settings).toEqual(key === 'agencyName' ? {} : { agencyName: 'กรม' });
    expect(pack).toBeUndefined();
  });
});

describe('settings', () => {
  it('are the policy’s before the officer’s, and it is told which', async () => {
    await changeSettings({ agencyName: 'กอง', language: 'en' });
    await decree({ agencyName: 'กรม' });
    expect(await readSettings()).toEqual({ language: 'en', agencyName: 'กรม' });
    expect([...(await readGovernedSettings()).fixed]).toEqual(['agencyName']);
  });

  it('of the officer come back when the policy goes, whatever was changed meanwhile', async () => {
    await changeSettings({ agencyName: 'กอง' });
    await decree({ agencyName: 'กรม', language: 'en' });
    expect(await changeSettings({ ruleSetId: 'general-30-days' })).toEqual({
      language: 'en',
      agencyName: 'กรม',
      ruleSetId: 'general-30-days',
    });
    expect(await readOwnSettings()).toEqual({ language: 'th', agencyName: 'กอง', ruleSetId: 'general-30-days' });
    await fakeBrowser.storage.managed.clear();
    expect(await readSettings()).toEqual({ language: 'th', agencyName: 'กอง', ruleSetId: 'general-30-days' });
  });
});
