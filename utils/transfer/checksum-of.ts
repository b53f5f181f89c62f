import { canonicalJson } from './canonical-json';

/** SHA-256 of the content's canonical JSON, in hexadecimal. Tells of damage, and proves nobody's authorship. */
export async function checksumOf(content: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
