import { eventLines, type CalendarEvent } from './event-lines';
import { foldLine } from './fold-line';
import { icsText } from './ics-text';

export interface Calendar {
  /** What calendar programs call it. */
  name: string;
  /** Keeps the same date of two agencies apart in one calendar. */
  agencyId: string;
  events: readonly CalendarEvent[];
  /** When the file is written: ISO with a zone. */
  stamp: string;
}

/** The text of an `.ics` file (RFC 5545), in order of date. It holds each key once. */
export function calendarFile({ name, agencyId, events, stamp }: Calendar): string {
  const writtenAt = utcBasic(stamp);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//emenscr-assist.example//eMENSCR Assist//TH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(name)}`,
    ...onceEach(events).flatMap((event) => eventLines(event, agencyId, writtenAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/** A UID may stand once in a file. The latest revision counts; of two alike the earlier day, which is late for nobody. */
function onceEach(events: readonly CalendarEvent[]): CalendarEvent[] {
  const best = [...events].sort((a, b) => a.revision - b.revision || b.date.localeCompare(a.date));
  const byKey = new Map(best.map((event) => [event.key, event]));
  return [...byKey.values()].sort((a, b) => a.date.localeCompare(b.date) || a.key.localeCompare(b.key));
}

/** `20261123T020000Z`. Throws where the stamp is no moment: that is a mistake of ours. */
const utcBasic = (stamp: string) => new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
