import { useId } from 'preact/hooks';
import { toArabicDigits } from '@/utils/thai/digits';

/** A fiscal year as it was typed, where it is one of พ.ศ. */
export function yearTyped(text: string): number | undefined {
  const year = toArabicDigits(text).trim();
  return /^2[56]\d\d$/.test(year) ? Number(year) : undefined;
}

export interface YearFieldProps {
  label: string;
  value: string;
  hint?: string;
  /** Empty where nothing is wrong. */
  problem: string;
  onInput(text: string): void;
}

/** A fiscal year, พ.ศ. */
export function YearField({ label, value, hint = '', problem, onInput }: YearFieldProps) {
  const id = useId();
  return (
    <div class="field year">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <p id={`${id}-problem`} class="problem" role="status">
        {problem}
      </p>
    </div>
  );
}
