import { useEffect, useState } from 'preact/hooks';
import { DueTable } from '@/components/due/due-table';
import { ReminderChoice } from '@/components/due/reminder-choice';
import { YearPicture } from '@/components/due/year-picture';
import '@/components/due/due.css';
import { saveText } from '@/components/ui/save-json';
import { YearChoice } from '@/components/ui/year-choice';
import { agencyHolidays } from '@/utils/calendar/agency-holidays';
import { datedDues } from '@/utils/calendar/dated-dues';
import { addDays } from '@/utils/calendar/days';
import type { KeptDues } from '@/utils/calendar/due-board';
import { seenFrom, type DueDate } from '@/utils/calendar/due-date';
import { agencyKey, dueKey } from '@/utils/calendar/due-key';
import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import { firstDayOf } from '@/utils/calendar/place-in-year';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { due } from '@/utils/i18n/due';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { IsoDate } from '@/utils/model/ids';
import { DEFAULT_REMINDERS, FIRST_PROFILE } from '@/utils/model/settings';
import { readToday } from '@/utils/store/today';
import { HolidaysFold } from './holidays-fold';
import { LettersFold } from './letters-fold';
import { drawYear, sayDueRows } from './say-dues';
import type { Manager } from './use-manager';
import { writeCalendarFile } from './write-calendar-file';

/** What is due long after a year has ended still belongs to it: its last quarter. */
const AFTER_DAYS = 92;

/** The due dates of a fiscal year, the letters that move them, the calendar file and the reminders. */
export function DueSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt, change } = manager;
  const { language, letters, profileId = FIRST_PROFILE } = settings;
  const [today, setToday] = useState<IsoDate>();
  const [kept, setKept] = useState<KeptDues>();
  const [chosenYear, setChosenYear] = useState<number>();
  const t = createTranslate(due, language);
  useEffect(() => {
    void readToday().then(setToday, () => undefined);
    void sendMessage('readDues').then(setKept, () => undefined);
  }, [stored, settings]);

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
  const holidays = agencyHolidays(settings.holidays);
  const ofYear = datedDues({ ruleSet, holidays, letters }, firstDayOf(fiscalYear), addDays(to, AFTER_DAYS)).map(
    seenFrom(today),
  );
  const dues = ofYear.filter((one) => one.fiscalYear === fiscalYear);
  const inPicture = ofYear.filter(({ date }) => date <= to);
  const sent = new Set(kept?.agencies.find((agency) => agency.profileId === profileId)?.sent);
  const save = (wanted: readonly DueDate[]) =>
    void attempt(async () => {
      const file = writeCalendarFile({ dues: wanted, settings, fiscalYear, stamp: new Date().toISOString() });
      saveText(file.name, file.text, 'text/calendar');
      return { say: t('file.saved', { file: file.name }) };
    });

  return (
    <section id="due" aria-labelledby="due-heading">
      {heading}
      {settings.others && <p class="soft">{t('due.of', { agency: settings.agencyName })}</p>}
      <YearChoice label={t('due.year')} years={years} chosen={fiscalYear} onChoose={setChosenYear} />
      <YearPicture {...drawYear(fiscalYear, inPicture, { today, sent, holidays, language })} />
      <p class="soft">{t('picture.holidays')}</p>
      <DueTable
        t={t}
        caption={t('due.caption', { year: fiscalYear })}
        rows={sayDueRows(dues, { sent, open: kept?.open ?? {} }, language)}
        onSent={(key, isSent) =>
          void attempt(async () => {
            setKept(await sendMessage('sayDue', { key: agencyKey(profileId, key), isSent }));
            return undefined;
          })
        }
        onSave={(key) => save(dues.filter((one) => dueKey(one) === key))}
      />
      {dues.some(({ isHolidayListPartial }) => isHolidayListPartial) && <p class="soft">{t('due.holidaysPartial')}</p>}
      <p class="actions">
        <button type="button" class="button button--plain" data-action="save-calendar" onClick={() => save(dues)}>
          {t('file.save')}
        </button>
        <button type="button" class="button button--plain" onClick={() => print()}>
          {t('file.print')}
        </button>
      </p>
      <LettersFold {...{ manager, ruleSet, years, fiscalYear }} />
      <HolidaysFold {...{ manager, fiscalYear }} />
      <ReminderChoice
        t={t}
        {...(settings.reminders ?? DEFAULT_REMINDERS)}
        onChange={(reminders) => void change(() => ({ reminders }))}
      />
    </section>
  );
}
