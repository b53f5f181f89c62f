import { marked } from 'marked';

/** What stands in **bold**: the words of the product. */
export function wordsInBold(markdown: string): string[] {
  const words: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'strong') words.push(token.text);
  });
  return words;
}
