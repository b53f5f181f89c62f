import { fromBase64, toBase64 } from '@/utils/transfer/base64';
import { passphraseKey, ROUNDS } from '@/utils/transfer/passphrase-key';

/** What lies on disk of a lock; everything binary as base64. The private half is only ever kept sealed. */
export interface Lock {
  /** RSA-OAEP-3072 with SHA-256, as SPKI: by it anyone can seal, and nobody open. */
  publicKey: string;
  /** PKCS #8 under AES-GCM, with a key out of PBKDF2-SHA-256. */
  privateKey: { iterations: number; salt: string; iv: string; data: string };
}

/** A text under a fresh AES-GCM key, which lies beside it under the public key. */
export interface Sealed {
  key: string;
  iv: string;
  data: string;
}

const PAIR = { name: 'RSA-OAEP', hash: 'SHA-256' };
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const bytesOf = (text: string) => fromBase64(text) ?? new Uint8Array();
const textOf = (bytes: ArrayBuffer) => toBase64(new Uint8Array(bytes));

export async function makeLock(passphrase: string, iterations = ROUNDS): Promise<Lock> {
  const make = { ...PAIR, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey(make, true, ['encrypt', 'decrypt']);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: textOf(publicKey), privateKey: await wrap(privateKey, passphrase, iterations) };
}

/** The same lock under another passphrase: what is sealed stays as it is. Nothing where the old one does not open it. */
export async function changePassphrase(
  lock: Lock,
  old: string,
  next: string,
  iterations = ROUNDS,
): Promise<Lock | undefined> {
  const plain = await unwrap(lock, old);
  return plain && { ...lock, privateKey: await wrap(plain, next, iterations) };
}

/** Nothing where the passphrase does not open it. The key can't be read out, and is to be kept no longer than one deed. */
export async function keyOf(lock: Lock, passphrase: string): Promise<CryptoKey | undefined> {
  const plain = await unwrap(lock, passphrase);
  return plain && crypto.subtle.importKey('pkcs8', plain, PAIR, false, ['decrypt']);
}

/** Needs no passphrase. */
export async function seal({ publicKey }: Lock, text: string): Promise<Sealed> {
  const own = await crypto.subtle.importKey('spki', bytesOf(publicKey), PAIR, false, ['encrypt']);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = random(12);
  const [data, wrapped] = await Promise.all([
    crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)),
    crypto.subtle.exportKey('raw', key).then((raw) => crypto.subtle.encrypt(PAIR, own, raw)),
  ]);
  return { key: textOf(wrapped), iv: toBase64(iv), data: textOf(data) };
}

/** Rejects where it is damaged, or sealed by another lock. */
export async function open(privateKey: CryptoKey, sealed: Sealed): Promise<string> {
  const raw = await crypto.subtle.decrypt(PAIR, privateKey, bytesOf(sealed.key));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(sealed.iv) }, key, bytesOf(sealed.data));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
}

async function wrap(plain: ArrayBuffer, passphrase: string, iterations: number): Promise<Lock['privateKey']> {
  const [salt, iv] = [random(16), random(12)];
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await passphraseKey(passphrase, salt, iterations),
    plain,
  );
  return { iterations, salt: toBase64(salt), iv: toBase64(iv), data: textOf(data) };
}

async function unwrap({ privateKey }: Lock, passphrase: string): Promise<ArrayBuffer | undefined> {
  const { iterations, salt, iv, data } = privateKey;
  const key = await passphraseKey(passphrase, bytesOf(salt), iterations);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, key, bytesOf(data)).catch(() => undefined);
}
