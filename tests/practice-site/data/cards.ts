import type { Section } from './form-definition';
import { APPROVER, LAST_QUARTER, LAST_YEAR, type Given } from './given';

/** A part of a section's form under its own heading. */
export interface Card {
  title: string;
  note?: string;
  /** Keys of the fields, in page order. */
  fields?: readonly string[];
  given?: readonly Given[];
  rows?: {
    /** Key of the group. */
    group: string;
    /** Absent where the rows are fixed. */
    addText?: string;
    /** Heading of the fixed rows' names. */
    heading?: string;
  };
}

/** Which card bears which boxes, where a flavour has no layout of its own. */
export const CARDS: Readonly<Record<Section, readonly Card[]>> = {
  general: [
    {
      title: 'ข้อมูลโครงการ',
      fields: ['projectName', 'agencyName', 'fiscalYear', 'projectStatus', 'startDate', 'endDate', 'operationTypes'],
    },
    {
      title: 'ผู้ประสานงาน',
      fields: ['coordinatorName', 'coordinatorPosition', 'coordinatorPhone', 'coordinatorEmail'],
    },
    { title: 'ผู้อนุมัติ', note: 'กำหนดโดยผู้ดูแลระบบ', given: APPROVER },
    { title: 'พื้นที่ดำเนินการ', fields: ['province', 'district', 'latitude', 'longitude'] },
    { title: 'เอกสารประกอบ', fields: ['attachment'] },
  ],
  'plan-links': [
    { title: '1. ยุทธศาสตร์ชาติ (Z)', fields: ['nationalStrategy'] },
    {
      title: '2. แผนแม่บทภายใต้ยุทธศาสตร์ชาติ (Y)',
      note: 'รหัสและข้อความเป็นตัวอย่างเพื่อการฝึกเท่านั้น',
      fields: [
        'masterPlanIssue',
        'issueGoalY2',
        'subPlan',
        'subPlanGoalY1',
        'valueChainComponent',
        'valueChainFactor',
        'contributionRationale',
      ],
    },
    { title: '3. แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ', fields: ['plan13Milestone'] },
    { title: '4. กฎหมายและมติที่เกี่ยวข้อง', fields: ['law', 'cabinetResolution'] },
  ],
  details: [
    { title: 'รายละเอียด', fields: ['rationale', 'objective', 'output', 'outcome', 'beneficiaries'] },
    { title: 'ตัวชี้วัดโครงการ', rows: { group: 'details.indicators', addText: 'เพิ่มตัวชี้วัด' } },
  ],
  activities: [
    { title: 'กิจกรรมหลัก', rows: { group: 'activities.rows', addText: 'เพิ่มกิจกรรมหลัก' } },
    { title: 'กิจกรรมย่อย', rows: { group: 'activities.subRows', addText: 'เพิ่มกิจกรรมย่อย' } },
  ],
  budget: [
    { title: 'วงเงิน', fields: ['totalBaht', 'fundSource', 'allocatedYear'], given: LAST_YEAR },
    { title: 'แผนการใช้จ่าย', rows: { group: 'budget.quarters', heading: 'ไตรมาส' } },
    { title: 'รายการค่าใช้จ่าย', rows: { group: 'budget.lines', addText: 'เพิ่มรายการ' } },
  ],
  'progress-report': [
    {
      title: 'รายงานไตรมาสนี้',
      fields: ['quarter', 'progressPercent', 'spentBaht', 'resultText', 'problems', 'suggestions'],
    },
    { title: 'ผลไตรมาสที่ผ่านมา', note: 'อ่านอย่างเดียว', given: LAST_QUARTER },
  ],
};

/** What stands below a box, by field key. */
export const HINTS: Readonly<Record<string, string>> = {
  rationale: 'อธิบายที่มา ความจำเป็น และข้อมูลที่ใช้อ้างอิง',
  attachment: 'รองรับไฟล์ .pdf .docx ขนาดไม่เกิน 10 MB',
};
