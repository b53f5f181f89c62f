import type { TextEncoding } from './sheet';

export type TextDecoded =
  { ok: true; text: string; encoding: TextEncoding } | { ok: false; because: 'unknown-encoding' | 'not-a-spreadsheet' };

const BOMS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SAMPLE = 4096;
const MOSTLY = 0.7;
/** Of what is not ASCII, in a Thai text. */
const THAI_SHARE = 0.9;
/** UTF-8 that was cut or damaged reads in Windows-874 as `เธ` and `เน` before each letter. */
const MANGLED_SHARE = 0.2;

/** The text of a file. The encoding is as asked, else told by its mark, by its validity or by the share of Thai letters. */
export function decodeText(bytes: ArrayBuffer, asked?: TextEncoding): TextDecoded {
  const encoding = asked ?? guessEncoding(new Uint8Array(bytes));
  const text = encoding && decode(bytes, encoding);
  if (encoding === undefined || text === undefined) return { ok: false, because: 'unknown-encoding' };
  return text.includes('\0') ? { ok: false, because: 'not-a-spreadsheet' } : { ok: true, text, encoding };
}

function guessEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const marked = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const wide = guessWide(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  if (decode(bytes, 'utf-8') !== undefined) return 'utf-8';
  const thai = decode(bytes, 'windows-874');
  return thai !== undefined && isThai(thai) ? 'windows-874' : undefined;
}

/** In UTF-16 every other byte of a Thai table is 0 (Latin) or 14 (Thai). */
function guessWide(sample: Uint8Array): TextEncoding | undefined {
  const share = (odd: number): number => {
    const half = sample.filter((_byte, at) => at % 2 === odd);
    const high = half.filter((byte) => byte === 0 || byte === 0x0e).length;
    return half.includes(0) || high === half.length ? high / Math.max(half.length, 1) : 0;
  };
  if (sample.length < 4) return undefined;
  if (share(1) > MOSTLY) return 'utf-16le';
  return share(0) > MOSTLY ? 'utf-16be' : undefined;
}

function decode(bytes: AllowSharedBufferSource, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isThai(text: string): boolean {
  const beyond = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const thai = text.match(/[\u0e00-\u0e7f]/g)?.length ?? 0;
  const mangled = (text.match(/เ[ธน]/g)?.length ?? 0) * 2;
  return thai >= beyond * THAI_SHARE && mangled < thai * MANGLED_SHARE;
}
