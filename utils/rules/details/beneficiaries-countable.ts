import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { isEmptyAt, isFilledAt, valueAt } from '../readers';
import { likeCriterion } from '../sources';

const BENEFICIARIES: FieldPath = 'details.beneficiaries';
/** A figure, or a word that leaves nobody out. */
const COUNTED = /[0-9๐-๙]|ทุก|ทั้งหมด|ทั้งจังหวัด|ทั้งประเทศ|หนึ่ง|สอง|สาม|สี่|ห้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน/;

export const beneficiariesCountable = definePageRule({
  id: 'details/beneficiaries-countable',
  severity: 'advice',
  evidence: likeCriterion(4),
  check(view) {
    const groups = rowsOf(view, 'details.targetGroups');
    const uncounted = groups.filter((row) => isFilledAt(view, `${row}.groupName`) && isEmptyAt(view, `${row}.count`));
    const inRows = uncounted.map((row) => ({ at: `${row}.count` as FieldPath, params: { case: 'row' } }));
    const text = valueAt(view, BENEFICIARIES);
    if (text === undefined || COUNTED.test(text)) return inRows;
    return groups.some((row) => isFilledAt(view, `${row}.count`)) ? inRows : [{ at: BENEFICIARIES }, ...inRows];
  },
});
