import type { FieldPath, IsoDate } from '@/utils/model/ids';
import { definePageRule, type Spot } from '../define-rule';
import { date, fiscalYear } from '../readers';

const START: FieldPath = 'general.startDate';
const END: FieldPath = 'general.endDate';
const year = fiscalYear('general.fiscalYear');

/**
 * A project of a fiscal year starts and ends in it (1 ต.ค. – 30 ก.ย.). Projects over several years are common,
 * so reaching beyond it is only worth a mention; lying wholly outside it is very likely a slip.
 */
export const datesWithinFiscalYear = definePageRule({
  id: 'general/dates-within-fiscal-year',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  check(view) {
    const ofYear = year.read(view);
    if (ofYear === undefined) return [];
    return [START, END].flatMap((at) => {
      const day = date(at).read(view);
      const spot = day && compare(day, at === START, ofYear);
      return spot ? [{ at, ...spot }] : [];
    });
  },
});

function compare(day: IsoDate, isStart: boolean, ofYear: number): Spot | undefined {
  const firstDate: IsoDate = `${ofYear - 544}-10-01`;
  const lastDate: IsoDate = `${ofYear - 543}-09-30`;
  const params = { year: ofYear, firstDate, lastDate, date: day };
  if (isStart ? day > lastDate : day < firstDate) return { params: { ...params, case: 'outside' } };
  if (isStart ? day < firstDate : day > lastDate) return { severity: 'advice', params: { ...params, case: 'beyond' } };
  return undefined;
}
