import type { Catalogue } from './translate';

/**
 * What belongs into a field, in two short lines at most: `wants.<field without its row>`. Advice of ours, worded as such;
 * what the form itself says always counts first.
 */
export const wants = {
  'wants.plan-links.nationalStrategy': {
    th: 'ยุทธศาสตร์ชาติด้านที่โครงการส่งผลโดยตรง เพียงด้านเดียว',
    en: 'The one national strategy that the project serves directly',
  },
  'wants.plan-links.nationalStrategySecondary': {
    th: 'ยุทธศาสตร์ชาติด้านอื่นที่เกี่ยวข้องรองลงมา ไม่ซ้ำกับด้านที่เกี่ยวข้องโดยตรง',
    en: 'Another strategy at a second level, not the direct one',
  },
  'wants.plan-links.masterPlanIssue': {
    th: 'ประเด็นของแผนแม่บทที่โครงการส่งผลถึง ตัวเลือกถัดไปขึ้นกับช่องนี้',
    en: 'The master plan issue; the next choices depend on it',
  },
  'wants.plan-links.issueGoalY2': {
    th: 'เป้าหมายระดับประเด็น (Y2) ของประเด็นที่เลือก',
    en: 'The goal (Y2) of the chosen issue',
  },
  'wants.plan-links.subPlan': { th: 'แผนย่อยภายใต้ประเด็นที่เลือก', en: 'The sub-plan of the chosen issue' },
  'wants.plan-links.subPlanGoalY1': {
    th: 'เป้าหมายแผนแม่บทย่อย (Y1) หนึ่งเป้าหมายที่โครงการทำให้บรรลุได้จริง',
    en: 'The one goal of a sub-plan (Y1) that the project really brings nearer',
  },
  'wants.plan-links.valueChainComponent': {
    th: 'องค์ประกอบ (V) ในห่วงโซ่คุณค่าของเป้าหมาย Y1 ที่เลือก',
    en: 'The component (V) in the value chain of the chosen Y1',
  },
  'wants.plan-links.valueChainFactor': {
    th: 'ปัจจัย (F) ภายใต้องค์ประกอบ (V) ที่เลือก ซึ่งโครงการเข้าไปดำเนินการ',
    en: 'The factor (F) under the chosen component that the project works on',
  },
  'wants.plan-links.contributionRationale': {
    th: 'อธิบายว่าโครงการ (X) ทำให้เป้าหมาย (Y1) บรรลุได้อย่างไร ไม่ใช่ปัจจัยสัมพันธ์กับเป้าหมายอย่างไร',
    en: 'How the project (X) brings the goal (Y1) nearer, not how the factor relates to it',
  },
  'wants.general.projectName': {
    th: 'ชื่อเต็มตามเอกสารที่ได้รับอนุมัติ หากระบุปี ให้ตรงกับปีงบประมาณของโครงการ',
    en: 'The full name as approved; a year in it should be the project’s own',
  },
  'wants.general.agencyName': { th: 'หน่วยงานระดับกองหรือเทียบเท่าที่รับผิดชอบโครงการ', en: 'The division that is responsible' },
  'wants.general.fiscalYear': {
    th: 'ปีงบประมาณเป็น พ.ศ. สี่หลัก เช่น 2570',
    en: 'The fiscal year in B.E., four digits: 2570',
  },
  'wants.general.startDate': {
    th: 'วันเริ่มโครงการ ปีงบประมาณเริ่ม 1 ตุลาคม และสิ้นสุด 30 กันยายน',
    en: 'The project’s first day; a fiscal year runs from 1 October to 30 September',
  },
  'wants.general.endDate': { th: 'วันสิ้นสุดโครงการ ไม่ก่อนวันเริ่มต้น', en: 'The project’s last day, not before the first' },
  'wants.general.coordinatorName': { th: 'ชื่อและนามสกุลของผู้ประสานงานที่ติดต่อได้', en: 'First and last name of whom to ask' },
  'wants.general.coordinatorPhone': {
    th: 'หมายเลขที่ติดต่อได้ โทรศัพท์บ้าน 9 หลัก มือถือ 10 หลัก ใส่เลขภายในต่อท้ายได้',
    en: 'A number that answers: landline 9 digits, mobile 10, an extension may follow',
  },
  'wants.general.coordinatorEmail': {
    th: 'อีเมลที่ใช้งานอยู่ เช่น name@agency.go.th',
    en: 'An address in use, such as name@agency.go.th',
  },
  'wants.general.latitude': { th: 'องศาทศนิยม อยู่ระหว่าง 5.6 ถึง 20.5', en: 'Decimal degrees between 5.6 and 20.5' },
  'wants.general.longitude': { th: 'องศาทศนิยม อยู่ระหว่าง 97.3 ถึง 105.7', en: 'Decimal degrees between 97.3 and 105.7' },
  'wants.details.rationale': {
    th: 'สภาพปัญหาพร้อมข้อมูลเชิงประจักษ์ (ตัวเลข ปี แหล่งที่มา) และเหตุที่ต้องทำโครงการนี้',
    en: 'The problem with evidence (figure, year, source), and why it takes this project',
  },
  'wants.details.objective': { th: 'สิ่งที่โครงการต้องการให้เกิดขึ้น ขึ้นต้นด้วย “เพื่อ”', en: 'What the project is to bring about' },
  'wants.details.output': { th: 'สิ่งที่ส่งมอบได้จากการดำเนินงาน พร้อมจำนวน', en: 'What is delivered, with its number' },
  'wants.details.outcome': {
    th: 'สิ่งที่เปลี่ยนแปลงหลังได้ผลผลิต ไม่ใช่ข้อความเดียวกับผลผลิต',
    en: 'What changes by the output, not the output again',
  },
  'wants.details.beneficiaries': { th: 'ใครได้รับประโยชน์ และมีจำนวนเท่าใด', en: 'Who benefits, and how many they are' },
  'wants.details.indicators.indicatorName': {
    th: 'สิ่งที่วัดแล้วบอกได้ว่าโครงการสำเร็จ ทั้งเชิงปริมาณและคุณภาพ',
    en: 'What tells that the project succeeded, in quantity and in quality',
  },
  'wants.details.indicators.targetValue': {
    th: 'ค่าที่วัดได้ เช่น 80 หรือ ไม่น้อยกว่า 200',
    en: 'Something measurable: 80, at least 200',
  },
  'wants.details.indicators.unit': {
    th: 'หน่วยของค่าเป้าหมาย เช่น ร้อยละ ราย แห่ง',
    en: 'The unit of the target: per cent, persons, places',
  },
  'wants.activities.rows.activityName': {
    th: 'กิจกรรมหลัก เรียงตามเวลาที่ทำ รายละเอียดอยู่ในกิจกรรมย่อย',
    en: 'A main activity, in order of time; its details are sub-activities',
  },
  'wants.activities.subRows.activityName': { th: 'กิจกรรมย่อยของกิจกรรมหลัก', en: 'A sub-activity of a main one' },
  'wants.activities.rows.startDate': { th: 'วันเริ่มกิจกรรม อยู่ในช่วงเวลาของโครงการ', en: 'Within the project’s dates' },
  'wants.activities.rows.endDate': { th: 'วันสิ้นสุดกิจกรรม อยู่ในช่วงเวลาของโครงการ', en: 'Within the project’s dates' },
  'wants.activities.rows.budgetBaht': { th: 'งบประมาณของกิจกรรมนี้ เป็นบาท', en: 'This activity’s budget, in baht' },
  'wants.activities.rows.weight': {
    th: 'น้ำหนักของกิจกรรม รวมทุกกิจกรรมเป็น 100',
    en: 'The activities’ weights add up to 100',
  },
  'wants.budget.totalBaht': {
    th: 'วงเงินทั้งหมดเป็นบาท เท่ากับผลรวมไตรมาสและแหล่งเงิน',
    en: 'The whole budget in baht: the sum of quarters, and of sources',
  },
  'wants.budget.fundSource': { th: 'แหล่งที่มาของเงินตามที่ได้รับจัดสรร', en: 'Where the money comes from' },
  'wants.budget.quarters.amountBaht': { th: 'แผนการใช้จ่ายของไตรมาสนี้ เป็นบาท', en: 'The plan for this quarter, in baht' },
  'wants.budget.lines.amountBaht': { th: 'จำนวนเงินของรายการนี้ เป็นบาท', en: 'This item, in baht' },
  'wants.progress-report.quarter': {
    th: 'ไตรมาสที่สิ้นสุดแล้ว ไตรมาสที่ 1 คือ ตุลาคม–ธันวาคม',
    en: 'A quarter that is over; the first is October to December',
  },
  'wants.progress-report.progressPercent': {
    th: 'ความก้าวหน้าสะสมตั้งแต่เริ่มโครงการ 0–100',
    en: 'Accumulated progress since the start, 0–100',
  },
  'wants.progress-report.spentBaht': {
    th: 'ยอดเบิกจ่ายสะสมตั้งแต่เริ่มโครงการ เป็นบาท ไม่เกินวงเงินทั้งหมด',
    en: 'Accumulated spending in baht, within the total',
  },
  'wants.progress-report.resultText': {
    th: 'ผลที่เกิดขึ้นในไตรมาสนี้ ระบุผลผลิตที่ได้และจำนวน',
    en: 'What was achieved in this quarter, with numbers',
  },
  'wants.progress-report.problems': {
    th: 'เหตุที่ทำให้ล่าช้าหรือไม่เป็นไปตามแผน หากไม่มีให้ระบุว่าไม่มี',
    en: 'What held the work up; if nothing did, say so',
  },
} satisfies Catalogue;
