const WORDS_BEFORE = 30;

/** Some words up to the end of a place in a text: enough to find it by. */
export function excerpt(text: string, at: number, length: number): string {
  const start = Math.max(0, at - WORDS_BEFORE);
  const words = text.slice(start, at + length).replace(/^[^]*\n/, '');
  return start > 0 ? `…${words.replace(/^\S*\s/, '')}` : words;
}
