import { useEffect, useRef } from 'preact/hooks';
import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';
import { PackOfferedPart, type OfferedPart } from './pack-offered-part';

/** What a pack would change, in words. */
export interface PackOffer {
  file: string;
  parts: readonly OfferedPart[];
  /** When it was exported, and what of it is not understood. */
  notes: readonly string[];
  /** Why there is nothing to take over; empty where there is. */
  nothing: string;
}

export interface PackPreviewProps {
  t: Translate<typeof exchange>;
  offer: PackOffer;
  onTick(part: string, isIn: boolean): void;
  onApply(): void;
  /** Escape too. */
  onDecline(): void;
}

/** The pack against what is here now; nothing is changed before the officer says so. */
export function PackPreview({ t, offer, onTick, onApply, onDecline }: PackPreviewProps) {
  const { file, parts, notes, nothing } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      class="offer"
      role="group"
      aria-labelledby="offer-heading"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDecline();
      }}
    >
      <h4 id="offer-heading" class="offer__name" ref={heading} tabIndex={-1}>
        {t('pack.preview', { file })}
      </h4>
      {nothing !== '' && <p>{nothing}</p>}
      {parts.map((offered) => (
        <PackOfferedPart key={offered.part} {...{ t, offered, onTick }} />
      ))}
      {notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <p class="actions">
        {nothing === '' && (
          <button type="button" class="button" disabled={!parts.some(({ isTicked }) => isTicked)} onClick={onApply}>
            {t('pack.apply')}
          </button>
        )}
        <button type="button" class="button button--plain" onClick={onDecline}>
          {t('pack.cancel')}
        </button>
      </p>
    </div>
  );
}
