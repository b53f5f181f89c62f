import { dueKey } from '@/utils/calendar/due-key';
import type { BoardDue, DueBoard } from '@/utils/calendar/due-board';
import { sayDate } from '@/utils/thai/say-date';
import { sayOpen, sayShortPeriod, type Voice } from './due-words';

interface Props {
  dues: readonly BoardDue[];
  open: DueBoard['open'];
  voice: Voice;
  onSent(key: string): void;
}

/** What has passed and was not said to be sent: in a place of its own, before everything else. */
export function LateDueDates({ dues, open, voice, onSent }: Props) {
  const { say, language } = voice;
  if (dues.length === 0) return null;
  return (
    <section class="late-dues" aria-labelledby="late-dues-title">
      <h2 id="late-dues-title">{say('popup.late.title', { count: dues.length })}</h2>
      <p class="hint">{say('popup.late.hint')}</p>
      <ul>
        {dues.map((due) => {
          const what = `${due.what[language]} ${sayShortPeriod(due, voice)}`;
          return (
            <li key={dueKey(due)}>
              <p class="later-date">
                <time dateTime={due.date}>{sayDate(due.date, 'weekday', voice.language)}</time>
                <strong>
                  {due.daysLeft === -1 ? say('popup.late.day') : say('popup.late.days', { days: -due.daysLeft })}
                </strong>
              </p>
              <p class="later-what">{what}</p>
              <p class="hint">{sayOpen(open[dueKey(due)], voice)}</p>
              <button
                type="button"
                class="say-sent"
                aria-label={say('popup.sentOf', { what })}
                onClick={() => onSent(dueKey(due))}
              >
                {say('popup.sent')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
