import {
  inferred,
  recalled,
  verified,
  type FieldDefinition,
  type GroupDefinition,
  type SectionDefinition,
} from '../section-definition';

/** NESDC's scoring rules: the word is the paper's, not the screen's. */
const CRITERION_5 = 'หลักเกณฑ์ พ.ศ. 2570 เกณฑ์ที่ 5';

const SCHEDULE: readonly FieldDefinition[] = [
  {
    name: 'startDate',
    kind: 'date',
    labels: [
      recalled('วันที่เริ่มต้น'),
      inferred('วันเริ่มต้น'),
      inferred('วันที่เริ่ม'),
      inferred('เริ่มต้น'),
      inferred('วันเริ่ม'),
      inferred('วันที่เริ่มกิจกรรม'),
      inferred('วันเริ่มต้นกิจกรรม'),
    ],
  },
  {
    name: 'endDate',
    kind: 'date',
    labels: [
      recalled('วันที่สิ้นสุด'),
      inferred('วันสิ้นสุด'),
      inferred('สิ้นสุด'),
      inferred('วันที่สิ้นสุดกิจกรรม'),
      inferred('วันสิ้นสุดกิจกรรม'),
    ],
  },
  {
    name: 'budgetBaht',
    kind: 'money',
    labels: [
      recalled('งบประมาณ (บาท)'),
      inferred('จำนวนเงิน (บาท)'),
      inferred('งบประมาณกิจกรรม'),
      inferred('วงเงิน'),
      inferred('วงเงินงบประมาณ'),
    ],
  },
];

const SUB_ROWS: GroupDefinition = {
  name: 'subRows',
  columns: [
    { name: 'activityName', kind: 'text', labels: [verified('กิจกรรมย่อย', CRITERION_5), inferred('ชื่อกิจกรรมย่อย')] },
    ...SCHEDULE,
  ],
};

/** กิจกรรม (activities): main activities in `rows`, sub-activities in `subRows`, each located by column heading and row. */
export const activities = {
  sectionId: 'activities',
  headings: [
    recalled('กิจกรรม'),
    inferred('แผนการดำเนินงาน/กิจกรรม'),
    inferred('กิจกรรมโครงการ'),
    inferred('แผนการดำเนินงาน'),
    inferred('แผนกิจกรรม'),
  ],
  fields: [],
  groups: [
    {
      name: 'rows',
      nested: SUB_ROWS,
      columns: [
        {
          name: 'activityName',
          kind: 'text',
          labels: [
            verified('กิจกรรมหลัก', CRITERION_5),
            inferred('ชื่อกิจกรรมหลัก'),
            inferred('กิจกรรมหลัก/กิจกรรมย่อย'),
            inferred('กิจกรรมหลัก/ย่อย'),
            inferred('ชื่อกิจกรรม'),
            inferred('กิจกรรม'),
            inferred('รายการกิจกรรม'),
          ],
        },
        ...SCHEDULE,
      ],
    },
    SUB_ROWS,
  ],
} satisfies SectionDefinition;
