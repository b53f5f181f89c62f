import { useState } from 'preact/hooks';
import { settleConflict } from '@/components/templates/settle-conflict';
import type { ShelfWords } from '@/components/templates/shelf-words';
import { TemplateConflict, type Conflict } from '@/components/templates/template-conflict';
import { TemplateEditor } from '@/components/templates/template-editor';
import { isStorageError } from '@/utils/model/storage-error';
import type { Template } from '@/utils/model/template';
import { keepTemplate, withTemplates } from './template-deeds';
import type { Manager } from './use-manager';

export interface TemplateEditViewProps {
  manager: Manager;
  template: Template;
  words: ShelfWords;
  onClose(): void;
}

/** One template in its editor. Where it was changed elsewhere meanwhile, what is typed stays until the officer has chosen. */
export function TemplateEditView({ manager, template, words, onClose }: TemplateEditViewProps) {
  const { t, language } = words;
  const [conflict, setConflict] = useState<Conflict>();
  /** Closes only what was done: a full disk loses no edit. */
  const save = async (edited: Template, basedOn: string | undefined, say: string) => {
    const isDone = await manager.attempt(async () => {
      try {
        await keepTemplate(edited, basedOn);
      } catch (problem) {
        if (isStorageError(problem, 'ConflictError')) {
          const newer = await withTemplates((templates) => templates.get(edited.id));
          setConflict({ mine: edited, ...(newer && { newer }) });
        }
        throw problem;
      }
      return { say };
    });
    if (isDone) onClose();
  };
  return (
    <>
      <TemplateEditor
        {...{ template, words, onClose }}
        onSave={(edited) => void save(edited, template.updatedAt, t('edit.saved', { name: edited.name }))}
      />
      {conflict && (
        <TemplateConflict
          {...{ ...conflict, language }}
          onBack={() => setConflict(undefined)}
          onAnswer={(answer) => {
            setConflict(undefined);
            const { save: made, basedOn, said } = settleConflict(conflict, answer, language);
            if (made) void save(made, basedOn, said);
            else void manager.attempt(async () => ({ say: said })).then(onClose);
          }}
        />
      )}
    </>
  );
}
