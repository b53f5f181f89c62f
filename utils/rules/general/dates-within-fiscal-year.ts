import type { FieldPath, IsoDate } from '@/utils/model/ids';
import { defineFieldRule } from '../define-rule';
import { date, fiscalYear } from '../readers';

const START: FieldPath = 'general.startDate';
const END: FieldPath = 'general.endDate';
const year = fiscalYear('general.fiscalYear');

/**
 * A project of a fiscal year starts and ends in it (1 ต.ค. – 30 ก.ย.). Projects over several years are common,
 * so reaching beyond it is only worth a mention; lying wholly outside it is very likely a slip.
 */
export const datesWithinFiscalYear = defineFieldRule({
  id: 'general/dates-within-fiscal-year',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  kinds: ['date'],
  check(_field, path, snapshot) {
    const ofYear = year.read(snapshot);
    const day = path === START || path === END ? date(path).read(snapshot) : undefined;
    if (ofYear === undefined || day === undefined) return undefined;
    const firstDate: IsoDate = `${ofYear - 544}-10-01`;
    const lastDate: IsoDate = `${ofYear - 543}-09-30`;
    const params = { year: ofYear, firstDate, lastDate, date: day };
    if (path === START ? day > lastDate : day < firstDate) return { params: { ...params, case: 'outside' } };
    if (path === START ? day < firstDate : day > lastDate)
      return { severity: 'advice', params: { ...params, case: 'beyond' } };
    return undefined;
  },
});
