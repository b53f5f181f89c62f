import { defineRowRule } from '../define-rule';
import { text } from '../readers';
import { likeCriterion } from '../sources';

/** A figure, a level or a state that is reached or not. */
const MEASURABLE =
  /[0-9๐-๙]|ระดับ|ผ่าน|สำเร็จ|แล้วเสร็จ|ครบ|ทุก|ทั้งหมด|เป็นไปตาม|ได้รับ(?:การ)?(?:รับรอง|อนุมัติ|อนุญาต)|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|มี/;

export const targetMeasurable = defineRowRule({
  id: 'details/target-measurable',
  severity: 'advice',
  evidence: likeCriterion(6),
  groups: ['details.indicators'],
  reads: (row) => ({ target: text(`${row}.targetValue`) }),
  check: ({ target }) =>
    MEASURABLE.test(target) || /^[-–]$/.test(target.trim())
      ? undefined
      : { at: 'target', params: { shown: target.trim() } },
});
