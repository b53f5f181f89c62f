import { DamagedRecords } from '@/components/options/damaged-records';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';
import { countDamaged, type PerStore } from '@/utils/store/damaged-records';
import { withDatabase } from '@/utils/store/database';
import { exportDamaged } from './export-damaged';
import { useLoaded } from './use-loaded';
import type { Manager } from './use-manager';

/** What lies in any of the stores and can't be read. Everything is looked through for it, so the lists come first. */
export function DamagedSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt } = manager;
  const { templates, taught } = stored;
  const t = createTranslate(options, settings.language);
  const isRead = templates !== undefined && taught !== undefined;
  // Anew where a list has found another number of them.
  const heard = isRead ? `${typeof templates === 'object' ? templates.damaged : ''} ${taught.damaged}` : 'early';
  const loaded = useLoaded<PerStore<number>>(heard, async () => (isRead ? withDatabase(countDamaged) : {}));
  const counts = typeof loaded === 'object' ? loaded.value : {};
  return (
    <DamagedRecords
      t={t}
      found={(Object.keys(counts) as (keyof typeof counts)[]).map((store) => ({
        what: t(`damaged.in.${store}`),
        count: counts[store] ?? 0,
      }))}
      onExport={() => void attempt(async () => ({ key: 'damaged.exported', params: { file: await exportDamaged() } }))}
    />
  );
}
