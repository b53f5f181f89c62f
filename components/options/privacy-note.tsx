import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

/** What is stored, where, and what is never done. */
export function PrivacyNote({ t }: { t: Translate<typeof options> }) {
  return (
    <section id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{t('privacy.heading')}</h2>
      <ul class="plain">
        <li>{t('privacy.stored')}</li>
        <li>{t('privacy.projects')}</li>
        <li>{t('privacy.nothingLeaves')}</li>
        <li>{t('privacy.neverSaves')}</li>
      </ul>
    </section>
  );
}
