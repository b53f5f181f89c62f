import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dueKey } from '@/utils/calendar/due-key';
import { calendarFile } from '@/utils/calendar/ics/calendar-file';
import type { CalendarEvent } from '@/utils/calendar/ics/event-lines';
import { QUARTERS } from '@/utils/calendar/fiscal-year';
import { events, plainText } from './ics-arbitrary';

const YEAR: CalendarEvent[] = QUARTERS.map((quarter) => ({
  key: dueKey({ ruleId: 'm6', fiscalYear: 2570, quarter }),
  date: (['2027-01-10', '2027-04-10', '2027-07-10', '2027-10-10'] as const)[quarter - 1]!,
  summary: `กำหนดรายงาน M6 ไตรมาสที่ ${quarter}/2570`,
  description: 'ที่มา: หนังสือกลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1; ว 5453, ลว. 2 พ.ย. 2564\nนับ 10 วันหลังสิ้นไตรมาส',
  alarmDays: [14, 1, 0],
  revision: 0,
}));
const write = (list: readonly CalendarEvent[], agencyId = 'udon') =>
  calendarFile({ name: 'กำหนดส่ง', agencyId, events: list, stamp: '2026-11-23T02:00:00Z' });

/** As an independent program reads it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));

/** What calendar programs do with a file: by UID, the higher SEQUENCE stays. */
function importInto(shelf: Map<string, ICAL.Event>, text: string): Map<string, ICAL.Event> {
  const next = new Map(shelf);
  for (const event of read(text)) {
    const old = next.get(event.uid);
    if (!old || event.sequence >= old.sequence) next.set(event.uid, event);
  }
  return next;
}

const shown = (shelf: Map<string, ICAL.Event>) =>
  [...shelf.values()].map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);

const goesOffAt = (event: ICAL.Event) =>
  event.component.getAllSubcomponents('valarm').map((alarm) => {
    const start = event.startDate.clone();
    // An all-day event begins at its midnight.
    start.isDate = false;
    start.addDuration(alarm.getFirstPropertyValue('trigger') as unknown as ICAL.Duration);
    return start.toString();
  });

describe('read by ical.js', () => {
  it('is the year that was written', () => {
    expect(read(write(YEAR)).map((event) => [event.startDate.toString(), event.summary, event.description])).toEqual(
      YEAR.map(({ date, summary, description }) => [date, summary, description]),
    );
  });
  it('lasts its whole day and no longer, in no zone', () => {
    for (const { startDate, duration } of read(write(YEAR))) {
      expect(startDate.isDate).toBe(true);
      expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(duration.toString()).toBe('P1D');
    }
  });
  it('rings at 9:00 of the days asked for', () => {
    expect(goesOffAt(read(write(YEAR))[0]!)).toEqual([
      '2026-12-27T09:00:00',
      '2027-01-09T09:00:00',
      '2027-01-10T09:00:00',
    ]);
  });
  it('has the calendar’s name', () => {
    expect(new ICAL.Component(ICAL.parse(write([])) as unknown[]).getFirstPropertyValue('x-wr-calname')).toBe(
      'กำหนดส่ง',
    );
  });
  it('gives back any event', () => {
    fc.assert(
      fc.property(events, (list) => {
        const wanted = list.map((event) => [
          event.date,
          plainText(event.summary),
          plainText(event.description),
          event.revision,
        ]);
        const got = read(write(list)).map((event) => [
          event.startDate.toString(),
          event.summary,
          event.description,
          event.sequence,
        ]);
        expect(got.sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('imported again', () => {
  const first = importInto(new Map(), write(YEAR));

  it('the same file gives one set of events', () => {
    expect(shown(importInto(first, write(YEAR)))).toEqual(shown(first));
    expect(first.size).toBe(4);
  });
  it('a moved date replaces the old one', () => {
    const moved = YEAR.map((event, index) =>
      index === 1 ? { ...event, date: '2027-04-05' as const, revision: 1 } : event,
    );
    const after = importInto(first, write(moved));
    expect(after.size).toBe(4);
    expect(shown(after)[1]).toBe('2027-04-05 กำหนดรายงาน M6 ไตรมาสที่ 2/2570');
    // An older file found again in the downloads does not take it back.
    expect(shown(importInto(after, write(YEAR)))).toEqual(shown(after));
  });
  it('the file of one date is part of the year’s', () => {
    expect(importInto(first, write(YEAR.slice(2, 3))).size).toBe(4);
  });
  it('another agency’s year stands beside it', () => {
    expect(importInto(first, write(YEAR, 'loei')).size).toBe(8);
  });
});
