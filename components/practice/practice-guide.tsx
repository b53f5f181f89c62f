import { HelpLink } from '@/components/ui/help-link';
import type { practice } from '@/utils/i18n/practice';
import type { Language, Translate } from '@/utils/i18n/translate';

const STEPS = ['marks', 'keep', 'fill', 'undo', 'teach', 'draft'] as const;

/** What can be tried on the practice page, in an order that works. */
export const PracticeGuide = ({ t, language }: { t: Translate<typeof practice>; language: Language }) => (
  <main>
    <header class="head">
      <h1>{t('practice.title')}</h1>
      <p class="soft">
        {t('practice.notSite')} <HelpLink page="practice" language={language} />
      </p>
    </header>
    <ol class="steps">
      {STEPS.map((step) => (
        <li key={step}>
          <strong>{t(`practice.${step}`)}</strong>
          <br />
          {t(`practice.${step}.how`)}
        </li>
      ))}
    </ol>
    <p class="soft">{t('practice.kept')}</p>
  </main>
);
