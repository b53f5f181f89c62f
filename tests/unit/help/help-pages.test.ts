import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '@/modules/help/contents-of';
import { framePage } from '@/modules/help/frame-page';
import { helpFiles } from '@/modules/help/help-files';
import { renderArticle } from '@/modules/help/render-article';
import { helpAddress } from '@/utils/help/help-address';
import { HELP_PAGES } from '@/utils/help/help-pages';

const ROOT = join(import.meta.dirname, '../../..');
const noPicture = () => {
  throw new Error('no picture');
};
const render = (markdown: string) => renderArticle(markdown, noPicture);

describe('an article of the help', () => {
  it('leads to other pages as pages, and to documents by their place', () => {
    expect(render('[ก](fill.md#หลายแถว) [ข](README.md) [ค](../office-pack.md)').html).toBe(
      '<p><a href="fill.html#หลายแถว">ก</a> <a href="index.html">ข</a> ค (<code>docs/office-pack.md</code>)</p>\n',
    );
  });

  it('has a heading for each link to one, named as in a repository', () => {
    expect(render('# ชื่อ\n\n## Due dates (M6)')).toEqual({
      title: 'ชื่อ',
      html: '<h1>ชื่อ</h1>\n<h2 id="due-dates-m6">Due dates (M6)</h2>\n',
      headings: [{ id: 'due-dates-m6', title: 'Due dates (M6)' }],
    });
  });

  it.each(['[ก](https://example.go.th)', '<b>ก</b>', '![ก](pictures/none.png)'])('never holds %s', (markdown) => {
    expect(() => render(markdown)).toThrow();
  });
});

describe('the bundled help', () => {
  const contents = contentsOf(readFileSync(join(ROOT, 'docs/help/README.md'), 'utf8'));
  const files = new Set(helpFiles(ROOT).map(({ relativeDest }) => relativeDest));

  it('has every page once in its contents, and no other', () => {
    const listed = contents.flatMap(({ pages }) => pages.map(({ page }) => `help/${page}.html`));
    const own = [...files].filter((name) => name.endsWith('.html') && !/(?:index|en)\.html$/.test(name));
    expect(listed.toSorted()).toEqual(own.toSorted());
  });

  it('has every page that the product leads to in English too', () => {
    const { headings } = render(
      readFileSync(join(ROOT, 'docs/help/en.md'), 'utf8').replace(/!\[[^\]]*\]\([^)]*\)/g, ''),
    );
    expect(headings.map(({ id }) => id)).toEqual(expect.arrayContaining([...HELP_PAGES]));
  });

  it('marks the page that is open, and leads on to the next one', () => {
    const page = framePage('fill', render('# กรอก'), contents);
    expect(page.match(/aria-current="page"/g)).toHaveLength(1);
    expect(page).toContain('<a href="fill.html" aria-current="page">');
    expect(page).toContain('หน้าถัดไป: <a href="variables.html">');
  });

  it('is found in the language of the product', () => {
    expect([helpAddress('index', 'th'), helpAddress('lock', 'th')]).toEqual(['/help/index.html', '/help/lock.html']);
    expect([helpAddress('index', 'en'), helpAddress('lock', 'en')]).toEqual(['/help/en.html', '/help/en.html#lock']);
  });
});
