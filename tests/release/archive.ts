import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** Files by their path, with forward slashes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * The same files make the same bytes, wherever and whenever: in the order of their paths, all of one day, and with
 * nobody's rights. A zip knows no time zone; at noon no clock is put forward, so every zone writes the same.
 */
export function pack(files: Files, day: Date): Uint8Array {
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
  const sorted = Object.keys(files).sort();
  return zipSync(
    Object.fromEntries(sorted.map((path) => [path, [files[path]!, { level: 9, mtime, os: 0, attrs: 0 }]])),
  );
}

export const unpack = (archive: Uint8Array): Files => unzipSync(archive);

export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return readFiles(folder, paths);
}

export const readFiles = (folder: string, paths: readonly string[]): Files =>
  Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));

export function writeFiles(folder: string, files: Files): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
