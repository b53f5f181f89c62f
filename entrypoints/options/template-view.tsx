import { useState } from 'preact/hooks';
import type { ShelfWords } from '@/components/templates/shelf-words';
import { TemplateHistory } from '@/components/templates/template-history';
import { TemplateRoll } from '@/components/templates/template-roll';
import { sayMoment } from '@/utils/calendar/say-moment';
import { addTemplate, restoreVersion, withTemplates } from './template-deeds';
import { TemplateEditView } from './template-edit-view';
import type { Manager } from './use-manager';
import { useLoaded } from './use-loaded';

export interface TemplateViewProps {
  manager: Manager;
  words: ShelfWords;
  id: string;
  deed: 'edit' | 'roll' | 'history';
  onClose(): void;
}

/** One template in the place of the list: edited, carried into a new year, or with its history. */
export function TemplateView({ manager, words, id, deed, onClose }: TemplateViewProps) {
  const { attempt } = manager;
  const { t, language } = words;
  const [round, setRound] = useState(0);
  const loaded = useLoaded(`${id} ${round}`, () =>
    withTemplates(async (templates) => ({
      template: await templates.get(id),
      versions: deed === 'history' ? await templates.versions(id) : [],
    })),
  );
  /** Closes only what was done: a full disk loses no edit. */
  const thenClose = (deedOf: () => Promise<void>, say: string) =>
    void attempt(async () => {
      await deedOf();
      return { say };
    }).then((isDone) => isDone && onClose());

  if (loaded === undefined) return <p class="soft">{t('shelf.reading')}</p>;
  if (loaded === 'failed' || !loaded.value.template)
    return (
      <>
        <p role="alert">{t('shelf.gone')}</p>
        <p class="actions">
          <button type="button" class="button button--plain" onClick={onClose}>
            {t('shelf.back')}
          </button>
        </p>
      </>
    );
  const { template, versions } = loaded.value;
  switch (deed) {
    case 'edit':
      return <TemplateEditView {...{ manager, template, words, onClose }} />;
    case 'roll':
      return (
        <TemplateRoll
          {...{ template, words, onClose }}
          onSave={(rolled) => thenClose(() => addTemplate(rolled), t('roll.saved', { name: rolled.name }))}
        />
      );
    case 'history':
      return (
        <TemplateHistory
          key={round}
          {...{ template, versions, words, onClose }}
          momentOf={(moment) => sayMoment(moment, language)}
          onRestore={(version) =>
            void attempt(async () => {
              await restoreVersion(version);
              setRound(round + 1);
              return { say: t('history.restored', { name: version.template.name }) };
            })
          }
        />
      );
  }
}
