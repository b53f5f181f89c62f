import { exchange } from '@/utils/i18n/exchange';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { BackupRefusal } from '@/utils/transfer/backup';
import type { PackRefusal } from '@/utils/transfer/read-pack';
import type { RefusedEntry } from '@/utils/transfer/refused-entry';
import { wantsPassphrase, type Unopened } from './open-file';

export interface FileRefusal {
  because: PackRefusal | BackupRefusal | Unopened;
  line?: number;
  place?: string;
}

/** Why a whole file is not taken; of one that only wants its passphrase there is nothing to say. */
export function sayFileRefusal(refusal: FileRefusal, file: string, limit: number, language: Language): string {
  const t = createTranslate(exchange, language);
  const { because, line, place = '' } = refusal;
  if (wantsPassphrase(because)) return '';
  if (because === 'not-json' && line !== undefined) return t('file.not-json-line', { file, line });
  return t(`file.${because}`, { file, limit, place: place || '“stores”' });
}

/** Why one thing of a file is not offered, and where it stands. */
export function sayRefusedEntry({ part, number, name, at, because }: RefusedEntry, language: Language): string {
  const t = createTranslate(exchange, language);
  const partName = t(`part.${part}`);
  const entry =
    number === undefined
      ? (name ?? partName)
      : t(name === undefined ? 'entry.nameless' : 'entry.named', { part: partName, number, name: name ?? '' });
  return t('entry.refused', {
    entry: at ? t('entry.at', { entry, at }) : entry,
    reason: t(`entry.${because}`),
  });
}
