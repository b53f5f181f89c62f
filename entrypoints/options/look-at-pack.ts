import { withDatabase } from '@/utils/store/database';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { compareParts, type ComparedPart, type CurrentParts } from '@/utils/transfer/compare-parts';
import { readPackFile, type PackFileReading } from './read-pack-file';

export type ReadablePack = Extract<PackFileReading, { ok: true }>;

/** A chosen file against what is here. */
export type PackLook =
  | { file: string; reading: Extract<PackFileReading, { ok: false }> }
  | { file: string; reading: ReadablePack; current: CurrentParts; compared: readonly ComparedPart[] };

export async function lookAtPack(file: File): Promise<PackLook> {
  const reading = await readPackFile(file);
  if (!reading.ok) return { file: file.name, reading };
  const current = await withDatabase((db) => createExchangeStore(db).readCurrent());
  return { file: file.name, reading, current, compared: compareParts(reading.parts, current) };
}
