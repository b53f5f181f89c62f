import { useEffect, useRef, useState } from 'preact/hooks';
import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';
import { RenameForm } from './template-shelf-rename';

/** What can be done with a template beside renaming it. */
export const SHELF_DEEDS = ['edit', 'duplicate', 'roll', 'history', 'remove'] as const;
export type ShelfDeed = (typeof SHELF_DEEDS)[number];

export interface TemplateShelfItemProps {
  id: string;
  name: string;
  /** Fields, sections, tags and day of change in words. */
  facts: string;
  /** Its place among all that were found, from 1: only some of them are drawn. */
  place: number;
  of: number;
  t: Translate<typeof shelf>;
  onRename(name: string): void;
  onDeed(deed: ShelfDeed): void;
}

/** One template: what it is, and what can be done with it. */
export function TemplateShelfItem({ id, name, facts, place, of, t, onRename, onDeed }: TemplateShelfItemProps) {
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    // The form has gone with the focus in it.
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  return (
    <li class="card" data-template={id} aria-setsize={of} aria-posinset={place}>
      {isRenaming ? (
        <RenameForm
          {...{ name, t }}
          onRename={(newName) => {
            setRenaming(false);
            if (newName !== name) onRename(newName);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <h3>{name}</h3>
      )}
      <p class="soft">{facts}</p>
      {!isRenaming && (
        <p class="card__deeds">
          <button
            ref={renameButton}
            type="button"
            class="button button--plain button--small"
            data-deed="rename"
            aria-label={t('shelf.renameOf', { name })}
            onClick={() => setRenaming(true)}
          >
            {t('shelf.rename')}
          </button>
          {SHELF_DEEDS.map((deed) => (
            <button
              key={deed}
              type="button"
              class={`button button--plain button--small${deed === 'remove' ? ' button--wary' : ''}`}
              data-deed={deed}
              aria-label={t(`shelf.${deed}Of`, { name })}
              onClick={() => onDeed(deed)}
            >
              {t(`shelf.${deed}`)}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
