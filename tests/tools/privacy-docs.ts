import { privacy } from '@/utils/i18n/privacy';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { DATA_INVENTORY } from '@/utils/privacy/data-inventory';
import { PRIVACY_NOTICE } from '@/utils/privacy/privacy-notice';
import { formatMarkdown } from './format-markdown';

const PLACES = { database: 'IndexedDB', local: 'storage.local', session: 'storage.session' } as const;

/** `docs/privacy.md`: the notice and the list of data, in Thai and then in English. */
export const privacyDocs = (): Promise<string> =>
  formatMarkdown(
    '<!-- Written by `npm run privacy:docs` from utils/privacy: change that, not this file. -->',
    ...docsIn('th'),
    '---',
    ...docsIn('en'),
  );

function docsIn(language: Language): string[] {
  const t = createTranslate(privacy, language);
  const columns = [t('inventory.what'), t('inventory.where'), t('inventory.howLong'), t('inventory.howToDelete')];
  return [
    `# ${t('notice.heading')}`,
    ...PRIVACY_NOTICE.flatMap(({ heading, lines }) => [
      `## ${heading[language]}`,
      lines.map((line) => `- ${line[language]}`).join('\n'),
    ]),
    `## ${t('inventory.heading')}`,
    t('inventory.hint'),
    [
      columns,
      columns.map(() => '---'),
      ...DATA_INVENTORY.map(({ what, place, key, howLong, howToDelete }) => [
        ...[what[language], `${PLACES[place]} \`${key}\``, howLong[language], howToDelete[language]],
      ]),
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  ];
}
