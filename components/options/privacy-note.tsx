import type { ComponentChildren } from 'preact';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

/** What is stored, where, and what is never done. */
export function PrivacyNote({ t, children }: { t: Translate<typeof options>; children?: ComponentChildren }) {
  return (
    <section id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{t('privacy.heading')}</h2>
      <ul class="plain">
        <li>{t('privacy.stored')}</li>
        <li>{t('privacy.projects')}</li>
        <li>{t('privacy.nothingLeaves')}</li>
        <li>{t('privacy.neverSaves')}</li>
      </ul>
      {children}
    </section>
  );
}
