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
    const first = `${ofYear - 544}-10-01` as IsoDate;
    const last = `${ofYear - 543}-09-30` as IsoDate;
    const params = { year: ofYear, first, last, date: day };
    if (path === START ? day > last : day < first) return { params: { ...params, case: 'outside' } };
    if (path === START ? day < first : day > last) return { severity: 'advice', params: { ...params, case: 'beyond' } };
    return undefined;
  },
});
