import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dueKey } from '@/utils/calendar/due-key';
import { alarmTrigger } from '@/utils/calendar/ics/alarm-trigger';
import { calendarFile } from '@/utils/calendar/ics/calendar-file';
import type { CalendarEvent } from '@/utils/calendar/ics/event-lines';
import { eventUid } from '@/utils/calendar/ics/event-uid';
import { foldLine } from '@/utils/calendar/ics/fold-line';
import { icsText } from '@/utils/calendar/ics/ics-text';
import { events, plainText, words } from './ics-arbitrary';

const STAMP = '2026-11-23T09:00:00+07:00';
const M1: CalendarEvent = {
  key: dueKey({ ruleId: 'm1-m5', fiscalYear: 2570 }),
  date: '2026-12-10',
  summary: 'กำหนดส่ง M1–M5 ปีงบประมาณ พ.ศ. 2570',
  description: 'จังหวัดอุดรธานี; ที่ มท 0227.5 (อศ)/ว 5453, ลว. 2 พ.ย. 2564\nตรวจสอบกับหนังสือสั่งการ',
  alarmDays: [1, 7, 0, 7],
  revision: 2,
  url: 'https://emenscr.nesdc.go.th/',
};
const file = (...list: CalendarEvent[]) =>
  calendarFile({ name: 'กำหนดส่ง eMENSCR', agencyId: 'udon', events: list, stamp: STAMP });

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replace(/\r\n /g, '');
const unescape = (text: string) => text.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
const uidsOf = (text: string) => [...unfold(text).matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);

describe('a file', () => {
  it('is written as RFC 5545 asks', () => {
    expect(unfold(file(M1)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//emenscr-assist.example//eMENSCR Assist//TH',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:กำหนดส่ง eMENSCR',
      'BEGIN:VEVENT',
      'UID:m1-m5%202570/udon@emenscr-assist.example',
      'SEQUENCE:2',
      'DTSTAMP:20261123T020000Z',
      'DTSTART;VALUE=DATE:20261210',
      'DTEND;VALUE=DATE:20261211',
      'SUMMARY:กำหนดส่ง M1–M5 ปีงบประมาณ พ.ศ. 2570',
      'DESCRIPTION:จังหวัดอุดรธานี\\; ที่ มท 0227.5 (อศ)/ว 5453\\, ลว. 2 พ.ย. 2564\\nตรวจสอบกับหนังสือสั่งการ',
      'URL:https://emenscr.nesdc.go.th/',
      'TRANSP:TRANSPARENT',
      ...['-P6DT15H', '-PT15H', 'PT9H'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:กำหนดส่ง M1–M5 ปีงบประมาณ พ.ศ. 2570',
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  it('ends a day of the last of a month, and of a leap February, on the first of the next', () => {
    expect(file({ ...M1, date: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101\r\n');
    expect(file({ ...M1, date: '2028-02-28' })).toContain('DTEND;VALUE=DATE:20280229\r\n');
  });
  it.each(['javascript:alert(1)', 'https://a.example/\r\nATTENDEE:x', 'https://a.example/ ก', ''])(
    'leaves out the address %j',
    (url) => expect(file({ ...M1, url })).not.toMatch(/URL|ATTENDEE/),
  );
  it('holds a key once: the latest revision, of two alike the earlier day', () => {
    const late = { ...M1, date: '2026-12-20' as const };
    expect(file({ ...late, revision: 3 }, M1)).toBe(file({ ...late, revision: 3 }));
    expect(file(M1, late)).toBe(file(M1));
    expect(file(late, M1)).toBe(file(M1));
  });
  it('is the same whatever order the events come in', () => {
    const M6: CalendarEvent = {
      ...M1,
      key: dueKey({ ruleId: 'm6', fiscalYear: 2570, quarter: 1 }),
      date: '2027-01-10',
    };
    expect(file(M6, M1)).toBe(file(M1, M6));
  });
  it('takes a broken stamp for a mistake of the caller', () => {
    expect(() => calendarFile({ name: '', agencyId: '', events: [], stamp: 'วันนี้' })).toThrow(RangeError);
  });
});

test.each([
  [0, 'PT9H'],
  [1, '-PT15H'],
  [2, '-P1DT15H'],
  [7, '-P6DT15H'],
  [14, '-P13DT15H'],
])('an alarm %i days before goes off at 9:00: %s', (days, trigger) => expect(alarmTrigger(days)).toBe(trigger));

describe('lines', () => {
  const marks = new Intl.Segmenter('th', { granularity: 'grapheme' });
  const clusters = (text: string) => Array.from(marks.segment(text), ({ segment }) => segment);
  const ordinary = words.map(icsText).filter((line) => clusters(line).every((cluster) => octets(cluster) < 75));

  test('unfolded they are what they were, none is over 75 octets', () => {
    fc.assert(
      fc.property(words.map(icsText), (line) => {
        const folded = foldLine(line);
        expect(unfold(folded)).toBe(line);
        expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      }),
    );
  });
  test('no character as a person sees it is split', () => {
    fc.assert(
      fc.property(ordinary, (line) => {
        const kept = foldLine(line).split('\r\n ').flatMap(clusters);
        expect(kept.join('|')).toBe(clusters(line).join('|'));
      }),
    );
  });
  test('no line of Thai begins with a mark, and each is as long as it may be', () => {
    const lines = foldLine(`SUMMARY:${'ผู้ที่น้ำ'.repeat(60)}`).split('\r\n');
    for (const line of lines.slice(1)) expect(line).toMatch(/^ [ผทน]/);
    for (const line of lines.slice(0, -1)) expect(octets(line)).toBeGreaterThan(75 - octets('ผู้'));
  });
  test('75 octets stay one line, 76 become two', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });
  test('a consonant under a heap of marks is cut between code points only', () => {
    const folded = foldLine(`ก${'้'.repeat(60)}`);
    expect(unfold(folded)).toBe(`ก${'้'.repeat(60)}`);
    expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  });
});

describe('text', () => {
  test('what is escaped reads back, and stands in one line', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(unescape(icsText(text))).toBe(plainText(text));
        expect(icsText(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
  test('nothing in an event can begin a line of its own', () => {
    fc.assert(
      fc.property(events, words, (list, name) => {
        const lines = unfold(calendarFile({ name, agencyId: 'udon', events: list, stamp: STAMP })).split('\r\n');
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(list.length);
        const known =
          /^(?:(?:BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|UID|SEQUENCE|DTSTAMP|SUMMARY|DESCRIPTION|TRANSP|ACTION|TRIGGER):|DT(?:START|END);VALUE=DATE:)/;
        expect(lines.slice(0, -1).filter((line) => !known.test(line))).toEqual([]);
      }),
    );
  });
});

describe('a UID', () => {
  const wellFormed = words.map((text) => text.replace(/\p{Surrogate}/gu, ''));

  test('belongs to one key of one agency', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, wellFormed, wellFormed, (a, b, c, d) => {
        expect(eventUid(a, b) === eventUid(c, d)).toBe(a === c && b === d);
      }),
    );
  });
  test('is unique in a file and does not follow day, words or revision', () => {
    fc.assert(
      fc.property(events, (list) => {
        const moved = list.map((event) => ({ ...event, date: '2027-01-01' as const, summary: 'อื่น', revision: 9 }));
        const uids = uidsOf(file(...list));
        expect(new Set(uids).size).toBe(uids.length);
        expect(uidsOf(file(...moved)).sort()).toEqual(uids.sort());
      }),
      { numRuns: 30 },
    );
  });
  test('of two agencies differs', () => {
    expect(eventUid('udon', 'm6 2570/2')).toBe('m6%202570%2F2/udon@emenscr-assist.example');
    expect(eventUid('loei', 'm6 2570/2')).not.toBe(eventUid('udon', 'm6 2570/2'));
  });
});
