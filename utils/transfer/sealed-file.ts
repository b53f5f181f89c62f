import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64';
import { checksumOf } from './checksum-of';
import { withoutEnvelope } from './office-pack';
import { openJson } from './open-json';
import { FEWEST_ROUNDS, MOST_ROUNDS, passphraseKey, ROUNDS } from './passphrase-key';

const KIND = 'emenscr-assist-sealed';
const VERSION = 1;
const SALT_BYTES = 16;
const IV_BYTES = 12;

export type SealRefusal = 'wrong-passphrase' | 'damaged' | 'newer-version';
export type Opened = { ok: true; text: string } | { ok: false; because: SealRefusal };

/** The file. Described in docs/office-pack.md; what is binary stands there as base64. */
const sealed = z.object({
  kdf: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.minimum(FEWEST_ROUNDS), z.maximum(MOST_ROUNDS)),
    salt: z.string(),
  }),
  cipher: z.literal('AES-GCM'),
  iv: z.string(),
  data: z.string(),
});
const envelope = z.object({ kind: z.literal(KIND), version: z.int().check(z.minimum(1)) });

/** Whether a passphrase is to be asked for. */
export function isSealed(text: string): boolean {
  // What holds no such word need not be parsed.
  return text.includes(KIND) && envelope.safeParse(parsed(text)).success;
}

/** Salt and start are new each time: the same text is never sealed in the same way twice. */
export async function sealText(text: string, passphrase: string, iterations = ROUNDS): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await passphraseKey(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const content: z.infer<typeof sealed> = {
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(salt) },
    ...{ cipher: 'AES-GCM', iv: toBase64(iv), data: toBase64(new Uint8Array(data)) },
  };
  return JSON.stringify({ kind: KIND, version: VERSION, checksum: await checksumOf(content), ...content });
}

/** The text that was sealed, or why it does not come out. */
export async function openSealed(text: string, passphrase: string): Promise<Opened> {
  const file = parsed(text);
  const head = envelope.safeParse(file);
  if (!head.success) return { ok: false, because: 'damaged' };
  if (head.data.version > VERSION) return { ok: false, because: 'newer-version' };
  // The schema has seen an object. With its checksum right, only the passphrase can be wrong.
  const { checksum } = file as { checksum?: unknown };
  const isWhole = checksum === (await checksumOf(withoutEnvelope(file as object)));
  const { data: content } = sealed.safeParse(file);
  const [salt, iv, data] = [content?.kdf.salt, content?.iv, content?.data].map((part) => fromBase64(part ?? ''));
  if (!isWhole || !content || salt?.length !== SALT_BYTES || iv?.length !== IV_BYTES || !data?.length)
    return { ok: false, because: 'damaged' };
  const key = await passphraseKey(passphrase, salt, content.kdf.iterations);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch {
    return { ok: false, because: 'wrong-passphrase' };
  }
}

/** How large a file is was looked at before it was read. */
function parsed(text: string): unknown {
  const opened = openJson(text, Infinity);
  return opened.ok ? opened.value : undefined;
}
