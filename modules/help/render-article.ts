import { Marked, type Tokens } from 'marked';

export interface Article {
  title: string;
  html: string;
  headings: readonly { id: string; title: string }[];
}

/** A page of the help as HTML. What it may not hold stops the build: a way to the web, a picture that is not there. */
export function renderArticle(markdown: string, readPicture: (path: string) => Buffer): Article {
  const headings: { id: string; title: string }[] = [];
  let title = '';
  const reader = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = text;
          return `<h1>${words}</h1>\n`;
        }
        const id = idOf(text);
        if (depth === 2) headings.push({ id, title: words });
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const inside = /^([A-Za-z-]+)\.md(#.*)?$/.exec(href);
        if (inside)
          return `<a href="${inside[1] === 'README' ? 'index' : inside[1]}.html${inside[2] ?? ''}">${words}</a>`;
        if (href.startsWith('#')) return `<a href="${href}">${words}</a>`;
        // Not in the extension: told by its place among the files that it comes with.
        if (href.startsWith('../')) return `${words} (<code>docs/${href.slice('../'.length)}</code>)`;
        throw new Error(`the help leads out of the extension: ${href}`);
      },
      image({ href, text }: Tokens.Image) {
        const picture = readPicture(href);
        return `<img src="${href}" alt="${text}" width="${picture.readUInt32BE(16)}" height="${picture.readUInt32BE(20)}" />`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        throw new Error(`the help is Markdown only: ${text}`);
      },
    },
  });
  const html = reader.parse(markdown, { async: false });
  return { title, html, headings };
}

/** As the pages of a repository are given their anchors, so that a link holds in both. */
const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
