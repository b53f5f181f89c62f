import type { DueRow } from '@/components/due/due-table';
import type { YearPictureProps } from '@/components/due/year-picture';
import { dueKey } from '@/utils/calendar/due-key';
import { QUARTERS, quarterEnd } from '@/utils/calendar/fiscal-year';
import { listFor, type Holidays } from '@/utils/calendar/holidays';
import { firstDayOf, placeInYear } from '@/utils/calendar/place-in-year';
import { addDays } from '@/utils/calendar/days';
import type { KeptDues } from '@/utils/calendar/due-board';
import type { DueDate } from '@/utils/calendar/due-date';
import { certainty } from '@/utils/i18n/certainty';
import { due } from '@/utils/i18n/due';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { MONTHS } from '@/utils/thai/months';
import { sayDate } from '@/utils/thai/say-date';

/** What is due and of which time: “รายงานผลการดำเนินการรายไตรมาส (M6) ไตรมาสที่ 1/2570”. */
export function sayWhat(
  { what, quarter, fiscalYear: year }: Pick<DueDate, 'what' | 'quarter' | 'fiscalYear'>,
  language: Language,
): string {
  const t = createTranslate(due, language);
  return `${what[language]} ${quarter === undefined ? t('due.ofYear', { year }) : t('due.quarter', { quarter, year })}`;
}

export function sayDueRows(
  dues: readonly DueDate[],
  { sent, open }: { sent: ReadonlySet<string>; open: KeptDues['open'] },
  language: Language,
): DueRow[] {
  const sayCertainty = createTranslate(certainty, language);
  const sayOpen = (key: string) => {
    const count = open[key];
    return count ? t(`due.open.${count.kind}`, { open: count.open, of: count.of }) : '';
  };
  const t = createTranslate(due, language);
  const sayLeft = (days: number) => {
    if (days === 0) return t('due.today');
    return days > 0 ? t('due.days', { days }) : t('due.passed', { days: -days });
  };
  return dues.map((one) => ({
    key: dueKey(one),
    iso: one.date,
    what: sayWhat(one, language),
    date: sayDate(one.date, 'weekday', language),
    before: one.workingDayBefore ? t('due.before', { date: sayDate(one.workingDayBefore, 'short', language) }) : '',
    left: sayLeft(one.daysLeft),
    ground: one.certainty === 'office' ? (one.evidence.source ?? '') : sayCertainty(`certainty.${one.certainty}`),
    isLate: one.daysLeft < 0,
    isSent: sent.has(dueKey(one)),
    open: sayOpen(dueKey(one)),
  }));
}

/** The parts of the year’s picture, in words and places. */
export function drawYear(
  fiscalYear: number,
  dues: readonly DueDate[],
  {
    today,
    sent,
    holidays,
    language,
  }: { today: IsoDate; sent: ReadonlySet<string>; holidays: Holidays; language: Language },
): YearPictureProps {
  const t = createTranslate(due, language);
  const at = (day: IsoDate) => placeInYear(day, fiscalYear);
  const first = firstDayOf(fiscalYear);
  const days = Array.from({ length: 366 }, (_none, day) => addDays(first, day)).filter((day) => at(day) < 1);
  return {
    name: t('picture.name', { year: fiscalYear, count: dues.length }),
    months: days
      .filter((day) => day.endsWith('-01'))
      .map((day) => {
        const month = MONTHS[Number(day.slice(5, 7)) - 1];
        return { name: (language === 'th' ? month?.short : month?.english.slice(0, 3)) ?? '', at: at(day) };
      }),
    quarters: QUARTERS.map((quarter) => ({
      name: t('picture.quarter', { quarter }),
      from: quarter === 1 ? 0 : at(addDays(quarterEnd(fiscalYear, (quarter - 1) as 1 | 2 | 3), 1)),
      to: at(addDays(quarterEnd(fiscalYear, quarter), 1)),
    })),
    dues: dues.map((one) => ({
      key: dueKey(one),
      date: one.date,
      at: at(one.date),
      day: sayDate(one.date, 'short', language).replace(/ \d{4}.*$/, ''),
      what:
        one.quarter === undefined
          ? shortName(one, language)
          : t('due.quarter', { quarter: one.quarter, year: one.fiscalYear }),
      isSent: sent.has(dueKey(one)),
    })),
    holidays: days.filter((day) => listFor(day, holidays).days[day.slice(5)] !== undefined).map(at),
    today: at(today) >= 0 && at(today) < 1 ? { at: at(today), name: t('picture.today') } : undefined,
  };
}

/** What stands in brackets is how officers call it: “M1–M5”. */
const shortName = ({ what }: DueDate, language: Language): string =>
  /\(([^)]+)\)/.exec(what[language])?.[1] ?? what[language];
