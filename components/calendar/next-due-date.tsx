import { WholeDates } from '@/components/ui/whole-dates';
import { dueKey } from '@/utils/calendar/due-key';
import type { BoardDue, DueBoard } from '@/utils/calendar/due-board';
import { beYearOf } from '@/utils/calendar/fiscal-year';
import { sayDate } from '@/utils/thai/say-date';
import {
  sayCertainty,
  sayDaysLeft,
  sayFinishBefore,
  sayOpen,
  sayOwnDate,
  sayPeriod,
  sayWeekday,
  type Voice,
} from './due-words';

interface Props {
  due: BoardDue;
  board: Pick<DueBoard, 'rules' | 'open'>;
  voice: Voice;
  onSent(key: string): void;
}

/** The date as the rule gives it, what to do before it, and why one may trust it. */
export function NextDueDate({ due, board: { rules, open }, voice, onSent }: Props) {
  const { say, language } = voice;
  const finishBefore = sayFinishBefore(due, voice);
  // Where the office has entered a letter of its own, no other one is named.
  const ownLetter = due.certainty === 'office' ? due.evidence.source : undefined;
  const [own, stillOpen] = [sayOwnDate(due, voice), sayOpen(open[dueKey(due)], voice)];
  return (
    <section class="next-due" aria-labelledby="next-due-title">
      <h2 id="next-due-title" tabIndex={-1}>
        {say('popup.due.next')}
      </h2>
      <p class="due-date">
        <time dateTime={due.date}>{sayDate(due.date, 'short', voice.language)}</time>
      </p>
      <p class="due-when">
        <span>{sayWeekday(due.date, voice)}</span>
        <strong class="days-left">{sayDaysLeft(due.daysLeft, voice)}</strong>
      </p>
      <p class="due-what">
        {due.what[language]}
        <span class="due-period">{sayPeriod(due, voice)}</span>
      </p>
      <p>
        <button
          type="button"
          class="say-sent"
          aria-label={say('popup.sentOf', { what: `${due.what[language]} ${sayPeriod(due, voice)}` })}
          onClick={() => onSent(dueKey(due))}
        >
          {say('popup.sent')}
        </button>
      </p>
      {stillOpen !== undefined && <p class="still-open">{stillOpen}</p>}
      {own !== undefined && (
        <p class="own-date">
          <WholeDates text={own} />
        </p>
      )}
      {finishBefore !== undefined && (
        <p class="finish-before">
          <WholeDates text={finishBefore} />
        </p>
      )}
      {due.isHolidayListPartial && <p class="hint">{say('popup.due.holidaysPartial', { year: beYearOf(due.date) })}</p>}
      {rules.caution && ownLetter === undefined && <p class="caution">{rules.caution[language]}</p>}
      <div class="due-source">
        <p class={`due-certainty ${due.certainty}`}>{sayCertainty(due, voice)}</p>
        <details>
          <summary>
            {say('popup.due.source')} <span lang="th">{ownLetter ?? rules.letter}</span>
          </summary>
          <ul>
            {(ownLetter === undefined ? [rules.source, ...rules.cites, ...rules.notes] : []).map((line) => (
              <li key={line} lang="th">
                {line}
              </li>
            ))}
            <li>{say('popup.due.holidays')}</li>
          </ul>
        </details>
      </div>
    </section>
  );
}
