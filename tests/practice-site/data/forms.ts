import type { FormDefinition, FormField, Section } from './form-definition';

const dates = (start: string, end: string): readonly FormField[] => [
  { key: 'startDate', name: start, label: 'วันที่เริ่มต้น', kind: 'date' },
  { key: 'endDate', name: end, label: 'วันที่สิ้นสุด', kind: 'date' },
];

/** What each section asks, and under which name its page sends it: the only place that knows both. */
export const FORMS: Readonly<Record<Section, FormDefinition>> = {
  general: {
    title: 'ข้อมูลทั่วไป',
    fields: [
      {
        key: 'projectName',
        name: 'f_101',
        label: 'ชื่อโครงการ/การดำเนินงาน',
        kind: 'text',
        required: true,
        maxLength: 500,
      },
      {
        key: 'agencyName',
        name: 'f_102',
        label: 'หน่วยงานที่รับผิดชอบ',
        kind: 'choice',
        required: true,
        choices: 'agencies',
      },
      { key: 'fiscalYear', name: 'f_103', label: 'ปีงบประมาณ', kind: 'choice', required: true, choices: 'fiscalYears' },
      { key: 'projectStatus', name: 'f_104', label: 'สถานะโครงการ', kind: 'choice', choices: 'projectStatuses' },
      { key: 'startDate', name: 'f_105', label: 'วันที่เริ่มต้นโครงการ', kind: 'date', required: true },
      { key: 'endDate', name: 'f_106', label: 'วันที่สิ้นสุดโครงการ', kind: 'date', required: true },
      { key: 'operationTypes', name: 'f_107', label: 'ประเภทการดำเนินงาน', kind: 'choices', choices: 'operationTypes' },
      { key: 'coordinatorName', name: 'f_111', label: 'ชื่อ-นามสกุลผู้ประสานงาน', kind: 'text', maxLength: 150 },
      { key: 'coordinatorPosition', name: 'f_112', label: 'ตำแหน่ง', kind: 'text', maxLength: 150 },
      { key: 'coordinatorPhone', name: 'f_113', label: 'โทรศัพท์', kind: 'phone', maxLength: 20 },
      { key: 'coordinatorEmail', name: 'f_114', label: 'อีเมล', kind: 'email', maxLength: 150 },
      { key: 'province', name: 'f_121', label: 'จังหวัด', kind: 'choice', choices: 'provinces' },
      { key: 'district', name: 'f_122', label: 'อำเภอ', kind: 'choice', choices: 'districts', parent: 'province' },
      { key: 'latitude', name: 'f_123', label: 'ละติจูด', kind: 'latitude' },
      { key: 'longitude', name: 'f_124', label: 'ลองจิจูด', kind: 'longitude' },
      { key: 'attachment', name: 'f_131', label: 'ไฟล์แนบ', kind: 'file' },
    ],
    groups: [],
  },
  'plan-links': {
    title: 'ความเชื่อมโยงกับแผน',
    fields: [
      {
        key: 'nationalStrategy',
        name: 'f_201',
        label: 'ยุทธศาสตร์ชาติที่เกี่ยวข้องโดยตรง (Z)',
        kind: 'choice',
        required: true,
        choices: 'nationalStrategies',
      },
      {
        key: 'masterPlanIssue',
        name: 'f_202',
        label: 'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็น',
        kind: 'choice',
        required: true,
        choices: 'issues',
      },
      {
        key: 'issueGoalY2',
        name: 'f_203',
        label: 'เป้าหมายระดับประเด็น (Y2)',
        kind: 'choice',
        choices: 'issueGoals',
        parent: 'masterPlanIssue',
      },
      {
        key: 'subPlan',
        name: 'f_204',
        label: 'แผนย่อยของแผนแม่บท',
        kind: 'choice',
        choices: 'subPlans',
        parent: 'masterPlanIssue',
      },
      {
        key: 'subPlanGoalY1',
        name: 'f_205',
        label: 'เป้าหมายแผนแม่บทย่อย (Y1)',
        kind: 'choice',
        required: true,
        choices: 'subPlanGoals',
        parent: 'subPlan',
      },
      {
        key: 'valueChainComponent',
        name: 'f_206',
        label: 'องค์ประกอบ (V)',
        kind: 'choice',
        choices: 'components',
        parent: 'subPlanGoalY1',
      },
      {
        key: 'valueChainFactor',
        name: 'f_207',
        label: 'ปัจจัย (F)',
        kind: 'choice',
        choices: 'factors',
        parent: 'valueChainComponent',
      },
      {
        key: 'plan13Milestone',
        name: 'f_208',
        label: 'หมุดหมาย แผนพัฒนาฯ ฉบับที่ 13',
        kind: 'choices',
        choices: 'milestones',
      },
      {
        key: 'contributionRationale',
        name: 'f_209',
        label: 'คำอธิบายความสอดคล้องและการส่งผลต่อเป้าหมาย (Y1)',
        kind: 'long-text',
        maxLength: 4000,
      },
      { key: 'law', name: 'f_210', label: 'กฎหมายที่เกี่ยวข้อง', kind: 'long-text', maxLength: 2000 },
      { key: 'cabinetResolution', name: 'f_211', label: 'มติคณะรัฐมนตรีที่เกี่ยวข้อง', kind: 'long-text', maxLength: 2000 },
    ],
    groups: [],
  },
  details: {
    title: 'รายละเอียดโครงการ',
    fields: [
      { key: 'rationale', name: 'f_301', label: 'หลักการและเหตุผล', kind: 'long-text', required: true, maxLength: 8000 },
      { key: 'objective', name: 'f_302', label: 'วัตถุประสงค์', kind: 'long-text', required: true, maxLength: 4000 },
      { key: 'output', name: 'f_303', label: 'ผลผลิต (Output)', kind: 'long-text', maxLength: 4000 },
      { key: 'outcome', name: 'f_304', label: 'ผลลัพธ์ (Outcome)', kind: 'long-text', maxLength: 4000 },
      { key: 'beneficiaries', name: 'f_305', label: 'กลุ่มเป้าหมายผู้รับประโยชน์', kind: 'text', maxLength: 1000 },
    ],
    groups: [
      {
        key: 'details.indicators',
        columns: [
          { key: 'indicatorName', name: 'r_311[]', label: 'ตัวชี้วัด', kind: 'text', required: true },
          { key: 'targetValue', name: 'r_312[]', label: 'ค่าเป้าหมาย', kind: 'text' },
          { key: 'unit', name: 'r_313[]', label: 'หน่วยนับ', kind: 'text' },
        ],
      },
    ],
  },
  activities: {
    title: 'กิจกรรม',
    fields: [],
    groups: [
      {
        key: 'activities.rows',
        columns: [
          { key: 'activityName', name: 'r_401[]', label: 'กิจกรรมหลัก', kind: 'text', required: true },
          ...dates('r_402[]', 'r_403[]'),
          { key: 'budgetBaht', name: 'r_404[]', label: 'งบประมาณ (บาท)', kind: 'money' },
        ],
      },
      {
        key: 'activities.subRows',
        columns: [
          { key: 'activityName', name: 'r_411[]', label: 'กิจกรรมย่อย', kind: 'text', required: true },
          ...dates('r_412[]', 'r_413[]'),
          { key: 'budgetBaht', name: 'r_414[]', label: 'งบประมาณ (บาท)', kind: 'money' },
        ],
      },
    ],
  },
  budget: {
    title: 'งบประมาณ',
    fields: [
      { key: 'totalBaht', name: 'f_501', label: 'วงเงินงบประมาณทั้งหมด (บาท)', kind: 'money', required: true },
      { key: 'fundSource', name: 'f_502', label: 'แหล่งเงิน', kind: 'choice', choices: 'fundSources' },
      { key: 'allocatedYear', name: 'f_503', label: 'ปีงบประมาณที่ได้รับจัดสรร', kind: 'choice', choices: 'fiscalYears' },
    ],
    groups: [
      {
        key: 'budget.quarters',
        fixedRows: ['ไตรมาสที่ 1', 'ไตรมาสที่ 2', 'ไตรมาสที่ 3', 'ไตรมาสที่ 4'],
        columns: [{ key: 'amountBaht', name: 'r_511[]', label: 'งบประมาณ (บาท)', kind: 'money' }],
      },
      {
        key: 'budget.lines',
        columns: [
          { key: 'itemName', name: 'r_521[]', label: 'รายการ', kind: 'text', required: true },
          { key: 'amountBaht', name: 'r_522[]', label: 'จำนวนเงิน (บาท)', kind: 'money' },
        ],
      },
    ],
  },
  'progress-report': {
    title: 'รายงานผลรายไตรมาส',
    fields: [
      { key: 'quarter', name: 'f_601', label: 'ไตรมาส', kind: 'choice', required: true, choices: 'quarters' },
      { key: 'progressPercent', name: 'f_602', label: 'ร้อยละความก้าวหน้า', kind: 'percent', required: true },
      { key: 'spentBaht', name: 'f_603', label: 'ผลการเบิกจ่ายสะสม (บาท)', kind: 'money' },
      { key: 'resultText', name: 'f_604', label: 'ผลการดำเนินงาน', kind: 'long-text', required: true, maxLength: 8000 },
      { key: 'problems', name: 'f_605', label: 'ปัญหาและอุปสรรค', kind: 'long-text', maxLength: 4000 },
      { key: 'suggestions', name: 'f_606', label: 'ข้อเสนอแนะ', kind: 'long-text', maxLength: 4000 },
    ],
    groups: [],
  },
};
