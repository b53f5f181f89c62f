import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/model/ids';
import { dueReminders, REMINDER_DAYS, type DueToRemind, type Told } from '@/utils/reminders/due-reminders';

const day = (text: string) => text as IsoDate;
const isWeekday = (iso: IsoDate) => ![0, 6].includes(new Date(iso).getUTCDay());
const WISHES = { hour: 9, isWorkingDay: isWeekday };
const SINCE = day('2026-10-01');
/** Half past nine in Bangkok, unless another time is told. */
const at = (iso: string, time = '09:30') => new Date(`${iso}T${time}:00+07:00`);

const M1: DueToRemind = { key: 'm1', date: day('2026-12-10'), since: SINCE };

describe('one due date, looked at each day', () => {
  const looked = (dates: readonly string[]) => {
    let told: Told = {};
    return dates.flatMap((date) => {
      const plan = dueReminders([M1], told, WISHES, at(date));
      told = plan.told;
      return plan.now.map(({ daysLeft }) => `${date}: ${daysLeft}`);
    });
  };
  const days = (from: string, count: number) => Array.from({ length: count }, (_, n) => addDays(day(from), n));

  it('is reminded of 14, 7, 3, 1 and 0 days before, and after', () => {
    expect(looked(days('2026-11-20', 90))).toEqual([
      '2026-11-26: 14',
      '2026-12-03: 7',
      '2026-12-07: 3',
      '2026-12-09: 1',
      '2026-12-10: 0',
      '2026-12-11: -1',
      '2026-12-17: -7',
      '2026-12-24: -14',
      '2027-01-07: -28',
    ]);
  });

  it('is reminded of once for all that was slept over', () => {
    expect(looked(['2026-11-20', '2026-12-08', '2026-12-08', '2026-12-20'])).toEqual([
      '2026-12-08: 2',
      '2026-12-20: -10',
    ]);
  });
});

test('an office that wants to be done five days before is reminded of its own day, of the due date, and when late', () => {
  let told: Told = {};
  const days = Array.from({ length: 60 }, (_, n) => addDays(day('2026-11-16'), n)).filter((date) => {
    const plan = dueReminders([{ ...M1, leadDays: 5 }], told, WISHES, at(date));
    told = plan.told;
    return plan.now.length > 0;
  });
  // Its own day is Saturday 5 December: Friday then.
  expect(days).toEqual([
    ...['2026-11-20', '2026-11-27', '2026-12-02', '2026-12-04', '2026-12-10'],
    ...['2026-12-11', '2026-12-17', '2026-12-24', '2027-01-07'],
  ]);
});

test('three due dates are slept over: each is told once, none is lost', () => {
  const dues = ['2026-12-10', '2027-01-10', '2027-02-10'].map((date, n) => ({
    key: `d${n}`,
    date: day(date),
    since: SINCE,
  }));
  const first = dueReminders(dues, {}, WISHES, at('2026-11-20'));
  expect(first.now).toEqual([]);
  const woken = dueReminders(dues, first.told, WISHES, at('2027-03-01'));
  expect(woken.now.map(({ key }) => key)).toEqual(['d0', 'd1', 'd2']);
  expect(dueReminders(dues, woken.told, WISHES, at('2027-03-01', '09:31')).now).toEqual([]);
});

test('before the officer’s hour nothing is told, and the next look is at that hour', () => {
  const plan = dueReminders([M1], {}, WISHES, at('2026-11-26', '08:59'));
  expect([plan.now, plan.nextAt]).toEqual([[], at('2026-11-26', '09:00')]);
});

test('a moment on a day off comes on the working day before, and after the due date on the one after', () => {
  const saturday = { key: 's', date: day('2027-01-09'), since: SINCE };
  expect(dueReminders([saturday], {}, WISHES, at('2027-01-07')).now).toEqual([{ key: 's', daysLeft: 2 }]);
  const told = dueReminders([saturday], {}, WISHES, at('2027-01-08')).told;
  expect(Object.keys(told.s?.at ?? {}).sort()).toEqual(['0', '1', '14', '3', '7']);
  expect(dueReminders([saturday], told, WISHES, at('2027-01-10')).nextAt).toEqual(at('2027-01-11', '09:00'));
});

test('what was due before the assistant came is not told', () => {
  const old = { key: 'old', date: day('2026-09-30'), since: SINCE };
  expect(dueReminders([old], {}, WISHES, at('2026-11-20')).now).toEqual([]);
});

test('one that is snoozed is told again at the time, and then as usual', () => {
  const { told } = dueReminders([M1], {}, WISHES, at('2026-12-03'));
  const snoozed: Told = { m1: { ...told.m1, at: told.m1?.at ?? {}, snoozedUntil: at('2026-12-08').toISOString() } };
  expect(dueReminders([M1], snoozed, WISHES, at('2026-12-07')).now).toEqual([]);
  const woken = dueReminders([M1], snoozed, WISHES, at('2026-12-08'));
  expect(woken.now).toEqual([{ key: 'm1', daysLeft: 2 }]);
  expect(dueReminders([M1], woken.told, WISHES, at('2026-12-08', '10:00')).now).toEqual([]);
  expect(dueReminders([M1], woken.told, WISHES, at('2026-12-09')).now).toHaveLength(1);
});

test('a clock that ran years ahead silences nothing once it is set right', () => {
  const wrong = dueReminders([M1], {}, WISHES, at('2031-01-05'));
  expect(dueReminders([M1], wrong.told, WISHES, at('2026-12-03')).now).toEqual([{ key: 'm1', daysLeft: 7 }]);
});

test('what is gone or sent is forgotten', () => {
  const { told } = dueReminders([M1], {}, WISHES, at('2026-12-03'));
  expect(dueReminders([], told, WISHES, at('2026-12-04')).told).toEqual({});
});

test('whenever one looks: no moment is told twice, and what has passed by then is told', () => {
  const looks = fc.array(fc.integer({ min: 0, max: 100 * 24 * 60 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(looks, fc.integer({ min: 0, max: 23 }), (minutes, hour) => {
      const wishes = { ...WISHES, hour };
      let told: Told = {};
      let count = 0;
      for (const minute of [...minutes].sort((a, b) => a - b)) {
        const now = new Date(at('2026-11-01').getTime() + minute * 60_000);
        const before = told.m1?.at ?? {};
        const plan = dueReminders([M1], told, wishes, now);
        const fresh = Object.keys(plan.told.m1?.at ?? {}).filter((days) => !(days in before));
        expect(plan.now.length).toBe(fresh.length > 0 ? 1 : 0);
        count += plan.now.length;
        told = plan.told;
        expect(plan.nextAt === undefined || plan.nextAt > now).toBe(true);
        expect(dueReminders([M1], told, wishes, now).now).toEqual([]);
      }
      expect(count).toBeLessThanOrEqual(REMINDER_DAYS.length);
    }),
  );
});
