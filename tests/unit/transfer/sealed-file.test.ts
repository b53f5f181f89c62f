import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/transfer/base64';
import { checksumOf } from '@/utils/transfer/checksum-of';
import { withoutEnvelope } from '@/utils/transfer/office-pack';
import { FEWEST_ROUNDS, isLongEnough, MOST_ROUNDS, ROUNDS } from '@/utils/transfer/passphrase-key';
import { isSealed, openSealed, sealText } from '@/utils/transfer/sealed-file';

// A key takes its time, on a busy machine more than one test is given.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'ชลประทาน ๒๕๗๐';
const seal = (text: string, passphrase = PASSPHRASE) => sealText(text, passphrase, FEWEST_ROUNDS);
const letters = fc.string({ unit: 'binary', maxLength: 400 });

interface File {
  version: number;
  kdf: { iterations: number; salt: string };
  iv: string;
  data: string;
}
/** Changed by someone who knows how the checksum is made. */
const forged = async (change: (file: File) => object) => {
  const file = JSON.parse(await seal('{}')) as File;
  const next = { ...file, ...change(file) };
  return JSON.stringify({ ...next, checksum: await checksumOf(withoutEnvelope(next)) });
};

test('any text comes back', () =>
  fc.assert(
    fc.asyncProperty(letters, async (text) => {
      expect(await openSealed(await seal(text), PASSPHRASE)).toEqual({ ok: true, text });
    }),
    { numRuns: 20, examples: [[''], ['\uFEFF{}'], ['ก'.repeat(100_000)]] },
  ));

test('any bytes come back out of base64', () =>
  fc.assert(
    fc.property(fc.nat({ max: 60_000 }), fc.integer({ min: 1, max: 255 }), (length, step) => {
      const bytes = Uint8Array.from({ length }, (_none, at) => at * step);
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.from(fromBase64(text) ?? [])).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 20 },
  ));

test('any changed byte is refused', async () => {
  const file = Buffer.from(await seal('งบประมาณ 1,250,000 บาท'));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ bits;
      expect((await openSealed(changed.toString('utf8'), PASSPHRASE)).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('any other passphrase is refused', async () => {
  const file = await seal('{}');
  await fc.assert(
    fc.asyncProperty(letters, async (other) => {
      fc.pre(other.normalize('NFKC') !== PASSPHRASE.normalize('NFKC'));
      expect(await openSealed(file, other)).toEqual({ ok: false, because: 'wrong-passphrase' });
    }),
    { numRuns: 20, examples: [[''], [`${PASSPHRASE} `], [PASSPHRASE.slice(1)]] },
  );
});

test('a passphrase is the same however its letters were put together', async () => {
  const [whole, parts] = ['สำนักงาน', 'สํานักงาน'];
  expect(whole).not.toBe(parts);
  expect(await openSealed(await seal('{}', whole), parts)).toEqual({ ok: true, text: '{}' });
});

test('says how it is sealed, never twice alike, and shows nothing of the text', async () => {
  const [file, again] = [await sealText('ความลับ', PASSPHRASE), await seal('ความลับ')];
  const read = JSON.parse(file) as File;
  expect(read).toMatchObject({
    ...{ kind: 'emenscr-assist-sealed', version: 1, cipher: 'AES-GCM' },
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
  });
  expect(ROUNDS).toBe(600_000);
  expect([read.kdf.salt, read.iv].map((part) => fromBase64(part)?.length)).toEqual([16, 12]);
  const other = JSON.parse(again) as File;
  expect([read.kdf.salt, read.iv, read.data]).not.toContain(other.data);
  expect(other.iv).not.toBe(read.iv);
  expect(other.kdf.salt).not.toBe(read.kdf.salt);
  expect(file).not.toContain('ความลับ');
  expect(await openSealed(file, PASSPHRASE)).toEqual({ ok: true, text: 'ความลับ' });
});

describe('refused', () => {
  test.each<[string, () => Promise<string> | string, string]>([
    ['words', () => 'สวัสดี', 'damaged'],
    ['half a file', async () => (await seal('{}')).slice(0, -30), 'damaged'],
    ['a pack', () => '{"kind":"emenscr-assist-pack","version":1}', 'damaged'],
    ['a later version', () => forged(() => ({ version: 2 })), 'newer-version'],
    [
      'no rounds to speak of',
      () => forged(({ kdf }) => ({ kdf: { ...kdf, iterations: FEWEST_ROUNDS - 1 } })),
      'damaged',
    ],
    ['rounds without end', () => forged(({ kdf }) => ({ kdf: { ...kdf, iterations: MOST_ROUNDS + 1 } })), 'damaged'],
    ['another way to the key', () => forged(({ kdf }) => ({ kdf: { ...kdf, name: 'scrypt' } })), 'damaged'],
    ['a short salt', () => forged(({ kdf }) => ({ kdf: { ...kdf, salt: 'AAAA' } })), 'damaged'],
    ['a long start', () => forged(() => ({ iv: 'A'.repeat(40) })), 'damaged'],
    ['no base64', () => forged(() => ({ data: '(;_;)' })), 'damaged'],
    ['nothing sealed', () => forged(() => ({ data: '' })), 'damaged'],
    ['other data under a right checksum', () => forged(() => ({ data: 'A'.repeat(40) })), 'wrong-passphrase'],
  ])('%s', async (_what, text, because) => {
    expect(await openSealed(await text(), PASSPHRASE)).toEqual({ ok: false, because });
  });
});

test.each<[string, boolean]>([
  ['{"kind":"emenscr-assist-sealed","version":9}', true],
  ['{"kind":"emenscr-assist-pack","version":1,"note":"emenscr-assist-sealed"}', false],
  ['emenscr-assist-sealed', false],
  ['', false],
])('of %s it is known whether it is sealed', (text, expected) => expect(isSealed(text)).toBe(expected));

test.each<[string, boolean]>([
  ['12345678', true],
  ['1234567', false],
  ['😀😀😀😀', false],
])('%s is long enough: %s', (passphrase, expected) => expect(isLongEnough(passphrase)).toBe(expected));
