import { packedBytesOf, type ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;

/**
 * An entry's bytes by the browser's own inflate: never more than its directory said, and with the checksum it gave.
 * Absent where the entry is damaged or lies about itself.
 */
export async function unpackEntry(file: ArrayBuffer, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const packed = packedBytesOf(file, entry);
  if (!packed) return undefined;
  const bytes =
    entry.method === STORED ? packed : entry.method === DEFLATED ? await inflate(packed, entry.bytes) : undefined;
  return bytes?.length === entry.bytes && crcOf(bytes) === entry.crc ? bytes : undefined;
}

async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const bytes = new Uint8Array(most);
  let filled = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > most) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(part.value, filled);
      filled += part.value.length;
    }
  } catch {
    return undefined;
  }
  return bytes.subarray(0, filled);
}

const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** CRC-32 as zip files use it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: an iterator costs several times as much over megabytes.
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
