import type { Language } from '@/utils/i18n/translate';
import type { NoticePart } from '@/utils/privacy/privacy-notice';

/** The notice as docs/privacy.md says it. */
export const PrivacyNotice = ({ parts, language }: { parts: readonly NoticePart[]; language: Language }) => (
  <>
    {parts.map(({ heading, lines }) => (
      <div key={heading.en}>
        <h4>{heading[language]}</h4>
        <ul class="plain">
          {lines.map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
