import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';

export interface RenameFormProps {
  name: string;
  t: Translate<typeof shelf>;
  /** Never empty, no spaces around it. */
  onRename(name: string): void;
  /** Escape too. */
  onCancel(): void;
}

/** A template's name, to be written anew in its place. */
export function RenameForm({ name, t, onRename, onCancel }: RenameFormProps) {
  const [draft, setDraft] = useState(name);
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  // Before the next key: what is typed at once must not be selected and typed over.
  useLayoutEffect(() => box.current?.select(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') return onRename(draft.trim());
    setMissing(true);
    box.current?.focus();
  };
  return (
    <form
      class="rename"
      noValidate
      onSubmit={submit}
      onKeyDown={({ key, isComposing }) => {
        if (key === 'Escape' && !isComposing) onCancel();
      }}
    >
      <label class="field">
        <span>{t('shelf.newName')}</span>
        <input
          ref={box}
          value={draft}
          maxLength={120}
          autocomplete="off"
          aria-invalid={isMissing}
          aria-describedby={id}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setMissing(false);
          }}
        />
      </label>
      <p id={id} class="problem" role="alert">
        {isMissing ? t('shelf.nameMissing') : ''}
      </p>
      <p class="actions">
        <button type="submit" class="button button--small">
          {t('shelf.saveName')}
        </button>
        <button type="button" class="button button--plain button--small" onClick={onCancel}>
          {t('shelf.cancel')}
        </button>
      </p>
    </form>
  );
}
