import type { options } from '@/utils/i18n/options';
import type { Language, Translate } from '@/utils/i18n/translate';

export interface LanguageChoiceProps {
  language: Language;
  /** Set by the office's policy. */
  isFixed: boolean;
  t: Translate<typeof options>;
  onChange(language: Language): void;
}

const LANGUAGES: readonly Language[] = ['th', 'en'];

/** Takes effect at once; each language names itself. */
export function LanguageChoice({ language, isFixed, t, onChange }: LanguageChoiceProps) {
  return (
    <section id="language" aria-labelledby="language-heading">
      <h2 id="language-heading">{t('language.heading')}</h2>
      <fieldset class="choices" disabled={isFixed}>
        <legend>{t('language.legend')}</legend>
        {LANGUAGES.map((each) => (
          <label key={each} class="choice" lang={each}>
            <input type="radio" name="language" checked={each === language} onChange={() => onChange(each)} />
            {t(`language.${each}`)}
          </label>
        ))}
      </fieldset>
      {isFixed && <p class="soft">{t('language.fixed')}</p>}
    </section>
  );
}
