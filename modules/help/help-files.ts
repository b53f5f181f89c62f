import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { contentsOf } from './contents-of';
import { framePage } from './frame-page';
import { renderArticle } from './render-article';

/** Every page of the help, its pictures, and the product's own colours. */
export function helpFiles(root: string): ResolvedPublicFile[] {
  const folder = join(root, 'docs/help');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const contents = contentsOf(read('README.md'));
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const article = renderArticle(read(name), (picture) => readFileSync(join(folder, picture)));
      const page = name === 'README.md' ? 'index' : name.slice(0, -'.md'.length);
      return { relativeDest: `help/${page}.html`, contents: framePage(page, article, contents) };
    });
  const pictures = readdirSync(join(folder, 'pictures')).map((name) => ({
    relativeDest: `help/pictures/${name}`,
    absoluteSrc: join(folder, 'pictures', name),
  }));
  const styles = ['components/ui/tokens.css', 'modules/help/help.css'].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  return [...pages, ...pictures, { relativeDest: 'help/help.css', contents: styles.join('\n') }];
}
