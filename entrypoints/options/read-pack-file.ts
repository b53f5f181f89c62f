import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { MOST_PACK_BYTES } from '@/utils/transfer/office-pack';
import { readPack, type PackReading } from '@/utils/transfer/read-pack';
import { openFile, type Unopened } from './open-file';
import { RULE_IDS } from './rule-texts';

export type PackFileReading = PackReading | { ok: false; because: Unopened; line?: never };

export async function readPackFile(file: File, passphrase?: string): Promise<PackFileReading> {
  const opened = await openFile(file, MOST_PACK_BYTES, passphrase);
  if (!opened.ok) return opened;
  return readPack(opened.text, { rules: RULE_IDS, ruleSets: RULE_SETS.map(({ id }) => id) });
}
