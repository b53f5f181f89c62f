import { useState } from 'preact/hooks';

export interface AskVariablesProps {
  names: readonly string[];
  /** What was answered last time. */
  known: Readonly<Record<string, string>>;
  words: { heading: string; hint: string; missing: string; go: string; back: string };
  onAnswer(answers: Record<string, string>): void;
  onBack(): void;
}

/** Asks for the template's own variables before it is filled. */
export function AskVariables({ names, known, words, onAnswer, onBack }: AskVariablesProps) {
  const [answers, setAnswers] = useState<Record<string, string>>(() =>
    Object.fromEntries(names.map((name) => [name, Object.hasOwn(known, name) ? (known[name] ?? '') : ''])),
  );
  const [isTried, setTried] = useState(false);
  const isMissing = (name: string) => (answers[name] ?? '').trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!names.some(isMissing)) onAnswer(answers);
  };
  return (
    <form noValidate onSubmit={submit} aria-labelledby="view-heading">
      <h2 id="view-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="row__note">{words.hint}</p>
      {names.map((name, at) => (
        <label key={name} class="field">
          <span>{name}</span>
          <input
            value={answers[name] ?? ''}
            autocomplete="off"
            aria-invalid={isTried && isMissing(name)}
            aria-describedby={`missing-${at}`}
            onInput={({ currentTarget }) => setAnswers({ ...answers, [name]: currentTarget.value })}
          />
          <span id={`missing-${at}`} class="problem">
            {isTried && isMissing(name) ? words.missing : ''}
          </span>
        </label>
      ))}
      <p class="actions actions--stay">
        <button type="submit" class="button" data-action="answer">
          {words.go}
        </button>
        <button type="button" class="button button--plain" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </form>
  );
}
