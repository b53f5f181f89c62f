import { daysBetween } from '@/utils/calendar/days';
import { quarterEnd, type Quarter } from '@/utils/calendar/fiscal-year';
import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { bahtOf, date, isEmptyAt, known, number, satang, valueAt } from '../readers';
import { thisReport, type ReportKeyed } from '../reports';
import { COMMON_SENSE } from '../sources';
import type { View } from '../view';

const PROBLEMS: FieldPath = 'progress-report.problems';
const NOTHING = /^(?:[-–—.]+|ไม่มี(?:ปัญหา(?:และ)?(?:อุปสรรค)?)?)$/;
/** Behind by more than this many per cent of the whole before a word of explanation is missed. */
const FAR_BEHIND = 30;
const HALF = 2n;

/** Behind the time that has gone by, or with less than half the money spent that was planned, and no word why. */
export const delayExplained = definePageRule({
  id: 'progress-report/delay-explained',
  severity: 'advice',
  evidence: COMMON_SENSE,
  check(view) {
    const said = valueAt(view, PROBLEMS)?.trim();
    if (!(isEmptyAt(view, PROBLEMS) || (said !== undefined && NOTHING.test(said)))) return [];
    const own = thisReport(view);
    if (own?.fiscalYear === undefined) return [];
    const spot = behindTime(view, own as ReportKeyed) ?? behindMoney(view, own as ReportKeyed);
    return spot ? [{ at: PROBLEMS, ...spot }] : [];
  },
});

function behindTime(view: View, { fiscalYear, quarter }: ReportKeyed) {
  const [start, end] = [known(date('general.startDate')), known(date('general.endDate'))];
  const [first, last] = [start.read(view), end.read(view)];
  const percent = number('progress-report.progressPercent').read(view);
  if (first === undefined || last === undefined || percent === undefined || last <= first) return undefined;
  const gone = daysBetween(first, quarterEnd(fiscalYear, quarter as Quarter)) / daysBetween(first, last);
  const expected = Math.round(100 * Math.min(1, Math.max(0, gone)));
  if (expected - percent < FAR_BEHIND) return undefined;
  return { origin: start.origin?.(view), params: { case: 'time', percent, expected } };
}

function behindMoney(view: View, { quarter }: ReportKeyed) {
  const plan = Array.from({ length: quarter }, (_none, row) => known(satang(`budget.quarters[${row}].amountBaht`)));
  const amounts = plan.map((reader) => reader.read(view));
  const spent = satang('progress-report.spentBaht').read(view);
  if (spent === undefined || amounts.includes(undefined)) return undefined;
  const planned = amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
  if (planned === 0n || spent * HALF >= planned) return undefined;
  return {
    origin: plan[0]?.origin?.(view),
    params: { case: 'money', spentBaht: bahtOf(spent), plannedBaht: bahtOf(planned) },
  };
}
