/** An option of a select: the code that is sent, and what the officer reads. */
export interface Choice {
  value: string;
  label: string;
}

/** Options whose code is their label. */
export const same = (...labels: string[]): Choice[] => labels.map((label) => ({ value: label, label }));

/** Options numbered from 1, as the lists of the national plans are. */
export const numbered = (...labels: string[]): Choice[] =>
  labels.map((label, index) => ({ value: String(index + 1), label: `${index + 1}. ${label}` }));
