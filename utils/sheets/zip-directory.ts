import { LIMITS } from './limits';
import type { SheetRefusal } from './sheet';

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  method: number;
  crc: number;
  packedBytes: number;
  bytes: number;
  /** Where its local header begins. */
  at: number;
}

export type ZipDirectory = { ok: true; entries: ReadonlyMap<string, ZipEntry> } | { ok: false; because: SheetRefusal };

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const IS_ENCRYPTED = 1;

/** What a zip file says of its entries: judged before anything is unpacked. */
export function readZipDirectory(bytes: ArrayBuffer): ZipDirectory {
  const view = new DataView(bytes);
  const end = endOf(view);
  if (end === undefined) return refuse('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.zipEntries) return refuse('too-large-unzipped');
  const entries = new Map<string, ZipEntry>();
  let sum = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return refuse('damaged');
    const entry = entryAt(view, at);
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) return refuse('encrypted');
    // Two entries of one name: programs disagree on which of them counts.
    if (entries.has(entry.name) || entry.at + entry.packedBytes > end) return refuse('damaged');
    sum += entry.bytes;
    if (sum > LIMITS.unzippedBytes || isPackedTooTightly(entry)) return refuse('too-large-unzipped');
    entries.set(entry.name, entry);
    at += CENTRAL_BYTES + [28, 30, 32].reduce((length, place) => length + view.getUint16(at + place, true), 0);
  }
  return { ok: true, entries };
}

/** The packed bytes of an entry; absent where its local header is not one. */
export function packedBytesOf(bytes: ArrayBuffer, { at, packedBytes }: ZipEntry): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes);
  if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL) return undefined;
  const from = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packedBytes > view.byteLength ? undefined : new Uint8Array(bytes, from, packedBytes);
}

/** The end record stands last but for a comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const name = new Uint8Array(
    view.buffer,
    at + CENTRAL_BYTES,
    Math.min(view.getUint16(at + 28, true), view.byteLength - at - CENTRAL_BYTES),
  );
  return {
    // Some writers begin paths with a slash or use backslashes.
    name: new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

const isPackedTooTightly = ({ bytes, packedBytes }: ZipEntry): boolean =>
  bytes > LIMITS.packingFromBytes && bytes > packedBytes * LIMITS.packing;

const refuse = (because: SheetRefusal): ZipDirectory => ({ ok: false, because });
