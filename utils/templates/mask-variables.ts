import { parseText } from './parse-text';

/** A text of the same length in which no variable can be read as something else. */
export const maskVariables = (text: string): string =>
  text.includes('{{')
    ? parseText(text)
        .parts.map(({ kind, source, length }) => (kind === 'variable' ? '\0'.repeat(length) : source))
        .join('')
    : text;
