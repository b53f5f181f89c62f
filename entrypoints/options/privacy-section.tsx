import { useEffect, useState } from 'preact/hooks';
import { PrivacyNote } from '@/components/options/privacy-note';
import { PrivacyNotice } from '@/components/options/privacy-notice';
import { Fold } from '@/components/ui/fold';
import { options } from '@/utils/i18n/options';
import { privacy } from '@/utils/i18n/privacy';
import { createTranslate } from '@/utils/i18n/translate';
import { PRIVACY_NOTICE } from '@/utils/privacy/privacy-notice';
import { PrivacyErase } from './privacy-erase';
import { PrivacyInventory } from './privacy-inventory';
import type { Manager } from './use-manager';

/** What is kept and what is never done; the notice, the list of all data, and the way to delete them. */
export function PrivacySection({ manager, onErased }: { manager: Manager; onErased(): void }) {
  const { language } = manager.settings;
  const t = createTranslate(privacy, language);
  const [round, setRound] = useState(0);
  const renew = () => setRound((now) => now + 1);
  useEffect(() => {
    // Pages keep more meanwhile.
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, []);
  return (
    <PrivacyNote t={createTranslate(options, language)}>
      <Fold summary={t('notice.heading')}>{() => <PrivacyNotice parts={PRIVACY_NOTICE} language={language} />}</Fold>
      <Fold summary={t('inventory.heading')}>
        {() => <PrivacyInventory {...{ manager, round }} onErased={renew} />}
      </Fold>
      <PrivacyErase
        manager={manager}
        onErased={() => {
          renew();
          onErased();
        }}
      />
    </PrivacyNote>
  );
}
