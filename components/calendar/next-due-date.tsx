import type { RuleSet } from '@/utils/calendar/due-rule';
import type { DueDate } from '@/utils/calendar/upcoming-due-dates';
import { sayDate, sayDaysLeft, sayFinishBefore, sayPeriod, sayWeekday, type Voice } from './due-words';

interface Props {
  due: DueDate;
  ruleSet: RuleSet;
  voice: Voice;
}

export function NextDueDate({ due, ruleSet, voice }: Props) {
  const { say, language } = voice;
  const finishBefore = sayFinishBefore(due, voice);
  return (
    <section class="next-due" aria-labelledby="next-due-title">
      <h2 id="next-due-title">{say('popup.due.next')}</h2>
      <p class="due-date">
        <time dateTime={due.date}>{sayDate(due.date, 'long', voice)}</time>
      </p>
      <p class="due-when">
        <span>{sayWeekday(due.date, voice)}</span>
        <strong class="days-left">{sayDaysLeft(due.daysLeft, voice)}</strong>
      </p>
      <p class="due-what">
        {due.what[language]}
        <span class="due-period">{sayPeriod(due, voice)}</span>
      </p>
      {finishBefore !== undefined && <p class="finish-before">{finishBefore}</p>}
      {ruleSet.caution && <p class="caution">{ruleSet.caution[language]}</p>}
      <div class="due-source">
        <p class="due-mark">{say(`popup.mark.${due.evidence.mark}`)}</p>
        <p>{say('popup.due.source', { source: ruleSet.source })}</p>
        {ruleSet.cites.length > 0 && (
          <details>
            <summary>{say('popup.due.cites')}</summary>
            <ul>
              {ruleSet.cites.map((letter) => (
                <li key={letter}>{letter}</li>
              ))}
            </ul>
          </details>
        )}
        <p>{say('popup.due.holidays')}</p>
      </div>
    </section>
  );
}
