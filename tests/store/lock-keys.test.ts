import { beforeAll, expect, test, vi } from 'vitest';
import { changePassphrase, keyOf, makeLock, open, seal, type Lock } from '@/utils/store/lock-keys';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PASSPHRASE = 'ชลประทาน2570';
let lock: Lock;
beforeAll(async () => {
  lock = await makeLock(PASSPHRASE, 1_000);
});
const opened = async (by: Lock, passphrase: string, text: string) => {
  const key = await keyOf(by, passphrase);
  return key && open(key, await seal(by, text));
};

test.each(['', '{"templates":[]}', '\uFEFFกขค', 'ก'.repeat(200_000)])(
  'what is sealed without the passphrase opens with it',
  async (text) => {
    expect(await opened(lock, PASSPHRASE, text)).toBe(text);
  },
);

test('another passphrase opens nothing', async () => {
  for (const wrong of ['', 'ชลประทาน2571', `${PASSPHRASE} `]) expect(await keyOf(lock, wrong)).toBeUndefined();
});

test('what is sealed is never sealed alike, and hides the text', async () => {
  const [one, two] = [await seal(lock, 'ความลับ'), await seal(lock, 'ความลับ')];
  for (const part of ['key', 'iv', 'data'] as const) expect(one[part]).not.toBe(two[part]);
});

test('what is damaged, or of another lock, does not open', async () => {
  const key = await keyOf(lock, PASSPHRASE);
  const sealed = await seal(lock, 'ก');
  const other = await seal(await makeLock(PASSPHRASE, 1_000), 'ก');
  for (const bad of [{ ...sealed, data: `A${sealed.data.slice(1)}B` }, { ...sealed, key: '' }, other])
    await expect(open(key!, bad)).rejects.toThrow();
});

test('under a changed passphrase the same things open, with the new one only', async () => {
  expect(await changePassphrase(lock, 'ผิดแน่นอน', 'ใหม่ใหม่ใหม่', 1_000)).toBeUndefined();
  const before = await seal(lock, 'เดิม');
  const changed = await changePassphrase(lock, PASSPHRASE, 'ใหม่ใหม่ใหม่', 1_000);
  expect(await keyOf(changed!, PASSPHRASE)).toBeUndefined();
  expect(await open((await keyOf(changed!, 'ใหม่ใหม่ใหม่'))!, before)).toBe('เดิม');
});

test('nothing on disk is the private key, the key can’t be read out, and the rounds are written down', async () => {
  const real = await makeLock(PASSPHRASE);
  expect(real.privateKey.iterations).toBe(600_000);
  expect(Object.keys(real)).toEqual(['publicKey', 'privateKey']);
  const key = await keyOf(real, PASSPHRASE);
  expect(key?.extractable).toBe(false);
  // PKCS #8 of RSA begins with these bytes.
  expect(Buffer.from(real.privateKey.data, 'base64').subarray(0, 2).toString('hex')).not.toBe('3082');
});
