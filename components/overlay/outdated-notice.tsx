export interface OutdatedNoticeProps {
  words: { region: string; outdated: string; kept: string; close: string };
  onClose(): void;
}

/** All that is left on a page whose assistant was updated or switched off: it does nothing any more, and says so. */
export function OutdatedNotice({ words, onClose }: OutdatedNoticeProps) {
  return (
    <section class="dock dock--right" aria-label={words.region}>
      <header class="dock__head">
        <strong class="dock__title">{words.region}</strong>
        <button type="button" class="quiet" aria-label={words.close} title={words.close} onClick={onClose}>
          ✕
        </button>
      </header>
      <p class="dock__notice" role="status">
        {words.outdated}
      </p>
      {words.kept && <p class="dock__kept">{words.kept}</p>}
    </section>
  );
}
