import {
  analogue,
  inferred,
  recalled,
  within,
  type FieldDefinition,
  type SectionDefinition,
} from '../section-definition';

const NAMES = ['ชื่อ-นามสกุล', 'ชื่อ-สกุล', 'ชื่อและนามสกุล', 'ชื่อ นามสกุล', 'ชื่อ', 'ชื่อ-ชื่อสกุล'];
const POSITIONS = ['ตำแหน่ง', 'ชื่อตำแหน่ง', 'ตำแหน่งงาน', 'ตำแหน่งปัจจุบัน'];
const PHONES = [
  'โทรศัพท์',
  'เบอร์โทรศัพท์',
  'หมายเลขโทรศัพท์',
  'เบอร์โทร',
  'โทร',
  'โทรศัพท์ติดต่อ',
  'โทรศัพท์ที่ติดต่อได้',
  'เบอร์โทรศัพท์ติดต่อ',
  'เบอร์โทรศัพท์ที่ติดต่อได้',
  'เบอร์ติดต่อ',
  'หมายเลขโทรศัพท์ติดต่อ',
  'โทรศัพท์มือถือ',
  'โทรศัพท์เคลื่อนที่',
  'โทรศัพท์ที่ทำงาน',
  'โทรศัพท์สำนักงาน',
  'มือถือ',
  'เบอร์มือถือ',
  'phone',
  'tel',
];
const EMAILS = [
  'อีเมล',
  'อีเมล์',
  'e-mail',
  'ที่อยู่อีเมล',
  'อีเมลติดต่อ',
  'ไปรษณีย์อิเล็กทรอนิกส์',
  'จดหมายอิเล็กทรอนิกส์',
  'email address',
];

const NATIONAL_IDS = ['เลขประจำตัวประชาชน', 'เลขบัตรประชาชน', 'เลขบัตรประจำตัวประชาชน'];

/** A person's fields: plain labels count only in the person's own block. */
function person(prefix: string, role: string): FieldDefinition[] {
  const of = (texts: readonly string[]) => [
    ...inferred(...texts.filter((text) => text.length > 3).flatMap((text) => [`${text}${role}`, `${text}ของ${role}`])),
    ...within(role, inferred(...texts)),
  ];
  const name = `${role.length > 0 ? 'ชื่อ' : ''}${role}`;
  return [
    {
      name: `${prefix}Name`,
      kind: 'text',
      labels: [
        ...recalled(name),
        ...inferred(`${name}โครงการ`, `${role}โครงการ`, `${role}ชื่อ`, `${role}หลัก`),
        ...recalled(role),
        ...of(NAMES),
      ],
    },
    { name: `${prefix}Position`, kind: 'text', labels: of(POSITIONS) },
    { name: `${prefix}Phone`, kind: 'text', labels: of(PHONES) },
    { name: `${prefix}Email`, kind: 'text', labels: of(EMAILS) },
    { name: `${prefix}NationalId`, kind: 'text', labels: of(NATIONAL_IDS) },
  ];
}

/** ข้อมูลทั่วไป (general information). No label is verified on the form itself: each alias carries its mark. */
export const general = {
  sectionId: 'general',
  headings: [
    ...recalled('ข้อมูลทั่วไป', 'ข้อมูลพื้นฐาน'),
    ...inferred('ข้อมูลทั่วไปของโครงการ', 'ข้อมูลพื้นฐานโครงการ', 'ข้อมูลพื้นฐานของโครงการ'),
  ],
  fields: [
    {
      name: 'projectName',
      kind: 'text',
      labels: [
        ...recalled('ชื่อโครงการ/การดำเนินงาน', 'ชื่อโครงการ'),
        ...inferred(
          'ชื่อโครงการตามเอกสารงบประมาณ',
          'ชื่อการดำเนินงาน',
          'ชื่อโครงการภาษาไทย',
          'ชื่อโครงการที่เสนอ',
          'ชื่อโครงการที่เสนอขอ',
          'ชื่อโครงการที่เสนอขอรับงบประมาณ',
          'ชื่อโครงการที่เสนอขอรับการสนับสนุนงบประมาณ',
          'ชื่อโครงการที่ขอรับการสนับสนุน',
          'ชื่อโครงการที่ขอรับการจัดสรรงบประมาณ',
        ),
        ...analogue('ชื่อโครงการ/กิจกรรม', 'โครงการ/กิจกรรม'),
        ...inferred('โครงการ'),
      ],
    },
    {
      name: 'agencyName',
      kind: 'text',
      isEveryday: true,
      labels: [
        ...recalled('หน่วยงานที่รับผิดชอบ'),
        ...inferred(
          'หน่วยงานหลักที่รับผิดชอบ',
          'หน่วยงานที่รับผิดชอบดำเนินการ',
          'หน่วยงานเจ้าภาพ',
          'หน่วยงานเจ้าของโครงการ',
          'หน่วยงานหลัก',
          'หน่วยงานดำเนินการ',
          'หน่วยงานผู้ดำเนินการ',
          'หน่วยงานหลักที่ดำเนินการ',
          'หน่วยดำเนินการ',
          'หน่วยงานเจ้าของเรื่อง',
          'ชื่อหน่วยงานที่รับผิดชอบ',
          'ส่วนราชการ',
          'ส่วนราชการเจ้าของโครงการ',
          'ชื่อหน่วยงาน',
          'หน่วยงาน',
        ),
      ],
    },
    {
      name: 'fiscalYear',
      kind: 'text',
      isEveryday: true,
      labels: [
        ...recalled('ปีงบประมาณ'),
        ...inferred(
          'ปีงบประมาณ พ.ศ.',
          'ประจำปีงบประมาณ',
          'ประจำปีงบประมาณ พ.ศ.',
          'ปีงบประมาณที่ดำเนินการ',
          'โครงการประจำปีงบประมาณ',
        ),
      ],
    },
    {
      name: 'projectStatus',
      kind: 'choice',
      offers: /ใหม่|ต่อเนื่อง|เดิม/,
      labels: [
        ...recalled('สถานะโครงการ'),
        ...inferred(
          'ลักษณะโครงการ',
          'ประเภทโครงการ',
          'สถานภาพโครงการ',
          'สถานะโครงการ (ใหม่/เดิม)',
          'สถานะการดำเนินโครงการ (ใหม่/เดิม)',
          'ประเภทโครงการ (ใหม่/เดิม)',
          'ลักษณะโครงการ (ใหม่/เดิม)',
          'โครงการใหม่/โครงการเดิม',
          'เป็นโครงการ (ใหม่/เดิม)',
          'โครงการของท่านเป็นโครงการลักษณะใด',
          'เป็นโครงการลักษณะใด',
        ),
      ],
    },
    {
      name: 'startDate',
      kind: 'date',
      labels: [
        ...recalled('วันเริ่มต้น', 'วันที่เริ่มต้นโครงการ'),
        ...inferred('วันเริ่มดำเนินการ', 'ตั้งแต่วันที่', 'วันที่คาดว่าจะเริ่ม', 'วันที่คาดว่าจะเริ่มดำเนินการ'),
      ],
    },
    {
      name: 'endDate',
      kind: 'date',
      labels: [
        ...recalled('วันสิ้นสุด', 'วันที่สิ้นสุดโครงการ', 'วันสิ้นสุดโครงการ'),
        ...inferred('วันสิ้นสุดการดำเนินการ', 'ถึงวันที่', 'กำหนดแล้วเสร็จ', 'วันที่คาดว่าจะแล้วเสร็จ', 'วันที่คาดว่าจะสิ้นสุด'),
      ],
    },
    ...person('coordinator', 'ผู้ประสานงาน'),
    ...person('responsible', 'ผู้รับผิดชอบ'),
    {
      name: 'province',
      kind: 'choice',
      isEveryday: true,
      labels: [
        ...recalled('จังหวัด'),
        ...inferred(
          'จ.',
          'จังหวัดที่ดำเนินการ',
          'พื้นที่ดำเนินการ จังหวัด',
          'สถานที่ดำเนินการ จังหวัด',
          'จังหวัดที่ตั้งโครงการ',
          'จังหวัดเป้าหมาย',
          'พื้นที่เป้าหมาย จังหวัด',
          'จังหวัดพื้นที่ดำเนินการ',
        ),
      ],
    },
    {
      name: 'district',
      kind: 'choice',
      isEveryday: true,
      labels: [
        ...recalled('อำเภอ'),
        ...inferred(
          'อ.',
          'อำเภอ/เขต',
          'เขต/อำเภอ',
          'อำเภอที่ดำเนินการ',
          'พื้นที่ดำเนินการ อำเภอ',
          'สถานที่ดำเนินการ อำเภอ',
          'อำเภอเป้าหมาย',
          'อำเภอที่ตั้งโครงการ',
        ),
      ],
    },
    {
      name: 'subDistrict',
      kind: 'choice',
      isEveryday: true,
      labels: inferred('ตำบล', 'ต.', 'ตำบล/แขวง', 'แขวง/ตำบล', 'ตำบลที่ดำเนินการ', 'พื้นที่ดำเนินการ ตำบล', 'ตำบลเป้าหมาย'),
    },
    {
      name: 'latitude',
      kind: 'number',
      isEveryday: true,
      labels: inferred('ละติจูด', 'ค่าละติจูด', 'พิกัดโครงการ ละติจูด'),
    },
    {
      name: 'longitude',
      kind: 'number',
      isEveryday: true,
      labels: inferred('ลองจิจูด', 'ค่าลองจิจูด', 'พิกัดโครงการ ลองจิจูด', 'lng'),
    },
  ],
  groups: [],
} satisfies SectionDefinition;
