import type { Group } from './contents-of';
import type { Article } from './render-article';

const WORDS = {
  th: { name: 'วิธีใช้ผู้ช่วยกรอก eMENSCR', contents: 'สารบัญ', next: 'หน้าถัดไป', other: 'English', otherPage: 'en' },
  en: { name: 'eMENSCR Assist help', contents: 'Contents', next: 'Next', other: 'ไทย', otherPage: 'index' },
} as const;

const link = (page: string, title: string, now?: string) =>
  `<li><a href="${page}.html"${page === now ? ' aria-current="page"' : ''}>${title}</a></li>`;

/** A whole page: the way home, the article, and the table of contents, which the first page is itself. */
export function framePage(page: string, { title, html, headings }: Article, contents: readonly Group[]): string {
  const language = page === 'en' ? 'en' : 'th';
  const words = WORDS[language];
  const other = language === 'en' ? 'th' : 'en';
  const order = contents.flatMap(({ pages }) => pages);
  const next = order[order.findIndex((each) => each.page === page) + 1];
  const nav =
    language === 'en'
      ? `<ul>${headings.map(({ id, title: of }) => `<li><a href="#${id}">${of}</a></li>`).join('')}</ul>`
      : contents
          .map(
            (group) =>
              `<h2>${group.title}</h2><ul>${group.pages.map((of) => link(of.page, of.title, page)).join('')}</ul>`,
          )
          .join('');
  const hasNav = page !== 'index';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${page === 'index' ? words.name : `${title} – ${words.name}`}</title>
<link rel="stylesheet" href="help.css" />
</head>
<body>
<header>
<a class="home" href="index.html">${words.name}</a>
${hasNav ? `<a href="#contents">${words.contents}</a>` : ''}
<a href="${words.otherPage}.html" lang="${other}">${words.other}</a>
</header>
<div class="columns">
<main>
${html}
${next && language === 'th' && hasNav ? `<p class="next">${words.next}: <a href="${next.page}.html">${next.title}</a></p>` : ''}
</main>
${hasNav ? `<nav id="contents" tabindex="-1" aria-label="${words.contents}">${nav}</nav>` : ''}
</div>
</body>
</html>
`;
}
