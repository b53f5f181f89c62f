import { useState } from 'preact/hooks';
import { DataInventory } from '@/components/options/data-inventory';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { privacy } from '@/utils/i18n/privacy';
import { createTranslate } from '@/utils/i18n/translate';
import { DATA_INVENTORY, type InventoryLine } from '@/utils/privacy/data-inventory';
import { countKept } from '@/utils/store/count-kept';
import { eraseLine } from './erase-all';
import { useLoaded } from './use-loaded';
import type { Manager } from './use-manager';

const PLACES = { database: 'IndexedDB', local: 'storage.local', session: 'storage.session' } as const;

interface Props {
  manager: Manager;
  /** Counted anew with each. */
  round: number;
  onErased(): void;
}

/** All that is kept, counted. */
export function PrivacyInventory({ manager, round, onErased }: Props) {
  const { language } = manager.settings;
  const t = createTranslate(privacy, language);
  const [asked, setAsked] = useState<InventoryLine>();
  const loaded = useLoaded(String(round), countKept);
  const counts = typeof loaded === 'object' ? loaded.value : undefined;
  const countOf = ({ place, key }: InventoryLine) => counts && (counts[place][key] ?? 0);
  return (
    <>
      <p class="soft">{t('inventory.hint')}</p>
      <p class="problem" role="alert">
        {loaded === 'failed' && t('inventory.unread')}
      </p>
      <DataInventory
        t={t}
        rows={DATA_INVENTORY.map((line) => ({
          id: line.key,
          what: line.what[language],
          where: `${PLACES[line.place]} · ${line.key}`,
          count: countOf(line),
          howLong: line.howLong[language],
          howToDelete: line.howToDelete[language],
          isErasedHere: line.isErasedHere ?? false,
        }))}
        onErase={(id) => setAsked(DATA_INVENTORY.find(({ key }) => key === id))}
      />
      {asked && (
        <ConfirmDialog
          title={t('inventory.eraseAsk', { count: countOf(asked) ?? 0 })}
          text={asked.what[language]}
          confirm={t('inventory.erase')}
          cancel={t('erase.cancel')}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            void manager
              .attempt(async () => {
                await eraseLine(asked);
                return { say: t('inventory.erased', { what: asked.what[language] }) };
              })
              .then(onErased);
          }}
        />
      )}
    </>
  );
}
