import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

/** What each permission is for. */
export function PermissionsNote({ t }: { t: Translate<typeof options> }) {
  return (
    <section aria-labelledby="permissions-heading">
      <h2 id="permissions-heading">{t('permissions.heading')}</h2>
      <ul class="plain">
        <li>{t('permissions.host')}</li>
        <li>{t('permissions.scripting')}</li>
        <li>{t('permissions.storage')}</li>
        <li>{t('permissions.menu')}</li>
        <li>{t('permissions.reminders')}</li>
        <li>{t('permissions.panel')}</li>
      </ul>
    </section>
  );
}
