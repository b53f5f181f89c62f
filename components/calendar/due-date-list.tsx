import type { SpokenDueDate } from '@/utils/calendar/say-due-date';

export interface DueDateListProps {
  dates: readonly SpokenDueDate[];
  words: { heading: string };
}

/** The dates after the next one. */
export function DueDateList({ dates, words }: DueDateListProps) {
  return (
    <section aria-labelledby="later-heading">
      <h2 id="later-heading">{words.heading}</h2>
      <ul class="later">
        {dates.map(({ id, weekday, date, what, period, daysLeft, certainty, finishByShort, doubt }) => (
          <li key={id} class="later__date">
            <p class="later__head">
              <strong>
                {weekday} {date}
              </strong>
              <span class="later__left">{daysLeft}</span>
            </p>
            <p>
              {what} <span class="soft">{period}</span>
            </p>
            {finishByShort && <p class="soft">{finishByShort}</p>}
            <p class="soft">{certainty}</p>
            {doubt && <p class="soft">{doubt}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
