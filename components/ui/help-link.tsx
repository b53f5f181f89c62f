import { helpAddress } from '@/utils/help/help-address';
import type { HelpPage } from '@/utils/help/help-pages';
import { help } from '@/utils/i18n/help';
import { createTranslate, type Language } from '@/utils/i18n/translate';

interface Props {
  page: HelpPage | 'index';
  language: Language;
  /** What it helps with, where several such links are on a page. */
  of?: string;
}

/** The way to a page of the bundled help, beside what is in front. */
export function HelpLink({ page, language, of }: Props) {
  const t = createTranslate(help, language);
  return (
    <a
      class="help-link"
      href={helpAddress(page, language)}
      target="_blank"
      rel="noreferrer"
      aria-label={of && t('help.openOf', { what: of })}
    >
      {t('help.open')}
    </a>
  );
}
