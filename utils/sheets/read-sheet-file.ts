import { decodeText } from './decode-text';
import { LIMITS } from './limits';
import { readDelimited, readPastedText } from './read-delimited';
import { readWorkbook } from './read-workbook';
import type { OnProgress, SheetRefusal, SheetsRead, TextEncoding } from './sheet';

interface HowToRead {
  /** Of a text file, where the officer knows better than the guess. */
  encoding?: TextEncoding;
  onProgress?: OnProgress;
}

/** The sheets of an .xlsx, .xlsm, .csv, .tsv or .txt file, or in which way it is none. Its content decides, not its name. */
export async function readSheetFile(bytes: ArrayBuffer, fileName: string, how: HowToRead = {}): Promise<SheetsRead> {
  if (bytes.byteLength === 0) return refuse('empty');
  if (bytes.byteLength > LIMITS.fileBytes) return refuse('too-large');
  const start = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 512));
  if (beginsWith(start, [0x50, 0x4b])) return readWorkbook(bytes, how.onProgress);
  if (beginsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(isEncryptedPackage(bytes) ? 'encrypted' : 'old-xls');
  if (FOREIGN.some((mark) => beginsWith(start, mark))) return refuse('not-a-spreadsheet');
  const decoded = decodeText(bytes, how.encoding);
  if (!decoded.ok) return decoded;
  // Systems give out web pages under the name .xls.
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head)/i.test(decoded.text)) return refuse('web-page');
  const read = readDelimited(decoded.text, nameOf(fileName));
  return read.ok ? { ...read, encoding: decoded.encoding } : read;
}

/** The cells that an officer pasted. */
export function readPastedCells(text: string, name = ''): SheetsRead {
  if (text.length > LIMITS.fileBytes) return refuse('too-large');
  return readPastedText(text, name);
}

/** PDF, PNG, JPEG, GIF, RTF, gzip, RAR, 7z. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** A workbook under a password lies in an old container, in a part of this name. */
const isEncryptedPackage = (bytes: ArrayBuffer): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));

const nameOf = (fileName: string): string => fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');

const refuse = (because: SheetRefusal): SheetsRead => ({ ok: false, because });
