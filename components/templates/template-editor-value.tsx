import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOfField } from '@/components/fill/name-of-field';
import { FILL_POLICIES } from '@/utils/model/template';
import { readDraftValue } from './read-draft';
import { sayDraftProblem, type ShelfWords } from './shelf-words';
import type { DraftValue } from './template-draft';
import { VariablePicker } from './variable-picker';

export interface EditorValueProps {
  value: DraftValue;
  words: ShelfWords;
  onChange(value: DraftValue): void;
  onRemove(): void;
}

/** One value of a template: what it is, in the words of its kind, when it is written, and its removal. */
export function EditorValue({ value, words, onChange, onRemove }: EditorValueProps) {
  const { t, language } = words;
  const { kind, text, policy } = value;
  const [isPicking, setPicking] = useState(false);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const picker = useRef<HTMLButtonElement>(null);
  const caret = useRef<number | undefined>(undefined);
  const id = useId();
  const label = nameOfField(value, language);
  const read = readDraftValue(value);
  const problem = 'to' in read ? '' : sayDraftProblem(read, words);
  const hint = kind === 'many-of' ? t('edit.onePerLine') : kind === 'date' ? t('edit.dateHint') : '';

  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [text]);
  const insert = (variable: string) => {
    // A date or a number is the variable alone.
    const isWhole = kind === 'date' || kind === 'number' || kind === 'money';
    const from = isWhole ? 0 : (box.current?.selectionStart ?? text.length);
    const to = isWhole ? text.length : (box.current?.selectionEnd ?? from);
    setPicking(false);
    caret.current = from + variable.length;
    onChange({ ...value, text: text.slice(0, from) + variable + text.slice(to) });
  };
  const close = () => {
    setPicking(false);
    picker.current?.focus();
  };
  const shared = {
    ref: box,
    id,
    value: text,
    'aria-invalid': problem !== '',
    'aria-describedby': `${id}-hint ${id}-problem`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...value, text: currentTarget.value }),
  };
  return (
    <div class="edited" data-path={value.path}>
      <div class="field">
        <label for={id}>{label}</label>
        {kind === 'long-text' || kind === 'many-of' ? (
          <textarea {...shared} rows={Math.min(10, Math.max(3, text.split('\n').length + 1))} />
        ) : (
          <input
            {...shared}
            autocomplete="off"
            {...((kind === 'number' || kind === 'money') && { inputMode: 'decimal' })}
          />
        )}
      </div>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <p id={`${id}-problem`} class="problem" role="status">
        {problem}
      </p>
      <div class="edited__deeds">
        <select
          aria-label={t('edit.policyOf', { label })}
          value={policy}
          onChange={({ currentTarget }) => {
            const chosen = FILL_POLICIES.find((each) => each === currentTarget.value);
            if (chosen) onChange({ ...value, policy: chosen });
          }}
        >
          {FILL_POLICIES.map((each) => (
            <option key={each} value={each}>
              {t(`edit.policy.${each}`)}
            </option>
          ))}
        </select>
        <button
          ref={picker}
          type="button"
          class="button button--plain button--small"
          aria-label={t('edit.insertIn', { label })}
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {t('edit.insert')}
        </button>
        <button
          type="button"
          class="button button--plain button--small button--wary"
          aria-label={t('edit.removeValueOf', { label })}
          onClick={onRemove}
        >
          {t('edit.removeValue')}
        </button>
      </div>
      {isPicking && <VariablePicker {...{ words, kind }} onPick={insert} onClose={close} />}
    </div>
  );
}
