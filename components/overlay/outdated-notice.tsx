export interface OutdatedNoticeProps {
  words: { name: string; outdated: string; kept: string };
}

/** All that is left on a page whose assistant has ended. It folds by itself: there may be no script behind it any more. */
export function OutdatedNotice({ words }: OutdatedNoticeProps) {
  return (
    <details class="outdated" open>
      <summary class="dock__title">{words.name}</summary>
      <p class="dock__notice" role="status">
        {words.outdated}
      </p>
      {words.kept && <p class="dock__kept">{words.kept}</p>}
    </details>
  );
}
