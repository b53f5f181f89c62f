import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringToFront, withoutProfile } from '@/utils/agency/profiles';
import { readPolicy } from '@/utils/store/policy';
import {
  changeSettings,
  editSettings,
  readGovernedSettings,
  readOwnSettings,
  readSettings,
} from '@/utils/store/settings';

beforeEach(() => fakeBrowser.reset());
const decree = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);
const LETTER = {
  ...{ letter: 'ว 5521', letterDate: '2026-12-01', ruleId: 'm6', fiscalYear: 2570, quarter: 1, date: '2027-01-15' },
};
const HOLIDAYS = { added: [{ date: '2027-01-08', name: 'วันสถาปนาจังหวัด' }], removed: ['2026-12-31'] };
const CHOICES = { off: ['any/one-era'], hidden: ['advice'], quality: true };

/** A browser that has just started tells what the policy is when it is ready. */
function tellLate(): (policy: Record<string, unknown>) => void {
  let tell: (policy: Record<string, unknown>) => void = () => undefined;
  const told = new Promise<Record<string, unknown>>((resolve) => (tell = resolve));
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValueOnce(told);
  return (policy) => tell(policy);
}

describe('a policy', () => {
  it('is none where the browser has none, or refuses to say', async () => {
    const none = { settings: {}, damaged: [] };
    expect(await readPolicy()).toEqual(none);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(none);
  });

  it('is read whole', async () => {
    const settings = {
      ...{ agencyName: 'จังหวัดยะลา', kind: 'province', place: 'ยะลา', ruleSetId: 'general-30-days', leadDays: 5 },
      ...{ letters: [LETTER], holidays: HOLIDAYS, language: 'en', ruleChoices: CHOICES },
    };
    await decree({ ...settings, pack: '{"kind":1}' });
    expect(await readPolicy()).toEqual({ settings, pack: '{"kind":1}', damaged: [] });
  });

  it('may hold its pack as an object, and all else that is no word or number as text', async () => {
    const said = { letters: [LETTER], holidays: HOLIDAYS, ruleChoices: CHOICES };
    const texts = Object.entries(said).map(([key, value]) => [key, JSON.stringify(value)] as const);
    await decree({ pack: { kind: 1 }, ...Object.fromEntries(texts) });
    expect(await readPolicy()).toEqual({ settings: said, pack: '{"kind":1}', damaged: [] });
  });

  it('is what it was last, where the browser takes its time to tell; what it then tells is remembered', async () => {
    await decree({ agencyName: 'กรม ก', pack: '{}' });
    expect((await readSettings()).agencyName).toBe('กรม ก');
    await decree({ agencyName: 'กรม ข' });
    const tell = tellLate();
    expect((await readSettings()).agencyName).toBe('กรม ก');
    tell({ agencyName: 'กรม ข' });
    await expect.poll(() => fakeBrowser.storage.local.get()).toEqual({ policyTold: { agencyName: 'กรม ข' } });
  });

  it('is waited for where nothing was ever told', async () => {
    const tell = tellLate();
    const reading = readSettings();
    setTimeout(() => tell({ agencyName: 'กรม ก' }), 300);
    expect((await reading).agencyName).toBe('กรม ก');
  });

  it('may set no letters and no holidays at all', async () => {
    await decree({ letters: [], holidays: {} });
    const settings = { letters: [], holidays: { added: [], removed: [] } };
    expect(await readPolicy()).toEqual({ settings, damaged: [] });
  });

  it('takes choices that are not said as they are at first', async () => {
    await decree({ ruleChoices: { quality: true } });
    expect((await readPolicy()).settings.ruleChoices).toEqual({ off: [], hidden: [], quality: true });
  });

  test.each<[string, unknown]>([
    ['agencyName', 5],
    ['agencyName', ' '],
    ['agencyName', 'ก'.repeat(201)],
    ['kind', 'club'],
    ['kind', ['province']],
    ['place', ''],
    ['place', 5],
    ['place', 'ก'.repeat(201)],
    ['ruleSetId', {}],
    ['leadDays', 0],
    ['leadDays', 61],
    ['leadDays', 2.5],
    ['leadDays', '5'],
    ['letters', 'ตามหนังสือ'],
    ['letters', LETTER],
    ['letters', [LETTER, 'ว 99']],
    ['letters', [LETTER, { ...LETTER, date: '15 ม.ค. 2570' }]],
    ['letters', [{ ...LETTER, letterDate: undefined }]],
    ['letters', [{ ...LETTER, fiscalYear: '2570' }]],
    ['letters', [{ ...LETTER, quarter: 5 }]],
    ['letters', [{ ...LETTER, ruleId: 6 }]],
    ['holidays', ['2027-01-08']],
    ['holidays', '2027-01-08'],
    ['holidays', { added: ['2027-01-08'] }],
    ['holidays', { added: [{ date: '2027-01-08', name: ' ' }] }],
    ['holidays', { removed: ['2027-02-30'] }],
    ['holidays', { added: HOLIDAYS.added, removed: ['2027-01-08'] }],
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

describe('of several agencies', () => {
  const AGENCY = { kind: 'province', place: 'ยะลา', leadDays: 5, letters: [LETTER] };
  const OFFICE = { holidays: HOLIDAYS, language: 'en' };
  const SECOND = { id: 'second', agencyName: 'กลุ่มจังหวัด', leadDays: 2 };

  it('binds the first one, in front or not, and the office everywhere', async () => {
    await changeSettings({ agencyName: 'จังหวัด', others: [SECOND] });
    await decree({ ...AGENCY, ...OFFICE });
    const first = await readGovernedSettings();
    expect(first.settings).toEqual({ ...OFFICE, ...AGENCY, agencyName: 'จังหวัด', others: [SECOND] });
    expect([...first.fixed].sort()).toEqual(['holidays', 'kind', 'language', 'leadDays', 'letters', 'place']);

    await editSettings((own) => bringToFront(own, 'second'));
    const second = await readGovernedSettings();
    expect(second.settings).toEqual({
      ...{ ...OFFICE, agencyName: SECOND.agencyName, leadDays: 2, profileId: 'second' },
      others: [{ id: 'first', agencyName: 'จังหวัด', ...AGENCY }],
    });
    expect([...second.fixed].sort()).toEqual(['holidays', 'language']);
  });

  it('binds none where the first one is gone', async () => {
    await changeSettings({ agencyName: 'จังหวัด', others: [SECOND] });
    await editSettings((own) => withoutProfile(own, 'first'));
    await decree(AGENCY);
    const { settings, fixed } = await readGovernedSettings();
    expect(settings).toEqual({ language: 'th', agencyName: SECOND.agencyName, leadDays: 2, profileId: 'second' });
    expect([...fixed]).toEqual([]);
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
