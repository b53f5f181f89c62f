import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf } from '../define-rule';
import { isEmptyAt, isFilledAt, valueAt } from '../readers';
import { likeCriterion } from '../sources';

const QUANTITY: FieldPath = 'details.quantityTarget';
const QUALITY: FieldPath = 'details.qualityTarget';
/** Words by which an indicator measures how well. */
const HOW_WELL = /ร้อยละ|%|เปอร์เซ็นต์|ระดับ|คะแนน|พึงพอใจ|คุณภาพ|อัตรา|ความรู้|มาตรฐาน|ผ่านเกณฑ์|ลดลง|เพิ่มขึ้น|สำเร็จ|ดัชนี|รายได้/;

/** A clear target "แสดงผลลัพธ์ทั้งเชิงปริมาณและคุณภาพ". */
export const quantityAndQuality = definePageRule({
  id: 'details/quantity-and-quality',
  severity: 'advice',
  evidence: likeCriterion(6),
  criterion: 6,
  check(view) {
    if (isFilledAt(view, QUANTITY) && isEmptyAt(view, QUALITY)) return [{ at: QUALITY, params: { case: 'quality' } }];
    if (isFilledAt(view, QUALITY) && isEmptyAt(view, QUANTITY)) return [{ at: QUANTITY, params: { case: 'quantity' } }];
    if (isFilledAt(view, QUALITY)) return [];
    const rows = rowsOf(view, 'details.indicators').filter((row) => isFilledAt(view, `${row}.indicatorName`));
    const last = rows.at(-1);
    const isOnlyCounted = !rows.some((row) =>
      ['indicatorName', 'targetValue', 'unit'].some((part) =>
        HOW_WELL.test(valueAt(view, `${row}.${part}` as FieldPath) ?? ''),
      ),
    );
    return last && isOnlyCounted ? [{ at: `${last}.indicatorName` as FieldPath, params: { case: 'indicators' } }] : [];
  },
});
