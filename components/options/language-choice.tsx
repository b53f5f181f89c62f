import { LanguageRadios, type LanguageRadiosProps } from './language-radios';

/** Takes effect at once. */
export function LanguageChoice({ t, isFixed, ...choice }: Omit<LanguageRadiosProps, 'legend'>) {
  return (
    <section id="language" aria-labelledby="language-heading">
      <h2 id="language-heading">{t('language.heading')}</h2>
      <LanguageRadios {...choice} {...{ t, isFixed }} legend={t('language.legend')} />
      {isFixed && <p class="soft">{t('language.fixed')}</p>}
    </section>
  );
}
