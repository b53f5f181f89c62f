import { useHeadingFocus } from '@/components/options/use-heading-focus';
import type { drafts } from '@/utils/i18n/drafts';
import type { Translate } from '@/utils/i18n/translate';

/** A draft that the page does not show, in words. */
export interface SaidOffer {
  id: string;
  name: string;
  sentence: string;
}

export interface DraftNoticeProps {
  t: Translate<typeof drafts>;
  /** Newest first. */
  offers: readonly SaidOffer[];
  /** Why what was typed last is not kept; empty where it is. */
  trouble: string;
  onCompare(id: string): void;
  onDecline(id: string): void;
  onAll(): void;
}

/** What was typed earlier and is not on the page: the newest in front. */
export function DraftNotice({ t, offers, trouble, onCompare, onDecline, onAll }: DraftNoticeProps) {
  const all = useHeadingFocus<HTMLButtonElement>(offers.length);
  const [newest, ...others] = offers;
  const card = ({ id, name, sentence }: SaidOffer) => (
    <div key={id} class="notice" data-offer={id}>
      <p>{sentence}</p>
      <p class="draft-notice__deeds">
        <button
          type="button"
          class="button button--small"
          data-action="compare-draft"
          aria-label={t('notice.compareOf', { name })}
          onClick={() => onCompare(id)}
        >
          {t('notice.compare')}
        </button>
        <button
          type="button"
          class="button button--plain button--small"
          data-action="decline-draft"
          aria-label={t('notice.declineOf', { name })}
          onClick={() => onDecline(id)}
        >
          {t('notice.decline')}
        </button>
      </p>
    </div>
  );
  return (
    <div class="draft-notice" role="group" aria-label={t('notice.region')}>
      {newest && card(newest)}
      {others.length > 0 && (
        <details>
          <summary>{t('notice.others', { count: others.length })}</summary>
          {others.map(card)}
        </details>
      )}
      <p class={trouble === '' ? 'quiet-status' : 'notice'} role="status">
        {trouble}
      </p>
      <button ref={all} type="button" class="link draft-notice__all" data-action="all-drafts" onClick={onAll}>
        {t('notice.all')}
      </button>
    </div>
  );
}
