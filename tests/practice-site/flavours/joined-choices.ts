import type { Choice } from '../data/choice';

/** Several choices are kept in one text, joined by commas, in the order of the list. */
export const split = (value: string): string[] => (value === '' ? [] : value.split(','));

export const joined = (choices: readonly Choice[], chosen: readonly string[]): string =>
  choices
    .map(({ value }) => value)
    .filter((value) => chosen.includes(value))
    .join(',');
