/** A file of an archive, by its path in it. */
export interface ZipFile {
  name: string;
  bytes: Uint8Array;
}

const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day that archives know: the same content makes the same file. */
const NO_DATE = 0x0021;

/**
 * Files in one .zip, as they are: what we write is small, and whoever squeezes a large one does it in a worker of a
 * `blob:` address, which an extension's page must not start.
 */
export function zipStored(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(name);
    const facts = [...u16(20, UTF8_NAMES, 0, 0, NO_DATE), ...u32(crcOf(bytes), bytes.length, bytes.length)];
    const local = [...u32(0x04034b50), ...facts, ...u16(path.length, 0), ...path];
    locals.push(Uint8Array.from(local), bytes);
    directory.push(
      Uint8Array.from([
        ...[...u32(0x02014b50), ...u16(20), ...facts, ...u16(path.length, 0, 0, 0, 0), ...u32(0, offset), ...path],
      ]),
    );
    offset += local.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = [...u32(0x06054b50), ...u16(0, 0, count, count), ...u32(size, offset), ...u16(0)];
  return joined([...locals, ...directory, Uint8Array.from(end)]);
}

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, (value >>> 8) & 255]);
const u32 = (...values: number[]) => values.flatMap((value) => u16(value & 0xffff, value >>> 16));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
