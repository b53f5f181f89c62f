import { saveText } from '@/components/ui/save-json';
import { DEFAULT_CHOICES } from '@/utils/model/rule-choices';
import { readSettings } from '@/utils/store/settings';
import { readToday } from '@/utils/store/today';
import { writePack } from '@/utils/transfer/office-pack';

/** Hands out the agency's choices as an office pack. Returns the name of the file. */
export async function exportPack(): Promise<string> {
  const { ruleChoices = DEFAULT_CHOICES } = await readSettings();
  const file = `emenscr-assist-pack-${await readToday()}.json`;
  saveText(file, writePack({ ruleChoices, exportedAt: new Date().toISOString() }));
  return file;
}
