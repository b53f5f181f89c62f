import { addDays } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/model/ids';
import { alarmTrigger } from './alarm-trigger';
import { eventUid } from './event-uid';
import { icsText } from './ics-text';

export interface CalendarEvent {
  /** What is due, as `dueKey` names it: the same on whatever day it falls. */
  key: string;
  date: IsoDate;
  summary: string;
  description: string;
  /** Reminders so many whole days before, at 9:00; 0 is the day itself. */
  alarmDays: readonly number[];
  /** Grows with every change: programs keep the higher one. */
  revision: number;
  /** A plain web address; any other is left out. */
  url?: string;
}

/** The unfolded lines of one event. */
export function eventLines(event: CalendarEvent, agencyId: string, stamp: string): string[] {
  const { key, date, summary, description, revision, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${icsText(eventUid(agencyId, key))}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${icsText(summary)}`,
    `DESCRIPTION:${icsText(description)}`,
    ...(url !== undefined && WEB_ADDRESS.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...alarmDaysOf(event).flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${icsText(summary)}`,
      `TRIGGER:${alarmTrigger(days)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** Of printable ASCII: it is written as it is, so it must not be able to begin another line. */
const WEB_ADDRESS = /^https?:\/\/[!-~]+$/;

const basic = (iso: IsoDate) => iso.replace(/-/g, '');

/** Earliest reminder first, each once. */
function alarmDaysOf({ alarmDays }: CalendarEvent): number[] {
  return [...new Set(alarmDays)].filter((days) => Number.isInteger(days) && days >= 0).sort((a, b) => b - a);
}
