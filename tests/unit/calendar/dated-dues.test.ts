import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { addDays } from '@/utils/calendar/days';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { datedDues } from '@/utils/calendar/dated-dues';
import { seenFrom } from '@/utils/calendar/due-date';
import type { IsoDate } from '@/utils/model/ids';
import { formatThaiDate, weekdayOf } from '@/utils/thai/be-date';

const WEEKDAYS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];

function datesFrom(ruleSetId: string, today: IsoDate, count: number) {
  const ruleSet = RULE_SETS.find(({ id }) => id === ruleSetId);
  if (!ruleSet) throw new Error(`no rule set ${ruleSetId}`);
  return datedDues({ ruleSet, holidays: HOLIDAYS }, today, addDays(today, (count + 8) * 366))
    .slice(0, count)
    .map(seenFrom(today));
}

/** The four reports of one fiscal year. */
function reportsOf(ruleSetId: string, fiscalYear: number) {
  return datesFrom(ruleSetId, `${fiscalYear - 544}-10-01` as IsoDate, 8).filter(
    (due) => due.fiscalYear === fiscalYear && due.ruleId === 'm6',
  );
}

const CLUSTER = 'provincial-cluster';
const GENERAL = 'general-30-days';

describe('the dates of each fiscal year', () => {
  it.each([
    [2565, CLUSTER, '10 ม.ค. 2565 จ.', '10 เม.ย. 2565 อา.', '10 ก.ค. 2565 อา.', '10 ต.ค. 2565 จ.'],
    [2565, GENERAL, '30 ม.ค. 2565 อา.', '30 เม.ย. 2565 ส.', '30 ก.ค. 2565 ส.', '30 ต.ค. 2565 อา.'],
    [2566, CLUSTER, '10 ม.ค. 2566 อ.', '10 เม.ย. 2566 จ.', '10 ก.ค. 2566 จ.', '10 ต.ค. 2566 อ.'],
    [2567, CLUSTER, '10 ม.ค. 2567 พ.', '10 เม.ย. 2567 พ.', '10 ก.ค. 2567 พ.', '10 ต.ค. 2567 พฤ.'],
    [2568, CLUSTER, '10 ม.ค. 2568 ศ.', '10 เม.ย. 2568 พฤ.', '10 ก.ค. 2568 พฤ.', '10 ต.ค. 2568 ศ.'],
    [2569, CLUSTER, '10 ม.ค. 2569 ส.', '10 เม.ย. 2569 ศ.', '10 ก.ค. 2569 ศ.', '10 ต.ค. 2569 ส.'],
    [2569, GENERAL, '30 ม.ค. 2569 ศ.', '30 เม.ย. 2569 พฤ.', '30 ก.ค. 2569 พฤ.', '30 ต.ค. 2569 ศ.'],
    [2570, CLUSTER, '10 ม.ค. 2570 อา.', '10 เม.ย. 2570 ส.', '10 ก.ค. 2570 ส.', '10 ต.ค. 2570 อา.'],
    [2570, GENERAL, '30 ม.ค. 2570 ส.', '30 เม.ย. 2570 ศ.', '30 ก.ค. 2570 ศ.', '30 ต.ค. 2570 ส.'],
  ])('%i by %s', (year, ruleSetId, ...expected) => {
    const reports = reportsOf(ruleSetId, year);
    expect(reports.map(({ date }) => `${formatThaiDate(date, 'short')} ${WEEKDAYS[weekdayOf(date)]}`)).toEqual(
      expected,
    );
    expect(reports.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
  });

  it('is 10 December for M1–M5: a Friday by the letter, a Thursday in 2569', () => {
    const entries = [2565, 2570].map((year) =>
      datesFrom(CLUSTER, `${year - 544}-10-11` as IsoDate, 5).find(({ ruleId }) => ruleId === 'm1-m5'),
    );
    expect(
      entries.map((due) => due && `${formatThaiDate(due.date, 'short')} ${WEEKDAYS[weekdayOf(due.date)]}`),
    ).toEqual(['10 ธ.ค. 2564 ศ.', '10 ธ.ค. 2569 พฤ.']);
    expect(entries.map((due) => due?.certainty)).toEqual(['stated', 'one-year']);
  });

  it('falls on วันเข้าพรรษา on 30 ก.ค. 2569', () => {
    const [, , third] = reportsOf(GENERAL, 2569);
    expect(third).toMatchObject({ date: '2026-07-30', becauseNonWorking: { holiday: { th: 'วันเข้าพรรษา' } } });
  });

  it.each(Array.from({ length: 18 }, (_, index) => 2563 + index))('%i has one entry date and four reports', (year) => {
    const starting = datesFrom(CLUSTER, `${year - 544}-10-11` as IsoDate, 5);
    expect(starting.map(({ ruleId, fiscalYear }) => [ruleId, fiscalYear])).toEqual([
      ['m1-m5', year],
      ...Array(4).fill(['m6', year]),
    ]);
    const ce = year - 543;
    const days = [`${ce - 1}-12-10`, `${ce}-01-10`, `${ce}-04-10`, `${ce}-07-10`, `${ce}-10-10`];
    expect(starting.map(({ date }) => date)).toEqual(days);
  });
});

describe('what is due next', () => {
  it('names each date, the working day before, and why', () => {
    const [entry, first, second] = datesFrom(CLUSTER, '2026-11-23', 3);
    expect(entry).toMatchObject({
      ruleId: 'm1-m5',
      fiscalYear: 2570,
      date: '2026-12-10',
      workingDayBefore: '2026-12-09',
    });
    expect(entry).toMatchObject({ daysLeft: 17, becauseNonWorking: { holiday: { th: 'วันรัฐธรรมนูญ' } } });
    expect(first).toMatchObject({ quarter: 1, date: '2027-01-10', workingDayBefore: '2027-01-08', daysLeft: 48 });
    expect(first?.becauseNonWorking).toBe('weekend');
    expect(second).toMatchObject({ quarter: 2, date: '2027-04-10', workingDayBefore: '2027-04-09' });
  });

  it('leaves a working day alone', () => {
    const [due] = datesFrom(CLUSTER, '2023-01-01', 1);
    expect(due).toMatchObject({ date: '2023-01-10' });
    expect(due).not.toHaveProperty('workingDayBefore');
  });

  it('counts today, and forgets it tomorrow', () => {
    expect(datesFrom(CLUSTER, '2026-12-10', 1)[0]).toMatchObject({ date: '2026-12-10', daysLeft: 0 });
    expect(datesFrom(CLUSTER, '2026-12-11', 1)[0]).toMatchObject({ date: '2027-01-10' });
  });

  it('still shows the last quarter of the year before', () => {
    expect(datesFrom(CLUSTER, '2026-10-01', 1)[0]).toMatchObject({ date: '2026-10-10', fiscalYear: 2569, quarter: 4 });
  });

  it('has no date before the rule began', () => {
    expect(datesFrom(CLUSTER, '2018-05-01', 1)[0]).toMatchObject({ fiscalYear: 2563, date: '2019-12-10' });
  });
});

it('gives the soonest first, each once, and none that has passed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 12 }), (offset, count) => {
      const today = addDays('2015-01-01', offset);
      for (const id of [CLUSTER, GENERAL]) {
        const dates = datesFrom(id, today, count);
        expect(dates).toHaveLength(count);
        expect(dates.map(({ date }) => date)).toEqual([...new Set(dates.map(({ date }) => date))].sort());
        expect(dates.every(({ date, daysLeft }) => daysLeft >= 0 && addDays(today, daysLeft) === date)).toBe(true);
      }
    }),
  );
});

describe('how surely a date is known', () => {
  it('is verified only where the letter writes the date', () => {
    const sure = datesFrom(CLUSTER, '2019-10-11', 100).filter(({ evidence }) => evidence.mark === 'verified');
    expect(sure.map(({ date }) => date)).toEqual(['2021-12-10', '2022-01-10']);
    expect(sure.every(({ certainty }) => certainty === 'stated')).toBe(true);
    expect(datesFrom(CLUSTER, '2026-11-23', 1)[0]?.evidence).toMatchObject({ mark: 'inferred' });
  });

  it('tells a rule of the letter from the date of one year, and from memory', () => {
    expect(datesFrom(CLUSTER, '2026-11-23', 2).map(({ certainty }) => certainty)).toEqual(['one-year', 'rule']);
    expect(datesFrom(GENERAL, '2026-11-23', 1).map(({ certainty }) => certainty)).toEqual(['memory']);
  });

  it('names the letter', () => {
    const source = 'หนังสือกลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1 ที่ มท 0227.5 (อศ)/ว 5453 ลงวันที่ 2 พ.ย. 2564';
    expect(datesFrom(CLUSTER, '2026-11-23', 1)[0]?.evidence.source).toBe(source);
  });

  it('says when only the fixed holidays of its year are known', () => {
    const known = datesFrom(CLUSTER, '2028-09-30', 3).map(({ date, isHolidayListPartial }) => [
      date,
      isHolidayListPartial,
    ]);
    expect(known).toEqual([
      ['2028-10-10', false],
      ['2028-12-10', false],
      ['2029-01-10', true],
    ]);
  });

  it('is never verified for whom the letter was not written', () => {
    expect(datesFrom('province', '2021-10-11', 2).map(({ evidence }) => evidence.mark)).toEqual([
      'inferred',
      'inferred',
    ]);
    expect(datesFrom(GENERAL, '2021-10-31', 2).map(({ evidence }) => evidence.mark)).toEqual(['recalled', 'recalled']);
  });
});
