import { HolidayEditor, type HolidayRow } from '@/components/due/holiday-editor';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { newHoliday, withHoliday, withHolidayBack, withoutHoliday } from '@/utils/calendar/edit-holidays';
import { NO_HOLIDAY_EDITS } from '@/utils/calendar/holiday-edits';
import { holidaysOfYear, listsOfYear } from '@/utils/calendar/holidays-of-year';
import { holidays } from '@/utils/i18n/holidays';
import { createTranslate } from '@/utils/i18n/translate';
import type { HolidayEdits } from '@/utils/model/holiday-edits';
import type { IsoDate } from '@/utils/model/ids';
import { sayDate } from '@/utils/thai/say-date';
import type { Manager } from './use-manager';

/** The bundled holidays of a fiscal year (พ.ศ.) as the office corrects them. */
export function HolidaysFold({ manager, fiscalYear }: { manager: Manager; fiscalYear: number }) {
  const { settings, fixed, change } = manager;
  const { language, holidays: edits = NO_HOLIDAY_EDITS } = settings;
  const t = createTranslate(holidays, language);
  const sayDay = (day: IsoDate) => sayDate(day, 'weekday', language);
  const lists = listsOfYear(fiscalYear, HOLIDAYS);
  const keep = (edit: (now: HolidayEdits) => HolidayEdits, say: string) =>
    change(({ holidays: now = NO_HOLIDAY_EDITS }) => ({ holidays: edit(now) }), { say });
  const deed =
    (edit: typeof withoutHoliday, said: 'deleted' | 'removed' | 'back') =>
    ({ date, name, day }: HolidayRow) =>
      void keep((now) => edit(now, date), t(`holidays.said.${said}`, { name, day }));

  return (
    <HolidayEditor
      {...{ t, fiscalYear }}
      rows={holidaysOfYear(fiscalYear, HOLIDAYS, edits).map(({ date, name, kind }) => ({
        ...{ date, kind, day: sayDay(date), name: name[language] },
      }))}
      sources={lists.map(({ year, list, isPartial }) => ({
        ...{ year, isPartial, source: list.source },
        asOf: t('holidays.asOf', { day: sayDate(list.asOf, 'short', language) }),
      }))}
      notes={[...new Set(lists.flatMap(({ list }) => list.notes))]}
      isFixed={fixed.has('holidays')}
      judge={(written) => newHoliday(written, { fiscalYear, bundled: HOLIDAYS, edits })}
      onAdd={(holiday) =>
        keep(
          (now) => withHoliday(now, holiday),
          t('holidays.said.added', { name: holiday.name, day: sayDay(holiday.date) }),
        )
      }
      onTakeAway={deed(withoutHoliday, 'removed')}
      onGiveBack={deed(withHolidayBack, 'back')}
      onDelete={deed(withoutHoliday, 'deleted')}
    />
  );
}
