import type { BoardDue } from '@/utils/calendar/due-board';
import { WholeDates } from '@/components/ui/whole-dates';
import { dueKey } from '@/utils/calendar/due-key';
import { sayDate } from '@/utils/thai/say-date';
import { sayCertainty, sayDaysLeft, sayShortPeriod, type Voice } from './due-words';

/** The dates after the next one, a few lines each. */
export function LaterDueDates({ dues, voice }: { dues: readonly BoardDue[]; voice: Voice }) {
  const { say, language } = voice;
  return (
    <section class="later-dues" aria-labelledby="later-dues-title">
      <h2 id="later-dues-title">{say('popup.due.later')}</h2>
      <ul>
        {dues.map((due) => (
          <li key={dueKey(due)}>
            <p class="later-date">
              <time dateTime={due.date}>
                <WholeDates text={sayDate(due.date, 'weekday', voice.language)} />
              </time>
              <span>{sayDaysLeft(due.daysLeft, voice)}</span>
            </p>
            <p class="later-what">
              {due.what[language]} {sayShortPeriod(due, voice)}
            </p>
            <p class="hint">
              {sayCertainty(due, voice)}
              {due.workingDayBefore && (
                <>
                  {' · '}
                  <WholeDates
                    text={say('popup.due.before', { before: sayDate(due.workingDayBefore, 'short', voice.language) })}
                  />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
