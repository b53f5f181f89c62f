/** What the pictures of the help show: made up, of no agency that exists. */
export const TEMPLATE = {
  id: '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f',
  name: 'พัฒนาแหล่งน้ำชุมชน 2569',
  tags: ['แหล่งน้ำ', 'งบกลุ่มจังหวัด'],
  values: [
    { path: 'general.projectName', label: 'ชื่อโครงการ', to: 'พัฒนาแหล่งน้ำ {{หมู่บ้าน}} ปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}' },
    { path: 'general.fiscalYear', label: 'ปีงบประมาณ', to: '2569' },
    { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2025-10-01' },
    { path: 'general.endDate', label: 'วันสิ้นสุด', to: '2026-09-30' },
    { path: 'budget.totalBaht', label: 'วงเงิน', to: '1250000' },
  ],
  createdAt: '2025-10-01T02:00:00.000Z',
  updatedAt: '2025-10-01T02:00:00.000Z',
};

/** Cells as Excel copies them; one of them holds a day that is in no calendar. */
export const CELLS = [
  ['ลำดับ', 'ชื่อโครงการ', 'หน่วยงานรับผิดชอบ', 'ปีงบประมาณ', 'วันเริ่มต้นโครงการ', 'งบประมาณ (บาท)'],
  ['1', 'โครงการฝายชะลอน้ำ', 'สำนักงานเกษตรจังหวัดตัวอย่าง', '๒๕๗๐', '1 ต.ค. 2569', '1,250,000.00'],
  ['2', 'โครงการถนนลูกรัง', 'สำนักงานเกษตรจังหวัดตัวอย่าง', '2570', '31 เม.ย. 2570', '300,000'],
]
  .map((row) => row.join('\t'))
  .join('\r\n');

export const NAMES = ['โครงการฝายชะลอน้ำ', 'โครงการถนนลูกรัง', 'โครงการตลาดชุมชน'].join('\n');
