import type { Section } from './form-definition';

export interface ProjectSeed {
  sections: Partial<Record<Section, Readonly<Record<string, string>>>>;
  rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** As a PDF gives it: ำ in two code points (with a tone mark between in น้ำ), and a zero-width space. */
const NAME_FROM_PDF = 'โครงการส่งเสริม\u200bการท\u0e4d\u0e32นาแบบใช้น\u0e49\u0e4d\u0e32น้อย จังหวัดอุดรธานี';

/** Brought over from an older list, with the mistakes that such lists have. All names are invented. */
const WITH_MISTAKES: ProjectSeed = {
  sections: {
    general: {
      projectName: NAME_FROM_PDF,
      fiscalYear: '2570',
      projectStatus: 'โครงการใหม่',
      startDate: '01/10/2569',
      endDate: '30/09/2569',
      operationTypes: 'ดำเนินการเอง',
      coordinatorName: 'นายสมมติ ตัวอย่างดี',
      coordinatorPosition: 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ',
      coordinatorPhone: '04200012',
      coordinatorEmail: 'somchai@udon',
      province: '41',
      district: '4101',
      latitude: '17.4138',
      longitude: '102.7872',
    },
    details: {
      rationale: 'เกษตรกรมีต้นทุนสูงและขาดแคลนน้ำในฤดูแล้ง จำเป็นต้องปรับวิธีทำนา',
      objective: 'เพื่อให้เกษตรกรใช้น้ำในการทำนาลดลง',
      output: 'เกษตรกรได้รับการอบรม',
    },
    budget: { totalBaht: '๑,๒๕๐,๐๐๐.๐๐', fundSource: 'งบประมาณจังหวัด', allocatedYear: '2570' },
  },
  rows: {
    'details.indicators': [{ indicatorName: 'จำนวนเกษตรกรที่เข้าร่วมโครงการ', targetValue: '', unit: 'ราย' }],
    'activities.rows': [
      { activityName: 'อบรมเกษตรกร', startDate: '01/12/2569', endDate: '28/02/2570', budgetBaht: '450,000.00' },
      { activityName: 'จัดทำแปลงสาธิต', startDate: '15/11/2569', endDate: '30/06/2570', budgetBaht: '800,000.00' },
    ],
    'budget.quarters': ['300,000.00', '400,000.00', '350,000.00', '150,000.00'].map((amountBaht) => ({ amountBaht })),
    'budget.lines': [{ itemName: 'ค่าวัสดุแปลงสาธิต', amountBaht: '520,000.00' }],
  },
};

const PARTLY_FILLED: ProjectSeed = {
  sections: {
    general: {
      projectName: 'โครงการพัฒนาตลาดชุมชนริมน้ำ',
      agencyName: '7004',
      fiscalYear: '2570',
      projectStatus: 'โครงการต่อเนื่อง',
      startDate: '01/10/2569',
      endDate: '30/09/2570',
      coordinatorName: 'นางสาวทดลอง ฝึกหัดเก่ง',
      coordinatorPosition: 'นักวิชาการพัฒนาชุมชนชำนาญการ',
      coordinatorEmail: 'practice@community.example.go.th',
    },
    'plan-links': { nationalStrategy: '4', masterPlanIssue: '16', plan13Milestone: '7,9' },
    budget: { totalBaht: '2,400,000.00', fundSource: 'งบประมาณแผ่นดิน', allocatedYear: '2570' },
  },
  rows: { 'budget.quarters': [{ amountBaht: '600,000.00' }, { amountBaht: '600,000.00' }] },
};

/** Project 1 has mistakes, project 2 is new and empty, project 3 is partly filled. */
export const SEEDS: readonly ProjectSeed[] = [WITH_MISTAKES, { sections: {}, rows: {} }, PARTLY_FILLED];
