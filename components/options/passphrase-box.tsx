import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

export interface PassphraseBoxProps {
  label: string;
  text: string;
  isShown: boolean;
  /** What is wrong with it; empty where nothing is. */
  problem: string;
  box: RefObject<HTMLInputElement | null>;
  onType(text: string): void;
}

/** One box for a passphrase, with what is wrong beneath it. */
export function PassphraseBox({ label, text, isShown, problem, box, onType }: PassphraseBoxProps) {
  const id = useId();
  const kind = isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const);
  return (
    <p class="field passphrase">
      <label for={id}>{label}</label>
      <input
        {...{ id }}
        ref={box}
        {...kind}
        // The browser neither keeps nor corrects it, nor has it corrected elsewhere.
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </span>
    </p>
  );
}
