import { useState } from 'preact/hooks';
import type { ShelfWords } from '@/components/templates/shelf-words';
import { TemplateBin } from '@/components/templates/template-bin';
import { sayDayOf } from './say-day';
import { putBackTemplate, withTemplates } from './template-deeds';
import type { Manager } from './use-manager';
import { useLoaded } from './use-loaded';

export interface TemplateBinViewProps {
  manager: Manager;
  words: ShelfWords;
  onClose(): void;
}

/** The bin in the place of the list. */
export function TemplateBinView({ manager, words, onClose }: TemplateBinViewProps) {
  const { attempt } = manager;
  const { t, language } = words;
  const [round, setRound] = useState(0);
  const loaded = useLoaded(String(round), () => withTemplates((templates) => templates.trashed()));
  if (loaded === undefined) return <p class="soft">{t('shelf.reading')}</p>;
  const thrown = loaded === 'failed' ? [] : loaded.value;
  return (
    <TemplateBin
      t={t}
      thrown={thrown.map(({ id, removedAt, template }) => ({
        ...{ id, name: template.name },
        removed: sayDayOf(removedAt, language),
      }))}
      onPutBack={(id, name) =>
        void attempt(async () => {
          const isBack = await putBackTemplate(id);
          setRound(round + 1);
          return { say: isBack ? t('shelf.restored', { name }) : t('shelf.gone') };
        })
      }
      onEmpty={() =>
        void attempt(async () => {
          await withTemplates((templates) => templates.emptyTrash());
          setRound(round + 1);
          return { say: t('bin.emptied') };
        })
      }
      onClose={onClose}
    />
  );
}
