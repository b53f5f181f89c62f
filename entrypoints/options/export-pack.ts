import { saveText } from '@/components/ui/save-json';
import { withDatabase } from '@/utils/store/database';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { readToday } from '@/utils/store/today';
import { MOST_PACK_BYTES } from '@/utils/transfer/office-pack';
import { PART_NAMES, type PackParts } from '@/utils/transfer/pack-parts';
import { writePack } from '@/utils/transfer/write-pack';

/** Hands out the wished parts as an office pack. `unreadable` records stay behind; a pack that nobody could import is not made. */
export async function exportPack(
  wished: readonly string[],
): Promise<{ file: string; unreadable: number } | 'too-large'> {
  const current = await withDatabase((db) => createExchangeStore(db).readCurrent());
  const chosen = PART_NAMES.filter((part) => wished.includes(part)).map((part) => [part, current[part]]);
  const text = await writePack(Object.fromEntries(chosen) as PackParts, new Date().toISOString());
  if (new Blob([text]).size > MOST_PACK_BYTES) return 'too-large';
  const file = `emenscr-assist-${await readToday()}.emenscr-pack.json`;
  saveText(file, text);
  return { file, unreadable: current.unreadable.size };
}
