import type { options } from '@/utils/i18n/options';
import type { Language, Translate } from '@/utils/i18n/translate';

export interface LanguageRadiosProps {
  legend: string;
  language: Language;
  /** Set by the office's policy. */
  isFixed: boolean;
  t: Translate<typeof options>;
  onChange(language: Language): void;
}

const LANGUAGES: readonly Language[] = ['th', 'en'];

/** Each language names itself. */
export const LanguageRadios = ({ legend, language, isFixed, t, onChange }: LanguageRadiosProps) => (
  <fieldset class="choices" disabled={isFixed}>
    <legend>{legend}</legend>
    {LANGUAGES.map((each) => (
      <label key={each} class="choice" lang={each}>
        <input type="radio" name="language" checked={each === language} onChange={() => onChange(each)} />
        {t(`language.${each}`)}
      </label>
    ))}
  </fieldset>
);
