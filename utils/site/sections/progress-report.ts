import { inferred, recalled, verified, type SectionDefinition } from '../section-definition';

const SEED_LETTER = 'หนังสือกลุ่มจังหวัดฯ ที่ มท 0227.5 (อศ)/ว 5453 ลงวันที่ 2 พ.ย. 2564';

/** รายงานผลการดำเนินการรายไตรมาส (the quarterly report). */
export const progressReport = {
  sectionId: 'progress-report',
  headings: [
    verified('รายงานผลการดำเนินการรายไตรมาส', SEED_LETTER),
    recalled('รายงานผลความก้าวหน้า'),
    recalled('ผลการดำเนินงานรายไตรมาส'),
    inferred('รายงานผลการดำเนินงาน'),
    inferred('รายงานความก้าวหน้า'),
    inferred('รายงานผลการดำเนินงานรายไตรมาส'),
  ],
  fields: [
    {
      name: 'quarter',
      kind: 'choice',
      labels: [
        inferred('ไตรมาสที่รายงาน'),
        inferred('ไตรมาส'),
        inferred('รายงานไตรมาสที่'),
        inferred('ไตรมาสที่'),
        inferred('รอบรายงาน'),
        inferred('รอบการรายงาน'),
      ],
    },
    {
      name: 'progressPercent',
      kind: 'number',
      labels: [
        inferred('ร้อยละความก้าวหน้า'),
        inferred('ความก้าวหน้า (ร้อยละ)'),
        inferred('ร้อยละความก้าวหน้าของโครงการ'),
        inferred('ร้อยละความก้าวหน้าสะสม'),
        inferred('ความก้าวหน้าของโครงการ'),
        inferred('ความก้าวหน้าโครงการ'),
      ],
    },
    {
      name: 'spentBaht',
      kind: 'money',
      labels: [
        inferred('ผลการเบิกจ่ายสะสม'),
        recalled('ผลการใช้จ่าย/เบิกจ่าย'),
        inferred('ผลการใช้จ่ายงบประมาณ'),
        inferred('ผลการใช้จ่ายสะสม'),
        inferred('ผลการเบิกจ่าย'),
        inferred('ผลการเบิกจ่ายงบประมาณ'),
        inferred('งบประมาณที่เบิกจ่าย'),
        inferred('งบประมาณที่ใช้จริง'),
        inferred('เบิกจ่ายสะสม'),
        inferred('ผลการใช้จ่าย'),
      ],
    },
    {
      name: 'resultText',
      kind: 'long-text',
      labels: [
        recalled('ผลการดำเนินงานรายไตรมาส'),
        recalled('ผลการดำเนินงาน'),
        inferred('ผลการดำเนินการ'),
        inferred('ผลการดำเนินงานในไตรมาส'),
        inferred('ผลการดำเนินงานประจำไตรมาส'),
        inferred('สรุปผลการดำเนินงาน'),
      ],
    },
    {
      name: 'problems',
      kind: 'long-text',
      labels: [
        recalled('ปัญหาอุปสรรค'),
        inferred('ปัญหาและอุปสรรค'),
        inferred('ปัญหา/อุปสรรค'),
        inferred('ปัญหาและอุปสรรคในการดำเนินงาน'),
        inferred('ปัญหาอุปสรรคในการดำเนินงาน'),
      ],
    },
    {
      name: 'suggestions',
      kind: 'long-text',
      labels: [
        recalled('ข้อเสนอแนะ'),
        inferred('แนวทางแก้ไข'),
        inferred('ข้อเสนอแนะ/แนวทางแก้ไข'),
        inferred('แนวทางการแก้ไข'),
      ],
    },
  ],
  groups: [],
} satisfies SectionDefinition;
