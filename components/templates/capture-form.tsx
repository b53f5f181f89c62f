import { useRef, useState } from 'preact/hooks';
import type { FieldPath } from '@/utils/model/ids';

export interface CaptureFormProps {
  fields: readonly { path: FieldPath; label: string; shown: string; isRecurring: boolean }[];
  suggestedName: string;
  mostLetters: number;
  words: {
    heading: string;
    name: string;
    nameMissing: string;
    choose: string;
    hint: string;
    all: string;
    nothing: string;
    noneFilled: string;
    noneChosen: string;
    cancel: string;
    save(count: number): string;
  };
  onSave(name: string, chosen: ReadonlySet<FieldPath>): void;
  onCancel(): void;
}

/** Choose what of the page becomes a template, and name it. */
export function CaptureForm({ fields, suggestedName, mostLetters, words, onSave, onCancel }: CaptureFormProps) {
  const [name, setName] = useState(suggestedName);
  const [chosen, setChosen] = useState(
    new Set(fields.filter(({ isRecurring }) => isRecurring).map(({ path }) => path)),
  );
  const [problem, setProblem] = useState<'nameMissing' | 'noneChosen'>();
  const nameBox = useRef<HTMLInputElement>(null);
  // The page may have emptied one meanwhile.
  const kept = fields.filter(({ path }) => chosen.has(path));
  const choose = (next: Set<FieldPath>) => {
    setChosen(next);
    setProblem(undefined);
  };
  const toggle = (path: FieldPath) => {
    const next = new Set(chosen);
    if (!next.delete(path)) next.add(path);
    choose(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') {
      setProblem('nameMissing');
      return nameBox.current?.focus();
    }
    if (kept.length === 0) return setProblem('noneChosen');
    onSave(name, new Set(kept.map(({ path }) => path)));
  };
  return (
    <form noValidate onSubmit={submit} aria-labelledby="view-heading">
      <h2 id="view-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      {fields.length === 0 && <p class="calm">{words.noneFilled}</p>}
      <label class="field">
        <span>{words.name}</span>
        <input
          ref={nameBox}
          value={name}
          maxLength={mostLetters}
          autocomplete="off"
          aria-invalid={problem === 'nameMissing'}
          aria-describedby="capture-problem"
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setProblem(undefined);
          }}
        />
      </label>
      <fieldset>
        <legend>{words.choose}</legend>
        <p class="row__note">{words.hint}</p>
        <p class="pair">
          <button type="button" class="link" onClick={() => choose(new Set(fields.map(({ path }) => path)))}>
            {words.all}
          </button>
          <button type="button" class="link" onClick={() => choose(new Set())}>
            {words.nothing}
          </button>
        </p>
        <ul class="rows">
          {fields.map(({ path, label, shown }) => (
            <li key={path} class="row">
              <label class="tick">
                <input type="checkbox" checked={chosen.has(path)} onChange={() => toggle(path)} />
                <span>
                  <strong>{label}</strong>
                  <span class="value">{shown}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="actions actions--stay">
        <p id="capture-problem" class="problem" role="alert">
          {problem ? words[problem] : ''}
        </p>
        <button type="submit" class="button" data-action="save-template" disabled={fields.length === 0}>
          {words.save(kept.length)}
        </button>
        <button type="button" class="button button--plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
