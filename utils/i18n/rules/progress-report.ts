import { SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const progressReport = {
  'rule.progress-report/percent-in-range': {
    th: 'ความก้าวหน้า {percent} อยู่นอกช่วง 0–100',
    en: '{percent} is outside 0–100 per cent',
  },
  'rule.progress-report/percent-in-range.fraction': {
    th: 'ความก้าวหน้า {percent} น้อยกว่า 1 ช่องนี้เป็นร้อยละ อาจหมายถึง {meant}',
    en: '{percent} is less than one per cent; perhaps {meant} is meant',
  },
  'rule.progress-report/percent-in-range.why': SUGGESTION,
  'rule.progress-report/progress-not-falling': {
    th: 'ความก้าวหน้า {percent} ต่ำกว่าไตรมาสที่ {quarter} ที่รายงานไว้ {before} ความก้าวหน้าสะสมไม่ควรลดลง',
    en: '{percent} is below the {before} reported in quarter {quarter}; accumulated progress should not fall',
  },
  'rule.progress-report/progress-not-falling.why': SUGGESTION,
  'rule.progress-report/spending-not-falling': {
    th: 'ยอดเบิกจ่ายสะสม {spentBaht} บาท น้อยกว่าไตรมาสที่ {quarter} ที่รายงานไว้ {beforeBaht} บาท',
    en: 'Accumulated spending of {spentBaht} baht is less than the {beforeBaht} reported in quarter {quarter}',
  },
  'rule.progress-report/spending-not-falling.why': SUGGESTION,
  'rule.progress-report/spending-within-total': {
    th: 'ยอดเบิกจ่าย {spentBaht} บาท เกินวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'Spending of {spentBaht} baht is {differenceBaht} over the total of {totalBaht}',
  },
  'rule.progress-report/spending-within-total.why': SUGGESTION,
  'rule.progress-report/spending-fits-progress.no-progress': {
    th: 'มียอดเบิกจ่าย {spentBaht} บาทแล้ว แต่ความก้าวหน้ายังเป็น 0',
    en: '{spentBaht} baht are spent, but progress is still 0',
  },
  'rule.progress-report/spending-fits-progress.no-spending': {
    th: 'ความก้าวหน้า {percent} แล้ว แต่ยอดเบิกจ่ายยังเป็น 0 บาท',
    en: 'Progress is {percent}, but nothing is spent yet',
  },
  'rule.progress-report/spending-fits-progress.why': SUGGESTION,
  'rule.progress-report/reports-in-order.early': {
    th: 'ไตรมาสที่ {quarter} ของปีงบประมาณ พ.ศ. {year} ยังไม่สิ้นสุด (สิ้นสุด {lastDate}) กรุณาตรวจสอบไตรมาสที่เลือก',
    en: 'Quarter {quarter} of fiscal year B.E. {year} is not over yet (it ends {lastDate}). Please check the quarter',
  },
  'rule.progress-report/reports-in-order.skipped': {
    th: 'ยังไม่เคยเห็นรายงานไตรมาสที่ {missing} ของโครงการนี้ในเครื่องนี้ กรุณาตรวจสอบว่ารายงานแล้ว',
    en: 'The report of quarter {missing} was never seen on this computer. Please check that it was made',
  },
  'rule.progress-report/reports-in-order.why': SUGGESTION,
  'rule.progress-report/text-differs-from-last-quarter': {
    th: 'ข้อความเหมือนกับที่รายงานไตรมาสที่ {quarter} ทุกตัวอักษร',
    en: 'The text is that of quarter {quarter}, word for word',
  },
  'rule.progress-report/text-differs-from-last-quarter.why': SUGGESTION,
  'rule.progress-report/delay-explained.time': {
    th: 'ความก้าวหน้า {percent} ขณะที่เวลาผ่านไปร้อยละ {expected} ควรระบุปัญหาอุปสรรคหรือเหตุผล',
    en: 'Progress is {percent} while {expected} % of the time has gone by: please say why',
  },
  'rule.progress-report/delay-explained.money': {
    th: 'เบิกจ่าย {spentBaht} บาท ไม่ถึงครึ่งของแผนสะสม {plannedBaht} บาท ควรระบุปัญหาอุปสรรคหรือเหตุผล',
    en: '{spentBaht} baht are spent, less than half of the {plannedBaht} planned so far: please say why',
  },
  'rule.progress-report/delay-explained.why': SUGGESTION,
  'rule.progress-report/before-due-date': {
    th: 'เลยกำหนดส่งรายงานของไตรมาสนี้แล้ว ({dueDate}) ตาม{source}',
    en: 'The due date of this report has passed ({dueDate}), by: {source}',
  },
  'rule.progress-report/before-due-date.why': {
    th: 'คำนวณจากชุดกำหนดส่งที่หน่วยงานเลือกไว้',
    en: 'Worked out from the agency’s chosen due-date rules',
  },
  'rule.progress-report/percent-in-range.title': {
    th: 'ความก้าวหน้าอยู่ระหว่าง 0–100',
    en: 'Progress lies between 0 and 100',
  },
  'rule.progress-report/progress-not-falling.title': {
    th: 'ความก้าวหน้าไม่ต่ำกว่าไตรมาสก่อน',
    en: 'Progress is not below last quarter',
  },
  'rule.progress-report/spending-within-total.title': {
    th: 'ยอดเบิกจ่ายไม่เกินวงเงิน',
    en: 'Spending stays within the total',
  },
  'rule.progress-report/spending-not-falling.title': {
    th: 'ยอดเบิกจ่ายสะสมไม่ลดลง',
    en: 'Accumulated spending does not fall',
  },
  'rule.progress-report/spending-fits-progress.title': {
    th: 'ยอดเบิกจ่ายสอดคล้องกับความก้าวหน้า',
    en: 'Spending fits progress',
  },
  'rule.progress-report/reports-in-order.title': {
    th: 'รายงานตามลำดับไตรมาส',
    en: 'Reports follow the order of quarters',
  },
  'rule.progress-report/text-differs-from-last-quarter.title': {
    th: 'ข้อความไม่ซ้ำกับไตรมาสก่อน',
    en: 'The text is not last quarter’s',
  },
  'rule.progress-report/delay-explained.title': { th: 'ล่าช้ากว่าแผนมีคำอธิบาย', en: 'Delays are explained' },
  'rule.progress-report/before-due-date.title': { th: 'รายงานภายในกำหนดส่ง', en: 'The report is in time' },
} satisfies Catalogue;
