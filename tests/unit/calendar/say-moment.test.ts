import { expect, it } from 'vitest';
import { sayMoment } from '@/utils/calendar/say-moment';

it.each([
  ['2026-11-26T03:42:59.999Z', '26 พ.ย. 2569 10:42 น.', '26 Nov 2026 (B.E. 2569) 10:42'],
  // Past midnight in Bangkok it is another day, and another year.
  ['2026-11-25T17:00:00.000Z', '26 พ.ย. 2569 00:00 น.', '26 Nov 2026 (B.E. 2569) 00:00'],
  ['2026-12-31T17:05:00Z', '1 ม.ค. 2570 00:05 น.', '1 Jan 2027 (B.E. 2570) 00:05'],
])('%s is said as %s', (moment, thai, english) => {
  expect(sayMoment(moment, 'th')).toBe(thai);
  expect(sayMoment(moment, 'en')).toBe(english);
});
