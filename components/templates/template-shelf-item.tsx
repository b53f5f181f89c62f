import { useEffect, useRef, useState } from 'preact/hooks';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import { RenameForm } from './template-shelf-rename';

/** A template in words. */
export interface ShelvedTemplate {
  id: string;
  name: string;
  fieldCount: number;
  /** In the words of the language shown, as the date below. */
  sections: readonly { name: string; values: readonly { path: string; label: string; shown: string }[] }[];
  updated: string;
}

export interface TemplateShelfItemProps {
  template: ShelvedTemplate;
  t: Translate<typeof options>;
  onRename(name: string): void;
  /** The wish to delete; asking back is the shelf's part. */
  onRemove(): void;
}

/** One template: what it is, what it holds, and its two deeds. */
export function TemplateShelfItem({ template, t, onRename, onRemove }: TemplateShelfItemProps) {
  const { name, fieldCount, sections, updated } = template;
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    // The form has gone with the focus in it.
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const facts = [
    t(fieldCount === 1 ? 'shelf.oneField' : 'shelf.fields', { count: fieldCount }),
    ...sections.map((section) => section.name),
    t('shelf.updated', { date: updated }),
  ];
  return (
    <li class="card">
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
        <div class="card__head">
          <h3>{name}</h3>
          <p class="card__deeds">
            <button
              ref={renameButton}
              type="button"
              class="button button--plain button--small"
              aria-label={t('shelf.renameOf', { name })}
              onClick={() => setRenaming(true)}
            >
              {t('shelf.rename')}
            </button>
            <button
              type="button"
              class="button button--plain button--small button--wary"
              aria-label={t('shelf.removeOf', { name })}
              onClick={onRemove}
            >
              {t('shelf.remove')}
            </button>
          </p>
        </div>
      )}
      <p class="soft">{facts.join(' · ')}</p>
      <details>
        <summary>{t('shelf.contents')}</summary>
        {sections.map((section) => (
          <div key={section.name}>
            <h4>{section.name}</h4>
            <dl class="values">
              {section.values.map(({ path, label, shown }) => (
                <div key={path} class="values__pair">
                  <dt>{label}</dt>
                  <dd>{shown}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </li>
  );
}
