import { CopyValue } from './copy-value';

/** One line of a receipt in words. */
export interface ReceiptLine {
  id: string;
  label: string;
  /** It is as wanted. */
  isDone: boolean;
  outcome: string;
  /** The value to put in by hand, where that is what is left to do. */
  toCopy?: { value: string; name: string };
  /** What the officer can say of it, once and for all. */
  choices?: readonly { name: string; onChoose(): void }[];
}

/** What else came of a fill, and what the officer can do about it. */
export interface ReceiptNote {
  text: string;
  /** `of` names what it is done to, for those who hear it among others. */
  deed?: { name: string; of: string; action: string; onDo(): void };
}

export interface ReceiptListProps {
  heading: string;
  summary: string;
  reminder: string;
  /** Such as rows that were added. */
  notes?: readonly ReceiptNote[];
  lines: readonly ReceiptLine[];
  words: { copy: string; copied: string; done: string };
  undo?: { name: string; onUndo(): void };
  onDone(): void;
}

/** What became of each field; what is left to do by hand stands first. */
export function ReceiptList({ heading, summary, reminder, notes = [], lines, words, undo, onDone }: ReceiptListProps) {
  const sorted = [...lines].sort((a, b) => Number(a.isDone) - Number(b.isDone));
  return (
    <section aria-labelledby="view-heading">
      <h2 id="view-heading" tabIndex={-1}>
        {heading}
      </h2>
      <p class="summary" role="status">
        {summary}
      </p>
      {notes.map(({ text, deed }) => (
        <div key={text} class="notice">
          <p>{text}</p>
          {deed && (
            <button
              type="button"
              class="button button--plain button--small"
              aria-label={deed.of}
              data-action={deed.action}
              onClick={deed.onDo}
            >
              {deed.name}
            </button>
          )}
        </div>
      ))}
      <ul class="rows">
        {sorted.map(({ id, label, isDone, outcome, toCopy, choices }) => (
          <li key={id} class={`row row--${isDone ? 'done' : 'todo'}`}>
            <strong>
              <span aria-hidden="true">{isDone ? '✓ ' : '! '}</span>
              {label}
            </strong>
            <span>{outcome}</span>
            {choices && (
              <span class="row__choices">
                {choices.map(({ name, onChoose }) => (
                  <button key={name} type="button" class="button button--small" onClick={onChoose}>
                    {name}
                  </button>
                ))}
              </span>
            )}
            {toCopy && <CopyValue {...toCopy} words={words} />}
          </li>
        ))}
      </ul>
      <p class="calm">{reminder}</p>
      <p class="actions actions--stay">
        <button type="button" class="button" data-action="done" onClick={onDone}>
          {words.done}
        </button>
        {undo && (
          <button type="button" class="button button--plain" data-action="undo" onClick={undo.onUndo}>
            {undo.name}
          </button>
        )}
      </p>
    </section>
  );
}
