import fc from 'fast-check';
import type { CalendarEvent } from '@/utils/calendar/ics/event-lines';
import { addDays } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/model/ids';

/** Thai with every sort of mark, what must be escaped, and characters of four octets. */
const PIECES = [
  'ก',
  'ผู้',
  'น้ำ',
  'ที่',
  'เรื่อง',
  'ป๊',
  'ญฺ',
  'กี้',
  ' ',
  ',',
  ';',
  '\\',
  '\n',
  '\\n',
  ':',
  '"',
  'a',
  '๒',
  '👩‍👩‍👧',
  '🇹🇭',
];

const ODD = ['\r', '\r\n', '\u2028', '\u0000', '\ud83d', '\u200b', 'é', '\ufeff'];
const some = (pieces: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength, size: 'max' }).map((chosen) => chosen.join(''));

export const words = fc.oneof(some(PIECES, 60), some([...PIECES, ...ODD], 60));
const aKey = some(['m6', ' ', '2570', '/', '1', '2', '@', '%', '/2', ','], 6);

const date = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2020-01-01' as IsoDate, days));

export const event: fc.Arbitrary<CalendarEvent> = fc.record({
  key: aKey,
  date,
  summary: words,
  description: words,
  alarmDays: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
  revision: fc.nat({ max: 1000 }),
});

export const events = fc.uniqueArray(event, { maxLength: 4, selector: ({ key }) => key });

/** Text as a calendar file can hold it. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
