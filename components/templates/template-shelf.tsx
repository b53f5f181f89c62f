import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import { TemplateShelfItem, type ShelvedTemplate } from './template-shelf-item';

export interface TemplateShelfProps {
  templates: readonly ShelvedTemplate[];
  /** The one just deleted, while it can be brought back. */
  removed: { id: string; name: string } | undefined;
  t: Translate<typeof options>;
  onRename(id: string, name: string): void;
  /** Confirmed. */
  onRemove(id: string): void;
  onUndo(): void;
}

/** Every template: to look into, rename, delete and bring back. */
export function TemplateShelf({ templates, removed, t, onRename, onRemove, onUndo }: TemplateShelfProps) {
  const [asked, setAsked] = useState<ShelvedTemplate>();
  const heading = useRef<HTMLHeadingElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The row has gone with the focus in it.
    if (removed) undoButton.current?.focus();
  }, [removed?.id]);
  return (
    <section id="templates" aria-labelledby="templates-heading">
      <h2 id="templates-heading" ref={heading} tabIndex={-1}>
        {t('shelf.heading')}
        {templates.length > 0 && <span class="count"> {templates.length}</span>}
      </h2>
      {removed && (
        <p class="notice">
          <span>{t('shelf.removed', { name: removed.name })}</span>
          <button
            ref={undoButton}
            type="button"
            class="button button--plain button--small"
            onClick={() => {
              heading.current?.focus();
              onUndo();
            }}
          >
            {t('shelf.undo')}
          </button>
        </p>
      )}
      {templates.length === 0 && (
        <div class="empty">
          <p>{t('shelf.none')}</p>
          <p class="soft">{t('shelf.noneHint')}</p>
        </div>
      )}
      <ul class="cards">
        {templates.map((template) => (
          <TemplateShelfItem
            key={template.id}
            {...{ template, t }}
            onRename={(name) => onRename(template.id, name)}
            onRemove={() => setAsked(template)}
          />
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('shelf.confirmRemove', { name: asked.name })}
          text={t('shelf.confirmRemoveText')}
          confirm={t('shelf.confirm')}
          cancel={t('shelf.cancel')}
          onConfirm={() => {
            setAsked(undefined);
            onRemove(asked.id);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
