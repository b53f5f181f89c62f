import { expect, test } from 'vitest';
import type { BoardDue } from '@/utils/calendar/due-board';
import { reminders } from '@/utils/i18n/reminders';
import { createTranslate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { answeredBy, groupReminders } from '@/utils/reminders/group-reminders';
import { sayReminder } from '@/utils/reminders/say-reminder';

const due = (date: IsoDate, more: Partial<BoardDue> = {}): BoardDue => ({
  ...{ ruleId: 'm6', fiscalYear: 2570, quarter: 1, date, certainty: 'rule', daysLeft: 3, isHolidayListPartial: false },
  what: { th: 'รายงาน (M6)', en: 'Report (M6)' },
  evidence: { mark: 'inferred' },
  ...more,
});
const one = (id: string, date: IsoDate, more?: Partial<BoardDue>) => ({
  key: `${id} m6 2570/1`,
  agencyName: `หน่วยงาน ${id}`,
  due: due(date, more),
});
const ALL = [one('a', '2027-01-10'), one('b', '2027-01-10'), one('c', '2027-01-10'), one('d', '2027-01-20')];
const told = (keys: readonly string[]) => keys.map((id) => ({ key: `${id} m6 2570/1`, daysLeft: 3 }));

test('one notice for all agencies with the same thing on the same day', () => {
  const notices = groupReminders(told(['a', 'b', 'c', 'd', 'gone']), ALL);
  expect(notices.map(({ key, agencies }) => [key, agencies.map(({ agencyName }) => agencyName)])).toEqual([
    ['a m6 2570/1', ['หน่วยงาน a', 'หน่วยงาน b', 'หน่วยงาน c']],
    ['d m6 2570/1', ['หน่วยงาน d']],
  ]);
});

test('its answer speaks for every agency that it names, and for none with another day', () => {
  expect(answeredBy('b m6 2570/1', ALL)).toEqual(['a m6 2570/1', 'b m6 2570/1', 'c m6 2570/1']);
  expect(answeredBy('d m6 2570/1', ALL)).toEqual(['d m6 2570/1']);
  expect(answeredBy('gone m6 2570/1', ALL)).toEqual(['gone m6 2570/1']);
});

test('it names two of them, counts the rest, and tells the office’s own day', () => {
  const say = (language: 'th' | 'en', at: number) => {
    const all = [one('a', '2027-01-10', { ownDate: '2027-01-05' }), ...ALL.slice(1)];
    const notice = groupReminders(told(['a', 'b', 'c', 'd']), all)[at];
    return notice && sayReminder(notice, { t: createTranslate(reminders, language), language });
  };
  expect(say('th', 0)).toEqual({
    title: 'อีก 3 วันครบกำหนด: รายงาน (M6) 1/2570',
    message:
      'กำหนดส่ง วันอาทิตย์ที่ 10 มกราคม 2570\nหน่วยงานกำหนดให้เสร็จภายใน วันอังคารที่ 5 มกราคม 2570\nหน่วยงาน a, หน่วยงาน b และอีก 1 หน่วยงาน',
  });
  expect(say('en', 1)?.message).toContain('หน่วยงาน d');
});
