export interface QueueCardProps {
  /** Where one is: "โครงการจาก Excel: 2 จาก 5". */
  heading: string;
  queue: string;
  name: string;
  status: string;
  counts: string;
  isDone: boolean;
  canFill: boolean;
  canGoBack: boolean;
  words: { fill: string; next: string; nextHint: string; skip: string; back: string; done: string };
  onFill(): void;
  onNext(): void;
  onSkip(): void;
  onBack(): void;
}

/** The project of a spreadsheet that is being entered. The officer saves it by hand, and says so here. */
export function QueueCard({ heading, queue, name, status, counts, isDone, words, ...on }: QueueCardProps) {
  return (
    <section aria-labelledby="queue" class="queue">
      <h2 id="queue">{heading}</h2>
      <p class="row__note">{queue}</p>
      {isDone && <p class="ready">{words.done}</p>}
      <p>
        <strong>{name}</strong> <span class="row__note">{status}</span>
      </p>
      <p class="row__note">{counts}</p>
      <p class="actions">
        <button type="button" class="button" data-action="queue-fill" disabled={!on.canFill} onClick={on.onFill}>
          {words.fill}
        </button>
        <button
          type="button"
          class="button button--plain"
          data-action="queue-next"
          aria-describedby="queue-next-hint"
          onClick={on.onNext}
        >
          {words.next}
        </button>
      </p>
      <p id="queue-next-hint" class="row__note">
        {words.nextHint}
      </p>
      <p class="pair">
        {on.canGoBack && (
          <button type="button" class="link" data-action="queue-back" onClick={on.onBack}>
            {words.back}
          </button>
        )}
        <button type="button" class="link" data-action="queue-skip" onClick={on.onSkip}>
          {words.skip}
        </button>
      </p>
    </section>
  );
}
