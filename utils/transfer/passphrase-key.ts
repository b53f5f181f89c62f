/** Shorter ones are not taken. */
export const FEWEST_LETTERS = 8;
/** As many as OWASP asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
/** Of a file's own word: fewer would make guessing cheap, more would keep the computer busy for minutes. */
export const FEWEST_ROUNDS = 100_000;
export const MOST_ROUNDS = 10_000_000;

export const isLongEnough = (passphrase: string): boolean => [...written(passphrase)].length >= FEWEST_LETTERS;

/** AES-GCM with 256 bits, out of PBKDF2-SHA-256. It can't be read out. */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(written(passphrase)), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(way, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Keyboards write one Thai vowel in different ways that look the same. */
const written = (passphrase: string) => passphrase.normalize('NFKC');
