import { sayMoment } from '@/utils/calendar/say-moment';
import type { overlay } from '@/utils/i18n/overlay';
import { sayIn, type Words } from '@/utils/i18n/translate';
import type { PageDrafts } from '@/utils/model/draft';

/** What the dock says of drafts: one that the page does not show, how far this one is kept, and why it is not. */
export function sayDrafts(drafts: PageDrafts | undefined, words: Words): Record<'offer' | 'kept' | 'trouble', string> {
  const t = sayIn<typeof overlay>(words);
  const { offers: [offer] = [], keptAt, trouble } = drafts ?? {};
  const when = (moment: string) => sayMoment(moment, words.language);
  return {
    offer: offer
      ? t(offer.sentAt ? 'overlay.draftSent' : 'overlay.draft', {
          when: when(offer.sentAt ?? offer.keptAt),
          count: offer.count,
        })
      : '',
    kept: keptAt && !trouble ? t('overlay.draftKept', { when: when(keptAt) }) : '',
    trouble: trouble && trouble !== 'off' ? t(`overlay.draftTrouble.${trouble}`) : '',
  };
}
