import type { Language } from '../i18n/translate';
import type { HelpPage } from './help-pages';

/** Where a page of the bundled help is. In English there is one page, with a heading for each of them. */
export function helpAddress(page: HelpPage | 'index', language: Language): string {
  if (language === 'th') return `/help/${page}.html`;
  return page === 'index' ? '/help/en.html' : `/help/en.html#${page}`;
}
