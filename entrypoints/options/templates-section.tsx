import { useState } from 'preact/hooks';
import { FIRST_PLACE, TemplateShelf } from '@/components/templates/template-shelf';
import type { ShelfDeed } from '@/components/templates/template-shelf-item';
import type { ShelfWords } from '@/components/templates/shelf-words';
import { options } from '@/utils/i18n/options';
import { panel } from '@/utils/i18n/panel';
import { shelf } from '@/utils/i18n/shelf';
import { templates } from '@/utils/i18n/templates';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { TemplateHead } from '@/utils/model/template';
import { shelveTemplate } from './shelve-template';
import { TemplateBinView } from './template-bin-view';
import { duplicateTemplate, putBackTemplate } from './template-deeds';
import { TemplateView } from './template-view';
import type { Manager } from './use-manager';

type View = { at: 'bin' } | { at: 'edit' | 'roll' | 'history'; id: string };

/** The templates as a list, one of them, or the bin; or that they can't be read. */
export function TemplatesSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt, readAll } = manager;
  const { language } = settings;
  const [view, setView] = useState<View>();
  const [cameFrom, setCameFrom] = useState<View>();
  const [place, setPlace] = useState(FIRST_PLACE);
  const [removed, setRemoved] = useState<TemplateHead>();
  const t = createTranslate(shelf, language);
  const words: ShelfWords = { t, say: createTranslate(templates, language), language };
  const say = createTranslate(panel, language);
  const ask = createTranslate(options, language);
  const { templates: list } = stored;

  const open = (next: View) => {
    setRemoved(undefined);
    setView(next);
  };
  const close = () => {
    setCameFrom(view);
    setView(undefined);
  };
  const rename = (id: string, name: string) =>
    void attempt(async () => {
      await sendMessage('renameTemplate', { id, name });
      return { say: t('shelf.renamed', { name }) };
    });
  const duplicate = ({ id, name }: TemplateHead) =>
    void attempt(async () => {
      const copyName = t('shelf.copyName', { name });
      const isDone = await duplicateTemplate(id, copyName);
      return { say: isDone ? t('shelf.duplicated', { name: copyName }) : t('shelf.gone') };
    });
  const remove = (head: TemplateHead) =>
    void attempt(async () => {
      await sendMessage('removeTemplate', head.id);
      setRemoved(head);
      return undefined;
    });
  const undo = ({ id, name }: TemplateHead) =>
    void attempt(async () => {
      const isBack = await putBackTemplate(id);
      setRemoved(undefined);
      return { say: isBack ? t('shelf.restored', { name }) : t('shelf.gone') };
    });
  const act = (deed: ShelfDeed, head: TemplateHead) => {
    if (deed === 'duplicate') return duplicate(head);
    if (deed === 'remove') return remove(head);
    open({ at: deed, id: head.id });
  };

  if (list === undefined) return <p class="soft">{ask('options.loading')}</p>;
  if (typeof list === 'string')
    return (
      <section id="templates" class="wary">
        <p role="alert">{say(list)}</p>
        <p class="actions">
          <button type="button" class="button button--plain" onClick={() => void readAll()}>
            {say('storage.retry')}
          </button>
        </p>
      </section>
    );
  if (view)
    return (
      <section id="templates" aria-label={t('shelf.heading')}>
        {view.at === 'bin' ? (
          <TemplateBinView {...{ manager, words }} onClose={close} />
        ) : (
          <TemplateView {...{ manager, words, id: view.id, deed: view.at }} onClose={close} />
        )}
      </section>
    );
  return (
    <TemplateShelf
      {...{ t, heads: list.heads, count: list.count, place, removed }}
      cameFrom={cameFrom && { deed: cameFrom.at, ...('id' in cameFrom && { id: cameFrom.id }) }}
      factsOf={(head) => shelveTemplate(head, language)}
      onPlace={setPlace}
      onRename={rename}
      onDeed={act}
      onUndo={() => removed && undo(removed)}
      onOpenBin={() => open({ at: 'bin' })}
    />
  );
}
