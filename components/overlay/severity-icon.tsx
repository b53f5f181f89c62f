import type { Severity } from '@/utils/model/finding';

const SHAPES: Record<Severity, string> = {
  // A shape of its own for each: colour alone tells too little.
  error: 'M8 1.5 14.5 8 8 14.5 1.5 8zM8 4.6v4M8 10.7v.8',
  warning: 'M8 1.8 15 14.2H1zM8 6v4M8 11.8v.8',
  advice: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7v4.3M8 4.500v.8',
};

/** Decorative: the word beside it, or the button's name, says the same. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class={`icon icon--${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={SHAPES[severity]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
