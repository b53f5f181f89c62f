import { byCriterion, SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const activities = {
  'rule.activities/end-date-after-start-date': {
    th: 'กิจกรรมนี้สิ้นสุด ({endDate}) ก่อนวันเริ่มต้น ({startDate})',
    en: 'This activity ends ({endDate}) before it starts ({startDate})',
  },
  'rule.activities/end-date-after-start-date.why': SUGGESTION,
  'rule.activities/at-least-one': {
    th: 'ยังไม่มีกิจกรรม ควรระบุอย่างน้อยหนึ่งกิจกรรม',
    en: 'No activity yet: at least one is needed',
  },
  'rule.activities/at-least-one.why': byCriterion(5),
  'rule.activities/within-project-dates.before': {
    th: 'วันที่ {date} อยู่ก่อนวันเริ่มต้นโครงการ ({firstDate})',
    en: '{date} lies before the project starts ({firstDate})',
  },
  'rule.activities/within-project-dates.after': {
    th: 'วันที่ {date} อยู่หลังวันสิ้นสุดโครงการ ({lastDate})',
    en: '{date} lies after the project ends ({lastDate})',
  },
  'rule.activities/within-project-dates.why': SUGGESTION,
  'rule.activities/in-time-order': {
    th: 'กิจกรรมนี้เริ่ม {startDate} ก่อนกิจกรรมที่อยู่เหนือขึ้นไป ({beforeDate}) ควรเรียงตามเวลา',
    en: 'This activity starts on {startDate}, before the one above it ({beforeDate}); better in order of time',
  },
  'rule.activities/in-time-order.ticks': {
    th: 'กิจกรรมนี้เริ่มก่อนกิจกรรมที่อยู่เหนือขึ้นไป ควรเรียงตามเวลา',
    en: 'This activity starts before the one above it; better in order of time',
  },
  'rule.activities/in-time-order.why': byCriterion(5),
  'rule.activities/weights-sum-to-100': {
    th: 'น้ำหนักของกิจกรรมรวมกันได้ {sum} ควรเท่ากับ 100',
    en: 'The weights of the activities add up to {sum} instead of 100',
  },
  'rule.activities/weights-sum-to-100.why': SUGGESTION,
  'rule.activities/budgets-within-total': {
    th: 'งบประมาณของกิจกรรมรวม {sumBaht} บาท เกินวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The activities’ budgets add up to {sumBaht} baht, {differenceBaht} over the total of {totalBaht}',
  },
  'rule.activities/budgets-within-total.why': SUGGESTION,
  'rule.activities/main-has-sub-activities': {
    th: 'มีเพียงกิจกรรมหลัก ยังไม่มีกิจกรรมย่อย',
    en: 'There are main activities only, no sub-activity yet',
  },
  'rule.activities/main-has-sub-activities.why': byCriterion(5),
  'rule.activities/not-one-bar': {
    th: 'มีกิจกรรมเดียวลากยาวตลอดทุกไตรมาส ควรแยกเป็นกิจกรรมตามช่วงเวลา',
    en: 'One activity runs over every quarter; better several in their own time',
  },
  'rule.activities/not-one-bar.why': byCriterion(5),
  'rule.activities/at-least-one.title': { th: 'มีกิจกรรมอย่างน้อยหนึ่งกิจกรรม', en: 'At least one activity' },
  'rule.activities/end-date-after-start-date.title': {
    th: 'กิจกรรมสิ้นสุดหลังวันเริ่มต้น',
    en: 'Activities end after they start',
  },
  'rule.activities/within-project-dates.title': {
    th: 'กิจกรรมอยู่ในช่วงเวลาโครงการ',
    en: 'Activities lie within the project’s dates',
  },
  'rule.activities/in-time-order.title': { th: 'กิจกรรมเรียงตามเวลา', en: 'Activities are in order of time' },
  'rule.activities/weights-sum-to-100.title': { th: 'น้ำหนักกิจกรรมรวมเป็น 100', en: 'Weights add up to 100' },
  'rule.activities/budgets-within-total.title': {
    th: 'งบกิจกรรมไม่เกินวงเงิน',
    en: 'Activity budgets stay within the total',
  },
  'rule.activities/main-has-sub-activities.title': {
    th: 'กิจกรรมหลักมีกิจกรรมย่อย',
    en: 'Main activities have sub-activities',
  },
  'rule.activities/not-one-bar.title': { th: 'ไม่ใช่กิจกรรมเดียวลากทุกไตรมาส', en: 'Not one activity over every quarter' },
} satisfies Catalogue;
