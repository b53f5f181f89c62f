import { useEffect, useState } from 'preact/hooks';
import { PackExchange } from '@/components/options/pack-exchange';
import { agency } from '@/utils/i18n/agency';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate } from '@/utils/i18n/translate';
import { withOpenDatabase } from '@/utils/store/lock';
import { createExchangeStore, type AppliedImport } from '@/utils/store/exchange-store';
import { chooseParts } from '@/utils/transfer/choose-parts';
import { MOST_PACK_MEGABYTES } from '@/utils/transfer/office-pack';
import { PART_NAMES, type PartName } from '@/utils/transfer/pack-parts';
import type { Done } from './exchange-section';
import { exportPack } from './export-pack';
import { compareAgain, lookAtPack, type PackLook } from './look-at-pack';
import { sayPack } from './say-pack';
import { sayFileRefusal } from './say-refusals';
import { sealedPick } from './sealed-pick';
import { takePack, takePackBack } from './take-pack';
import type { Manager } from './use-manager';

/** More names than these nobody reads in a sentence. */
const MOST_NAMES = 5;

/** The office pack: made, looked at, taken over, taken back. */
export function OfficePackExchange({ manager, onDone }: { manager: Manager; onDone(done: Done | undefined): void }) {
  const [counts, setCounts] = useState<Partial<Record<PartName, number>>>({});
  const [picked, setPicked] = useState<File>();
  const [look, setLook] = useState<PackLook>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { settings, stored, attempt, readAll } = manager;
  const { language } = settings;
  const t = createTranslate(exchange, language);
  // Of several agencies a pack is of the one in front.
  const into = settings.others ? settings.agencyName || createTranslate(agency, language)('agency.unnamed') : '';
  const isTicked = (part: PartName) => !left.has(part);
  const namesOf = (names: readonly string[]) => {
    const some = names.slice(0, MOST_NAMES).map((name) => sayKey(name, t));
    const rest = names.length - some.length;
    return [...some, ...(rest > 0 ? [t('pack.more', { count: rest })] : [])].join(', ');
  };

  useEffect(() => {
    if (stored.templates === undefined) return;
    // Where nothing can be read, there is nothing to hand on; that it can't be read is said with the templates.
    const counting = withOpenDatabase((db) => createExchangeStore(db).countParts());
    void counting.then(setCounts, () => undefined);
  }, [stored, settings]);

  useEffect(() => {
    // Another agency came to the front: what the pack would change there is something else.
    if (look && 'compared' in look) void compareAgain(look).then(setLook, () => setLook(undefined));
  }, [settings.profileId]);

  const pick = (file: File, passphrase?: string) =>
    attempt(async () => {
      onDone(undefined);
      setLeft(new Set());
      setPicked(file);
      setLook(await lookAtPack(file, passphrase));
      return undefined;
    });
  const write = (parts: readonly string[], passphrase?: string) =>
    void attempt(async () => {
      const made = await exportPack(parts, passphrase);
      if (made === 'too-large') onDone({ said: t('pack.exportTooLarge', { limit: MOST_PACK_MEGABYTES }) });
      else if (made.unreadable === 0) onDone({ said: t('pack.exported', { file: made.file }) });
      else onDone({ said: t('pack.exportedWithout', { file: made.file, count: made.unreadable }) });
      return undefined;
    });
  const takeBack = (applied: AppliedImport) =>
    void attempt(async () => {
      const stays = await takePackBack(applied);
      onDone({ said: stays.length === 0 ? t('pack.takenBack') : t('pack.takenBackBut', { names: namesOf(stays) }) });
      return undefined;
    }).then(readAll);
  /** The offer stays where it could not be stored. */
  const take = () =>
    void attempt(async () => {
      if (!look || !('compared' in look)) return undefined;
      const { file } = look;
      const applied = await takePack(chooseParts(look.reading.parts, look.compared, isTicked));
      const names = namesOf(applied.left);
      onDone({
        said: names === '' ? t('pack.applied', { file }) : t('pack.appliedBut', { file, names }),
        undo: () => takeBack(applied),
      });
      setLook(undefined);
      return undefined;
    }).then(readAll);

  return (
    <PackExchange
      t={t}
      parts={PART_NAMES.flatMap((part) => {
        const count = counts[part] ?? 0;
        const isOfOne = into !== '' && (part === 'agency' || part === 'calendarOverrides');
        const says = t(isOfOne ? 'part.countedOf' : 'part.counted', { part: t(`part.${part}`), count, agency: into });
        return count === 0 ? [] : { part, says };
      })}
      offer={look && 'compared' in look ? sayPack(look, isTicked, language, into) : undefined}
      refused={look?.reading.ok === false ? sayFileRefusal(look.reading, look.file, MOST_PACK_MEGABYTES, language) : ''}
      sealed={sealedPick(picked, look?.reading, pick)}
      onExport={write}
      onPick={(file) => void pick(file)}
      onTick={(part, isIn) => setLeft(new Set([...[...left].filter((each) => each !== part), ...(isIn ? [] : [part])]))}
      onApply={take}
      onDecline={() => setLook(undefined)}
    />
  );
}

/** Settings are left by their keys, records by their names. */
function sayKey(name: string, t: ReturnType<typeof createTranslate<typeof exchange>>): string {
  const key = `part.${name}`;
  return Object.hasOwn(exchange, key) ? t(key as keyof typeof exchange) : name;
}
