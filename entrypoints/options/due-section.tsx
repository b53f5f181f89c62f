import { useEffect, useState } from 'preact/hooks';
import { DueTable } from '@/components/due/due-table';
import { LetterForm } from '@/components/due/letter-form';
import { ReminderChoice } from '@/components/due/reminder-choice';
import { YearPicture } from '@/components/due/year-picture';
import '@/components/due/due.css';
import { saveText } from '@/components/ui/save-json';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import { firstDayOf } from '@/utils/calendar/place-in-year';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { THINGS_DUE } from '@/utils/calendar/things-due';
import { duesBetween } from '@/utils/calendar/upcoming-due-dates';
import { letterTroubles } from '@/utils/calendar/with-letters';
import { due } from '@/utils/i18n/due';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { SentDues } from '@/utils/calendar/due-board';
import type { IsoDate } from '@/utils/model/ids';
import { DEFAULT_REMINDERS } from '@/utils/model/settings';
import { readSentDues } from '@/utils/store/due-memory';
import { readToday } from '@/utils/store/today';
import { writeCalendarFile } from './write-calendar-file';
import { drawYear, sayDate, sayDueRows, sayWhat } from './say-dues';
import type { Manager } from './use-manager';

/** The due dates of a fiscal year, the letters that move them, the calendar file and the reminders. */
export function DueSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt, change } = manager;
  const { language, letters = [] } = settings;
  const [today, setToday] = useState<IsoDate>();
  const [sent, setSent] = useState<SentDues>({});
  const [chosenYear, setChosenYear] = useState<number>();
  const t = createTranslate(due, language);
  useEffect(() => {
    void readToday().then(setToday, () => undefined);
    void readSentDues().then(setSent, () => undefined);
  }, [stored]);

  const ruleSet = RULE_SETS.find(({ id }) => id === settings.ruleSetId);
  const heading = (
    <h2 id="due-heading" tabIndex={-1}>
      {t('due.heading')}
    </h2>
  );
  if (!ruleSet || !today)
    return (
      <section id="due" aria-labelledby="due-heading">
        {heading}
        <p class="soft">{t('due.choose')}</p>
      </section>
    );

  const thisYear = fiscalYearOf(today);
  const fiscalYear = chosenYear ?? thisYear;
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const to = addDays(firstDayOf(fiscalYear + 1), -1);
  // The last quarter is due after the year has ended: what belongs to a year is shown with it.
  const ofYear = duesBetween({
    today,
    from: firstDayOf(fiscalYear),
    to: addDays(to, 92),
    ruleSet,
    holidays: HOLIDAYS,
    letters,
  });
  const dues = ofYear.filter((one) => one.fiscalYear === fiscalYear);
  const inPicture = ofYear.filter(({ date }) => date <= to);
  const isSent = new Set(Object.keys(sent));
  const troubles = letterTroubles(ruleSet, letters);
  const things = [...new Set([...ruleSet.rules.map(({ id }) => id), ...Object.keys(THINGS_DUE)])].map((id) => {
    const rule = ruleSet.rules.find((one) => one.id === id);
    const thing = THINGS_DUE[id];
    return { id, name: (rule?.what ?? thing?.what)?.[language] ?? id, isQuarterly: thing?.isQuarterly ?? false };
  });
  const sayLetter = (letter: LetterDate) =>
    t('letters.says', {
      letter: letter.letter,
      letterDate: sayDate(letter.letterDate, 'short', language),
      what: sayWhat({ ...letter, what: thingNamed(letter.ruleId) }, language),
      date: sayDate(letter.date, 'weekday', language),
    });
  const thingNamed = (id: string) => {
    const name = things.find((thing) => thing.id === id)?.name ?? id;
    return { th: name, en: name };
  };
  const keepLetters = (next: readonly LetterDate[], said: string) =>
    void change(() => ({ letters: next }), { say: said });
  const save = () =>
    void attempt(async () => {
      const file = writeCalendarFile({ dues, settings, fiscalYear, stamp: new Date().toISOString() });
      saveText(file.name, file.text, 'text/calendar');
      return { say: t('file.saved', { file: file.name }) };
    });

  return (
    <section id="due" aria-labelledby="due-heading">
      {heading}
      <label class="field field--short">
        <span>{t('due.year')}</span>
        <select value={fiscalYear} onChange={({ currentTarget }) => setChosenYear(Number(currentTarget.value))}>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <YearPicture {...drawYear(fiscalYear, inPicture, { today, sent: isSent, holidays: HOLIDAYS, language })} />
      <p class="soft">{t('picture.holidays')}</p>
      <DueTable
        t={t}
        caption={t('due.caption', { year: fiscalYear })}
        rows={sayDueRows(dues, isSent, language)}
        onSent={(key, isDone) =>
          void attempt(async () => {
            await sendMessage('sayDue', { key, isSent: isDone });
            setSent(await readSentDues());
            return undefined;
          })
        }
      />
      {dues.some(({ isHolidayListPartial }) => isHolidayListPartial) && <p class="soft">{t('due.holidaysPartial')}</p>}
      <p class="actions">
        <button type="button" class="button button--plain" data-action="save-calendar" onClick={save}>
          {t('file.save')}
        </button>
        <button type="button" class="button button--plain" onClick={() => print()}>
          {t('file.print')}
        </button>
      </p>
      <details class="fold">
        <summary>{t('letters.heading')}</summary>
        <p class="soft">{t('letters.hint')}</p>
        <ul class="plain">
          {letters.map((letter, place) => (
            <li key={`${place} ${letter.letter}`} class="letter">
              <span>{sayLetter(letter)}</span>
              {troubles
                .filter((trouble) => trouble.letters.includes(letter))
                .map(({ because }) => (
                  <span key={because} class="problem">
                    {t(`letters.trouble.${because}`)}
                  </span>
                ))}
              <button
                type="button"
                class="button button--plain button--small button--wary"
                aria-label={t('letters.removeOf', { letter: letter.letter })}
                onClick={() =>
                  keepLetters(
                    letters.filter((one) => one !== letter),
                    t('letters.removed'),
                  )
                }
              >
                {t('letters.remove')}
              </button>
            </li>
          ))}
        </ul>
        <LetterForm
          {...{ t, things }}
          key={fiscalYear}
          fiscalYears={years}
          shownYear={fiscalYear}
          onAdd={(letter) => keepLetters([...letters, letter], t('letters.added'))}
        />
      </details>
      <ReminderChoice
        t={t}
        {...(settings.reminders ?? DEFAULT_REMINDERS)}
        onChange={(reminders) => void change(() => ({ reminders }))}
      />
    </section>
  );
}
