import { byCriterion, SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const budget = {
  'rule.budget/quarters-sum-to-total.over': {
    th: 'ผลรวมสี่ไตรมาส {sumBaht} บาท มากกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The four quarters add up to {sumBaht} baht, {differenceBaht} more than the total of {totalBaht}',
  },
  'rule.budget/quarters-sum-to-total.under': {
    th: 'ผลรวมสี่ไตรมาส {sumBaht} บาท น้อยกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The four quarters add up to {sumBaht} baht, {differenceBaht} less than the total of {totalBaht}',
  },
  'rule.budget/quarters-sum-to-total.why': SUGGESTION,
  'rule.budget/lines-sum-to-total.over': {
    th: 'ผลรวมรายการค่าใช้จ่าย {sumBaht} บาท มากกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The items add up to {sumBaht} baht, {differenceBaht} more than the total of {totalBaht}',
  },
  'rule.budget/lines-sum-to-total.under': {
    th: 'ผลรวมรายการค่าใช้จ่าย {sumBaht} บาท น้อยกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The items add up to {sumBaht} baht, {differenceBaht} less than the total of {totalBaht}',
  },
  'rule.budget/lines-sum-to-total.why': SUGGESTION,
  'rule.budget/sources-sum-to-total.over': {
    th: 'ผลรวมแหล่งเงิน {sumBaht} บาท มากกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The sources add up to {sumBaht} baht, {differenceBaht} more than the total of {totalBaht}',
  },
  'rule.budget/sources-sum-to-total.under': {
    th: 'ผลรวมแหล่งเงิน {sumBaht} บาท น้อยกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The sources add up to {sumBaht} baht, {differenceBaht} less than the total of {totalBaht}',
  },
  'rule.budget/sources-sum-to-total.why': SUGGESTION,
  'rule.budget/activities-sum-to-total.over': {
    th: 'ผลรวมงบประมาณของกิจกรรม {sumBaht} บาท มากกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The activities’ budgets add up to {sumBaht} baht, {differenceBaht} more than the total of {totalBaht}',
  },
  'rule.budget/activities-sum-to-total.under': {
    th: 'ผลรวมงบประมาณของกิจกรรม {sumBaht} บาท น้อยกว่าวงเงินทั้งหมด {totalBaht} บาท อยู่ {differenceBaht} บาท',
    en: 'The activities’ budgets add up to {sumBaht} baht, {differenceBaht} less than the total of {totalBaht}',
  },
  'rule.budget/activities-sum-to-total.why': SUGGESTION,
  'rule.budget/equipment-and-building-share.equipment': {
    th: 'ครุภัณฑ์คิดเป็นร้อยละ {percent} ของงบประมาณทั้งหมด ตามช่วงที่ประกาศได้ {points} จาก 1.25 คะแนน',
    en: 'Equipment make up {percent} % of the budget: {points} of 1.25 points by the published bands',
  },
  'rule.budget/equipment-and-building-share.equipment-between': {
    th: 'ครุภัณฑ์คิดเป็นร้อยละ {percent} ของงบประมาณทั้งหมด อยู่ระหว่างสองช่วงที่ประกาศ ถือตามช่วงที่สูงกว่า {points} จาก 1.25 คะแนน',
    en: 'Equipment make up {percent} % of the budget, between two published bands; the higher band is assumed: {points} of 1.25 points',
  },
  'rule.budget/equipment-and-building-share.building': {
    th: 'งานก่อสร้างหรือซ่อมแซมอาคารสำนักงานคิดเป็นร้อยละ {percent} ของงบประมาณทั้งหมด ตามช่วงที่ประกาศได้ {points} จาก 1.25 คะแนน',
    en: 'Building works at offices make up {percent} % of the budget: {points} of 1.25 points by the published bands',
  },
  'rule.budget/equipment-and-building-share.building-between': {
    th: 'งานก่อสร้างหรือซ่อมแซมอาคารสำนักงานคิดเป็นร้อยละ {percent} ของงบประมาณทั้งหมด อยู่ระหว่างสองช่วงที่ประกาศ ถือตามช่วงที่สูงกว่า {points} จาก 1.25 คะแนน',
    en: 'Building works at offices make up {percent} % of the budget, between two published bands; the higher band is assumed: {points} of 1.25 points',
  },
  'rule.budget/equipment-and-building-share.why': byCriterion(7),
  'rule.budget/quarters-sum-to-total.title': { th: 'ผลรวมไตรมาสเท่ากับวงเงิน', en: 'Quarters add up to the total' },
  'rule.budget/lines-sum-to-total.title': { th: 'ผลรวมรายการเท่ากับวงเงิน', en: 'Items add up to the total' },
  'rule.budget/sources-sum-to-total.title': { th: 'ผลรวมแหล่งเงินเท่ากับวงเงิน', en: 'Sources add up to the total' },
  'rule.budget/activities-sum-to-total.title': {
    th: 'งบกิจกรรมรวมเท่ากับวงเงิน',
    en: 'Activity budgets add up to the total',
  },
  'rule.budget/equipment-and-building-share.title': {
    th: 'สัดส่วนครุภัณฑ์และอาคารสำนักงาน',
    en: 'Share of equipment and office buildings',
  },
} satisfies Catalogue;
