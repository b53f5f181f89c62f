import { useEffect, useRef } from 'preact/hooks';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

/** What a pack would change, in words. */
export interface PackOffer {
  file: string;
  rows: readonly { what: string; now: string; next: string }[];
  /** The rules that would be switched, by title. */
  switched: readonly { heading: string; titles: readonly string[] }[];
  /** When it was exported, and what of it is not understood. */
  notes: readonly string[];
  /** Why there is nothing to take over; empty where there is. */
  nothing: string;
}

export interface PackPreviewProps {
  t: Translate<typeof options>;
  offer: PackOffer;
  onApply(): void;
  /** Escape too. */
  onDecline(): void;
}

/** The pack against what is chosen now; nothing is changed before the officer says so. */
export function PackPreview({ t, offer, onApply, onDecline }: PackPreviewProps) {
  const { file, rows, switched, notes, nothing } = offer;
  const heading = useRef<HTMLParagraphElement>(null);
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
      <p id="offer-heading" class="offer__name" ref={heading} tabIndex={-1}>
        {t('pack.preview', { file })}
      </p>
      {nothing !== '' && <p>{nothing}</p>}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pack.what')}</th>
              <th scope="col">{t('pack.now')}</th>
              <th scope="col">{t('pack.next')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, now, next }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{now}</td>
                <td>{now === next ? next : <strong>{next}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {switched.map(({ heading: name, titles }) => (
        <details key={name}>
          <summary>{name}</summary>
          <ul class="plain soft">
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      ))}
      {notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <p class="actions">
        {nothing === '' && (
          <button type="button" class="button" onClick={onApply}>
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
