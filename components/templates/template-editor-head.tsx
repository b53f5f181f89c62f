import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';
import { MOST_LETTERS } from '@/utils/fill/suggest-name';
import type { TemplateDraft } from './template-draft';

export interface EditorHeadProps {
  draft: TemplateDraft;
  /** The officer wished to save: what is missing is said. */
  isTold: boolean;
  t: Translate<typeof shelf>;
  onChange(draft: TemplateDraft): void;
}

/** A template's name and tags. */
export function EditorHead({ draft, isTold, t, onChange }: EditorHeadProps) {
  const isMissing = draft.name.trim() === '' && isTold;
  return (
    <>
      <label class="field">
        <span>{t('shelf.newName')}</span>
        <input
          name="name"
          value={draft.name}
          maxLength={MOST_LETTERS}
          autocomplete="off"
          aria-invalid={isMissing}
          aria-describedby="editor-name-problem"
          onInput={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
        />
      </label>
      <p id="editor-name-problem" class="problem" role="status">
        {isMissing ? t('shelf.nameMissing') : ''}
      </p>
      <label class="field">
        <span>{t('edit.tags')}</span>
        <input
          name="tags"
          value={draft.tags}
          autocomplete="off"
          aria-describedby="editor-tags-hint"
          onInput={({ currentTarget }) => onChange({ ...draft, tags: currentTarget.value })}
        />
      </label>
      <p id="editor-tags-hint" class="soft">
        {t('edit.tagsHint')}
      </p>
    </>
  );
}
