import type { DueDate } from '@/utils/calendar/upcoming-due-dates';
import { sayCertainty, sayDate, sayDaysLeft, sayPeriod, type Voice } from './due-words';

export function LaterDueDates({ dues, voice }: { dues: readonly DueDate[]; voice: Voice }) {
  const { say, language } = voice;
  return (
    <section class="later-dues" aria-labelledby="later-dues-title">
      <h2 id="later-dues-title">{say('popup.due.later')}</h2>
      <ul>
        {dues.map((due) => (
          <li key={`${due.ruleId} ${due.date}`}>
            <p class="later-date">
              <time dateTime={due.date}>{sayDate(due.date, 'weekday', voice)}</time>
              <span>{sayDaysLeft(due.daysLeft, voice)}</span>
            </p>
            <p>
              {due.what[language]} · {sayPeriod(due, voice)}
            </p>
            <p class="hint">{sayCertainty(due, voice)}</p>
            {due.workingDayBefore && (
              <p class="hint">{say('popup.due.before', { before: sayDate(due.workingDayBefore, 'weekday', voice) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
