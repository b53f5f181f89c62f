import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { MOST_PACK_BYTES } from '@/utils/transfer/office-pack';
import { readPack, type PackReading } from '@/utils/transfer/read-pack';
import { RULE_IDS } from './rule-texts';

export type PackFileReading = PackReading | { ok: false; because: 'unreadable' };

/** A chosen file; one that is too large is not even opened. */
export async function readPackFile(file: File): Promise<PackFileReading> {
  if (file.size > MOST_PACK_BYTES) return { ok: false, because: 'too-large' };
  try {
    return await readPack(await file.text(), { rules: RULE_IDS, ruleSets: RULE_SETS.map(({ id }) => id) });
  } catch {
    return { ok: false, because: 'unreadable' };
  }
}
