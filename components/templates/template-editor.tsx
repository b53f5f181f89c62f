import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { Template } from '@/utils/model/template';
import { countProblems, templateOfDraft, valuesOfDraft } from './read-draft';
import type { ShelfWords } from './shelf-words';
import { EditorHead } from './template-editor-head';
import { EditorSections } from './template-editor-sections';
import { draftOf, isDraftChanged, withValues } from './template-draft';
import { useLeaveGuard } from './use-leave-guard';
import { YearsPreview } from './years-preview';

export interface TemplateEditorProps {
  template: Template;
  words: ShelfWords;
  /** Of a template that was changed. Its `updatedAt` is still the old one. */
  onSave(template: Template): void;
  onClose(): void;
}

/** A template as a form, by section; nothing is kept before it is saved, and nothing typed is lost by a stray click. */
export function TemplateEditor({ template, words, onSave, onClose }: TemplateEditorProps) {
  const { t } = words;
  const [first] = useState(() => draftOf(template));
  const [draft, setDraft] = useState(first);
  const [isTold, setTold] = useState(false);
  const [isTurning, setTurning] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [done, setDone] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const turner = useRef<HTMLButtonElement>(null);
  const isChanged = isDraftChanged(first, draft);
  const problems = countProblems(draft);
  useLeaveGuard(isChanged);
  useEffect(() => heading.current?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    if (problems > 0) {
      setTold(true);
      // What is wrong is marked already: the missing name with this very click.
      return setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    }
    return isChanged ? onSave(templateOfDraft(template, draft, template.updatedAt)) : onClose();
  };
  const endTurning = (said: string) => {
    setTurning(false);
    setDone(said);
    turner.current?.focus();
  };
  return (
    <form
      ref={form}
      class="editor"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        // Of a form of sixty fields, Enter in one of them is no wish to save and close it.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
      aria-labelledby="editor-heading"
    >
      <h2 id="editor-heading" ref={heading} tabIndex={-1}>
        {t('edit.heading')}
      </h2>
      <EditorHead {...{ draft, t, isTold }} onChange={setDraft} />
      <p class="actions">
        <button
          ref={turner}
          type="button"
          class="button button--plain button--small"
          data-action="years"
          aria-expanded={isTurning}
          onClick={() => setTurning(!isTurning)}
        >
          {t('years.open')}
        </button>
      </p>
      {isTurning && (
        <YearsPreview
          words={words}
          values={valuesOfDraft(draft)}
          onCancel={() => endTurning('')}
          onApply={(values, count) => {
            setDraft(withValues(draft, values));
            endTurning(t('years.applied', { count }));
          }}
        />
      )}
      <p class="soft" role="status">
        {done}
      </p>
      <EditorSections
        {...{ draft, words }}
        onChange={setDraft}
        onRemoved={(label) => {
          setDone(t('edit.valueRemoved', { label }));
          heading.current?.focus();
        }}
      />
      <div class="actions actions--stay">
        <p class="problem" role="alert">
          {isTold && problems > 0 ? t('edit.problems', { count: problems }) : ''}
        </p>
        <button type="submit" class="button" data-action="save-template">
          {t('edit.save')}
        </button>
        <button
          type="button"
          class="button button--plain"
          data-action="close-editor"
          onClick={() => (isChanged ? setLeaving(true) : onClose())}
        >
          {t('edit.close')}
        </button>
      </div>
      {isLeaving && (
        <ConfirmDialog
          title={t('edit.leave')}
          text={t('edit.leaveText')}
          confirm={t('edit.leaveYes')}
          cancel={t('edit.leaveNo')}
          onConfirm={onClose}
          onCancel={() => setLeaving(false)}
        />
      )}
    </form>
  );
}
