import { useState } from 'preact/hooks';
import { DamagedRecords } from '@/components/options/damaged-records';
import { TemplateShelf } from '@/components/templates/template-shelf';
import { options } from '@/utils/i18n/options';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { Template } from '@/utils/model/template';
import { exportDamaged } from './export-damaged';
import { shelveTemplate } from './shelve-template';
import type { Manager } from './use-manager';

/** The templates, or that they can't be read. */
export function TemplatesSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt, readAll } = manager;
  const [removed, setRemoved] = useState<Template>();
  const t = createTranslate(options, settings.language);
  const say = createTranslate(panel, settings.language);
  const { templates: list } = stored;

  const rename = (id: string, name: string) =>
    void attempt(async () => {
      await sendMessage('renameTemplate', { id, name });
      return { key: 'shelf.renamed', params: { name } };
    });
  const remove = (template: Template) =>
    void attempt(async () => {
      await sendMessage('removeTemplate', template.id);
      setRemoved(template);
      return undefined;
    });
  const undo = (template: Template) =>
    void attempt(async () => {
      await sendMessage('saveTemplate', template);
      setRemoved(undefined);
      return { key: 'shelf.restored', params: { name: template.name } };
    });
  const exportRecords = () =>
    void attempt(async () => ({ key: 'damaged.exported', params: { file: await exportDamaged() } }));

  if (list === undefined) return <p class="soft">{t('options.loading')}</p>;
  if (list === 'unreadable')
    return (
      <section id="templates" class="wary">
        <p role="alert">{say('storage.unreadable')}</p>
        <p class="actions">
          <button type="button" class="button button--plain" onClick={() => void readAll()}>
            {say('storage.retry')}
          </button>
        </p>
      </section>
    );
  return (
    <>
      <TemplateShelf
        t={t}
        templates={list.templates.map((template) => shelveTemplate(template, settings.language))}
        removed={removed}
        onRename={rename}
        onRemove={(id) => {
          const template = list.templates.find((each) => each.id === id);
          if (template) remove(template);
        }}
        onUndo={() => removed && undo(removed)}
      />
      <DamagedRecords {...{ t }} count={list.damaged} onExport={exportRecords} />
    </>
  );
}
