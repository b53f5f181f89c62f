import { MOST_PACK_BYTES, readPack, type PackReading } from '@/utils/transfer/office-pack';
import { RULE_IDS } from './rule-texts';

export type PackFileReading = PackReading | { ok: false; because: 'unreadable' };

/** A chosen file; one that is too large is not even opened. */
export async function readPackFile(file: File): Promise<PackFileReading> {
  if (file.size > MOST_PACK_BYTES) return { ok: false, because: 'too-large' };
  try {
    return readPack(await file.text(), RULE_IDS);
  } catch {
    return { ok: false, because: 'unreadable' };
  }
}
