export interface ReadinessLineProps {
  isReady: boolean;
  sentence: string;
  /** What the sentence does not cover: fields that were not read. Empty where there are none. */
  unread: string;
}

/** What is left to do before the officer presses the site's own save. */
export function ReadinessLine({ isReady, sentence, unread }: ReadinessLineProps) {
  return (
    <p class={isReady ? 'ready ready--yes' : 'ready'} role="status">
      <strong>
        <span aria-hidden="true">{isReady ? '✓ ' : '! '}</span>
        {sentence}
      </strong>
      {unread !== '' && <span class="row__note">{unread}</span>}
    </p>
  );
}
