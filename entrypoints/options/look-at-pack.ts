import { withOpenDatabase } from '@/utils/store/lock';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { compareParts, type ComparedPart, type CurrentParts } from '@/utils/transfer/compare-parts';
import { readPackFile, type PackFileReading } from './read-pack-file';

export type ReadablePack = Extract<PackFileReading, { ok: true }>;

interface Compared {
  file: string;
  reading: ReadablePack;
  current: CurrentParts;
  compared: readonly ComparedPart[];
}

/** A chosen file against what is here. */
export type PackLook = { file: string; reading: Extract<PackFileReading, { ok: false }> } | Compared;

export async function lookAtPack(file: File, passphrase?: string): Promise<PackLook> {
  const reading = await readPackFile(file, passphrase);
  return reading.ok ? compareAgain({ file: file.name, reading }) : { file: file.name, reading };
}

/** The same file against what is here now. */
export async function compareAgain({ file, reading }: Pick<Compared, 'file' | 'reading'>): Promise<Compared> {
  const current = await withOpenDatabase((db) => createExchangeStore(db).readCurrent());
  return { file, reading, current, compared: compareParts(reading.parts, current) };
}
