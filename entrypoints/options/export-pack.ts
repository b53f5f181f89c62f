import { saveText } from '@/components/ui/save-json';
import { withOpenDatabase } from '@/utils/store/lock';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { readToday } from '@/utils/store/today';
import { MOST_PACK_BYTES } from '@/utils/transfer/office-pack';
import { PART_NAMES, type PackParts } from '@/utils/transfer/pack-parts';
import { sealText } from '@/utils/transfer/sealed-file';
import { writePack } from '@/utils/transfer/write-pack';

/**
 * Hands out the wished parts as an office pack, encrypted where a passphrase is given. `unreadable` records stay behind; a
 * pack that nobody could import is not made.
 */
export async function exportPack(
  wished: readonly string[],
  passphrase?: string,
): Promise<{ file: string; unreadable: number } | 'too-large'> {
  const current = await withOpenDatabase((db) => createExchangeStore(db).readCurrent());
  const chosen = PART_NAMES.filter((part) => wished.includes(part)).map((part) => [part, current[part]]);
  const plain = await writePack(Object.fromEntries(chosen) as PackParts, new Date().toISOString());
  const text = passphrase === undefined ? plain : await sealText(plain, passphrase);
  if (new Blob([text]).size > MOST_PACK_BYTES) return 'too-large';
  const file = `emenscr-assist-${await readToday()}.emenscr-pack.json`;
  saveText(file, text);
  return { file, unreadable: current.unreadable.size };
}
