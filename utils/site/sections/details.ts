import { analogue, inferred, recalled, verified, type SectionDefinition } from '../section-definition';

/** NESDC's scoring rules: the word is the paper's, not the screen's. */
const CRITERIA = 'หลักเกณฑ์ พ.ศ. 2570 เกณฑ์ที่ 3–6';

/** รายละเอียดโครงการ (rationale, objective, output, outcome, beneficiaries, indicators). */
export const details = {
  sectionId: 'details',
  headings: [recalled('รายละเอียดโครงการ'), inferred('รายละเอียดของโครงการ'), inferred('รายละเอียดโครงการ/การดำเนินงาน')],
  fields: [
    {
      name: 'rationale',
      kind: 'long-text',
      labels: [
        verified('หลักการและเหตุผล', CRITERIA),
        inferred('หลักการและเหตุผลความจำเป็น'),
        inferred('หลักการและเหตุผลของโครงการ'),
        inferred('หลักการ เหตุผล และความจำเป็น'),
        inferred('ที่มาและความสำคัญของโครงการ'),
        inferred('ความสำคัญและที่มาของโครงการ'),
      ],
    },
    {
      name: 'objective',
      kind: 'long-text',
      labels: [verified('วัตถุประสงค์', CRITERIA), inferred('วัตถุประสงค์ของโครงการ'), inferred('วัตถุประสงค์โครงการ')],
    },
    {
      name: 'output',
      kind: 'long-text',
      labels: [verified('ผลผลิต', CRITERIA), inferred('ผลผลิตของโครงการ'), inferred('ผลผลิตโครงการ'), inferred('output')],
    },
    {
      name: 'outcome',
      kind: 'long-text',
      labels: [verified('ผลลัพธ์', CRITERIA), inferred('ผลลัพธ์ของโครงการ'), inferred('ผลลัพธ์โครงการ'), inferred('outcome')],
    },
    {
      name: 'beneficiaries',
      kind: 'long-text',
      labels: [
        verified('กลุ่มเป้าหมายผู้รับประโยชน์', CRITERIA),
        inferred('กลุ่มเป้าหมาย/ผู้รับประโยชน์'),
        inferred('กลุ่มเป้าหมายและผู้รับประโยชน์'),
        inferred('กลุ่มเป้าหมายผู้ได้รับประโยชน์'),
        inferred('กลุ่มเป้าหมาย/ผู้ที่ได้รับประโยชน์'),
        inferred('กลุ่มเป้าหมาย'),
        inferred('ผู้รับประโยชน์'),
        inferred('ผู้ได้รับประโยชน์'),
      ],
    },
  ],
  groups: [
    {
      name: 'indicators',
      columns: [
        {
          name: 'indicatorName',
          kind: 'text',
          labels: [
            verified('ตัวชี้วัด', CRITERIA),
            inferred('ชื่อตัวชี้วัด'),
            inferred('ตัวชี้วัดความสำเร็จ'),
            inferred('ตัวชี้วัดโครงการ'),
            inferred('ตัวชี้วัดของโครงการ'),
          ],
        },
        { name: 'targetValue', kind: 'text', labels: [verified('ค่าเป้าหมาย', CRITERIA), inferred('เป้าหมาย')] },
        { name: 'unit', kind: 'text', labels: [analogue('หน่วยนับ'), inferred('หน่วย'), inferred('หน่วยวัด')] },
      ],
    },
  ],
} satisfies SectionDefinition;
