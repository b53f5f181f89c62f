import { analogue, inferred, verified, recalled, type SectionDefinition } from '../section-definition';

/** NESDC's scoring rules: the word is the paper's, not the screen's. */
const CRITERIA = 'หลักเกณฑ์ พ.ศ. 2570 เกณฑ์ที่ 3–6';

/** รายละเอียดโครงการ (rationale, objective, output, outcome, beneficiaries, indicators). */
export const details = {
  sectionId: 'details',
  headings: [...recalled('รายละเอียดโครงการ'), ...inferred('รายละเอียดของโครงการ', 'รายละเอียดโครงการ/การดำเนินงาน')],
  fields: [
    {
      name: 'rationale',
      kind: 'long-text',
      labels: [
        verified('หลักการและเหตุผล', CRITERIA),
        ...inferred(
          'หลักการและเหตุผลความจำเป็น',
          'หลักการ เหตุผล และความจำเป็น',
          'หลักการเหตุผลและความจำเป็น',
          'หลักการ/เหตุผล',
          'ที่มาและความสำคัญของโครงการ',
          'ที่มาและความสำคัญ',
          'ที่มาและความสำคัญ/หลักการและเหตุผล',
          'ความเป็นมา/หลักการและเหตุผล',
          'ความสำคัญและที่มาของโครงการ',
          'ความเป็นมาและความสำคัญ',
          'ความเป็นมาและเหตุผลความจำเป็น',
        ),
      ],
    },
    {
      name: 'objective',
      kind: 'long-text',
      labels: [verified('วัตถุประสงค์', CRITERIA), ...inferred('วัตถุประสงค์ของโครงการ', 'วัตถุประสงค์โครงการ', 'วัตถุประสงค์หลัก')],
    },
    {
      name: 'output',
      kind: 'long-text',
      labels: [
        verified('ผลผลิต', CRITERIA),
        ...inferred('ผลผลิตของโครงการ', 'ผลผลิตโครงการ', 'output', 'ผลผลิตที่คาดว่าจะได้รับ'),
      ],
    },
    {
      name: 'outcome',
      kind: 'long-text',
      labels: [
        verified('ผลลัพธ์', CRITERIA),
        ...inferred('ผลลัพธ์ของโครงการ', 'ผลลัพธ์โครงการ', 'outcome', 'ผลลัพธ์ที่คาดว่าจะได้รับ'),
      ],
    },
    {
      name: 'beneficiaries',
      kind: 'long-text',
      labels: [
        verified('กลุ่มเป้าหมายผู้รับประโยชน์', CRITERIA),
        ...['กลุ่มเป้าหมาย/', 'กลุ่มเป้าหมายและ', 'กลุ่มเป้าหมาย', ''].flatMap((group) =>
          inferred(...['ผู้รับประโยชน์', 'ผู้ได้รับประโยชน์', 'ผู้ที่ได้รับประโยชน์'].map((person) => group + person)),
        ),
        ...inferred('กลุ่มเป้าหมาย', 'กลุ่มเป้าหมายของโครงการ', 'กลุ่มเป้าหมายหลัก'),
      ],
    },
    {
      name: 'benefits',
      kind: 'long-text',
      labels: inferred(
        'ประโยชน์ที่คาดว่าจะได้รับ',
        'ประโยชน์ที่จะได้รับ',
        'ประโยชน์ที่ได้รับ',
        'ผลประโยชน์ที่คาดว่าจะได้รับ',
        'ประโยชน์ที่คาดว่าจะได้รับจากโครงการ',
      ),
    },
    { name: 'quantityTarget', kind: 'long-text', labels: inferred('เป้าหมายเชิงปริมาณ') },
    { name: 'qualityTarget', kind: 'long-text', labels: inferred('เป้าหมายเชิงคุณภาพ') },
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
            ...inferred(
              'ชื่อตัวชี้วัด',
              'ตัวชี้วัดความสำเร็จ',
              'ตัวชี้วัดโครงการ',
              'ตัวชี้วัดความสำเร็จของโครงการ',
              'ตัวชี้วัด (KPI)',
              'รายการตัวชี้วัด',
            ),
          ],
        },
        { name: 'targetValue', kind: 'text', labels: [verified('ค่าเป้าหมาย', CRITERIA), ...inferred('เป้าหมาย')] },
        { name: 'unit', kind: 'text', labels: [...analogue('หน่วยนับ'), ...inferred('หน่วย', 'หน่วยวัด')] },
        { name: 'baseline', kind: 'text', labels: inferred('ค่าฐาน', 'ข้อมูลฐาน', 'ค่าพื้นฐาน', 'baseline') },
        { name: 'weight', kind: 'number', labels: inferred('น้ำหนัก', 'ค่าน้ำหนัก', 'น้ำหนัก (ร้อยละ)') },
      ],
    },
    {
      name: 'targetGroups',
      columns: [
        { name: 'groupName', kind: 'text', labels: inferred('กลุ่มเป้าหมาย', 'ชื่อกลุ่มเป้าหมาย', 'ประเภทกลุ่มเป้าหมาย') },
        { name: 'count', kind: 'number', labels: inferred('จำนวน', 'จำนวน (คน)') },
        { name: 'unit', kind: 'text', labels: inferred('หน่วยนับ', 'หน่วย') },
      ],
    },
  ],
} satisfies SectionDefinition;
