import { DueDateList } from '@/components/calendar/due-date-list';
import { NextDueDate } from '@/components/calendar/next-due-date';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { listFor } from '@/utils/calendar/holidays';
import { sayDate, sayDueDate } from '@/utils/calendar/say-due-date';
import { upcomingDueDates } from '@/utils/calendar/upcoming-due-dates';
import { popup } from '@/utils/i18n/popup';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';

export interface DueDatesProps {
  ruleSet: RuleSet;
  today: IsoDate;
  language: Language;
  onChange(): void;
}

/** The next date and the two after it, by the agency's own rule set. */
export function DueDates({ ruleSet, today, language, onChange }: DueDatesProps) {
  const t = createTranslate(popup, language);
  const { binds, caution, source, cites, notes } = ruleSet;
  const [next, ...later] = upcomingDueDates({ today, ruleSet, holidays: HOLIDAYS, count: 3 });
  if (!next) return null;
  return (
    <>
      <p class="soft">
        {binds[language]}{' '}
        <button type="button" class="link" onClick={onChange}>
          {t('setup.change')}
        </button>
      </p>
      <NextDueDate
        due={sayDueDate(next, language)}
        isSure={next.certainty === 'stated'}
        caution={caution?.[language]}
        source={source}
        references={[...cites, ...notes]}
        holidayNote={t('due.holidays', { date: sayDate(listFor(next.date, HOLIDAYS).asOf, language, 'long') })}
        words={{ heading: t('due.next'), source: t('due.source'), more: t('due.more') }}
      />
      <DueDateList dates={later.map((due) => sayDueDate(due, language))} words={{ heading: t('due.later') }} />
    </>
  );
}
