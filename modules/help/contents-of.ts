import { marked, type Tokens } from 'marked';

/** A group of pages, as the table of contents has them: the one that people read is the one that is drawn. */
export interface Group {
  title: string;
  pages: readonly { page: string; title: string }[];
}

/** The headings of `README.md`, and the first link of each line under them. */
export function contentsOf(markdown: string): Group[] {
  const groups: { title: string; pages: { page: string; title: string }[] }[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading' && token.depth === 2) groups.push({ title: token.text, pages: [] });
    if (token.type === 'list')
      groups.at(-1)?.pages.push(...(token as Tokens.List).items.flatMap(({ text }) => entryOf(text)));
  }
  return groups;
}

function entryOf(line: string) {
  const link = /^\[([^\]]+)\]\(([a-z-]+)\.md\)/.exec(line);
  return link ? [{ title: link[1] ?? '', page: link[2] ?? '' }] : [];
}
