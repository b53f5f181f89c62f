import { nameOfField } from '@/components/fill/name-of-field';
import { common } from '@/utils/i18n/common';
import { createTranslate } from '@/utils/i18n/translate';
import { SECTION_IDS, sectionOf } from '@/utils/model/ids';
import type { ShelfWords } from './shelf-words';
import type { DraftValue, TemplateDraft } from './template-draft';
import { EditorValue } from './template-editor-value';

export interface EditorSectionsProps {
  draft: TemplateDraft;
  words: ShelfWords;
  onChange(draft: TemplateDraft): void;
  /** Its row has gone, with the focus in it. */
  onRemoved(label: string): void;
}

/** A template's values by section, in the order of the form. */
export function EditorSections({ draft, words, onChange, onRemoved }: EditorSectionsProps) {
  const { t, language } = words;
  const sectionName = createTranslate(common, language);
  const change = (value: DraftValue) =>
    onChange({ ...draft, values: draft.values.map((each) => (each.key === value.key ? value : each)) });
  const remove = (value: DraftValue) => {
    onChange({ ...draft, values: draft.values.filter(({ key }) => key !== value.key) });
    onRemoved(nameOfField(value, language));
  };
  if (draft.values.length === 0) return <p class="soft">{t('edit.noValues')}</p>;
  return (
    <>
      {SECTION_IDS.map((section) => {
        const held = draft.values.filter(({ path }) => sectionOf(path) === section);
        return (
          held.length > 0 && (
            <fieldset key={section} class="editor__section">
              <legend>
                <h3>{sectionName(`section.${section}`)}</h3>
              </legend>
              {held.map((value) => (
                <EditorValue key={value.key} {...{ value, words }} onChange={change} onRemove={() => remove(value)} />
              ))}
            </fieldset>
          )
        );
      })}
    </>
  );
}
