import {
  analogue,
  inferred,
  recalled,
  within,
  type FieldDefinition,
  type SectionDefinition,
} from '../section-definition';

const NAMES = ['ชื่อ-นามสกุล', 'ชื่อ-สกุล', 'ชื่อและนามสกุล', 'ชื่อ นามสกุล', 'ชื่อ', 'ชื่อ-ชื่อสกุล'];
const POSITIONS = ['ตำแหน่ง', 'ชื่อตำแหน่ง'];
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

/** A person's four fields: plain labels count only in the person's own block. */
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
      labels: [...recalled(name), ...inferred(`${name}โครงการ`, `${role}โครงการ`), ...recalled(role), ...of(NAMES)],
    },
    { name: `${prefix}Position`, kind: 'text', labels: of(POSITIONS) },
    { name: `${prefix}Phone`, kind: 'text', labels: of(PHONES) },
    { name: `${prefix}Email`, kind: 'text', labels: of(EMAILS) },
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
          'ชื่อโครงการหรือการดำเนินงาน',
          'ชื่อการดำเนินงาน',
          'ชื่อแผนงาน/โครงการ',
          'ชื่อโครงการภาษาไทย',
          'ชื่องาน/โครงการ',
        ),
        ...analogue('ชื่อโครงการ/กิจกรรม', 'โครงการ/กิจกรรม'),
      ],
    },
    {
      name: 'agencyName',
      kind: 'text',
      isEveryday: true,
      labels: [
        ...recalled('หน่วยงานที่รับผิดชอบ'),
        ...inferred(
          'หน่วยงานรับผิดชอบ',
          'หน่วยงานผู้รับผิดชอบ',
          'หน่วยงานที่รับผิดชอบโครงการ',
          'หน่วยงานที่รับผิดชอบหลัก',
          'หน่วยงานหลักที่รับผิดชอบ',
          'หน่วยงานรับผิดชอบหลัก',
          'หน่วยงานที่รับผิดชอบดำเนินการ',
          'หน่วยงานเจ้าภาพ',
          'ส่วนราชการ/หน่วยงาน',
          'หน่วยงาน/ส่วนราชการ',
          'หน่วยงานผู้รับผิดชอบหลัก',
          'หน่วยงานเจ้าของโครงการ',
          'หน่วยงานหลัก',
          'ส่วนราชการ',
          'ส่วนราชการที่รับผิดชอบ',
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
        ...inferred('ปีงบประมาณ พ.ศ.', 'ประจำปีงบประมาณ', 'ประจำปีงบประมาณ พ.ศ.', 'ปีงบประมาณที่ดำเนินการ'),
      ],
    },
    {
      name: 'projectStatus',
      kind: 'choice',
      labels: [
        ...recalled('สถานะโครงการ'),
        ...inferred('ลักษณะโครงการ', 'ประเภทโครงการ', 'สถานะของโครงการ', 'ลักษณะของโครงการ', 'สถานภาพโครงการ'),
      ],
    },
    {
      name: 'startDate',
      kind: 'date',
      labels: [
        ...recalled('วันเริ่มต้น', 'วันที่เริ่มต้นโครงการ'),
        ...inferred(
          'วันเริ่มต้นโครงการ',
          'วันที่เริ่มโครงการ',
          'วันเริ่มโครงการ',
          'วันที่เริ่มต้น',
          'วันที่เริ่ม',
          'วันเริ่มดำเนินการ',
          'วันที่เริ่มดำเนินการ',
          'วันที่เริ่มต้นดำเนินการ',
          'วันเดือนปีที่เริ่มต้น',
          'ตั้งแต่วันที่',
        ),
      ],
    },
    {
      name: 'endDate',
      kind: 'date',
      labels: [
        ...recalled('วันสิ้นสุด', 'วันที่สิ้นสุดโครงการ', 'วันสิ้นสุดโครงการ'),
        ...inferred(
          'วันที่สิ้นสุด',
          'วันสิ้นสุดการดำเนินการ',
          'วันที่สิ้นสุดดำเนินการ',
          'วันที่สิ้นสุดการดำเนินการ',
          'วันสิ้นสุดดำเนินการ',
          'วันที่เสร็จสิ้น',
          'วันเดือนปีที่สิ้นสุด',
          'ถึงวันที่',
        ),
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
        ...inferred('จังหวัดที่ดำเนินการ', 'พื้นที่ดำเนินการ จังหวัด', 'สถานที่ดำเนินการ จังหวัด', 'จังหวัดที่ดำเนินโครงการ'),
      ],
    },
    {
      name: 'district',
      kind: 'choice',
      isEveryday: true,
      labels: [...recalled('อำเภอ'), ...inferred('อำเภอ/เขต', 'เขต/อำเภอ', 'อำเภอที่ดำเนินการ')],
    },
    { name: 'subDistrict', kind: 'choice', isEveryday: true, labels: inferred('ตำบล', 'ตำบล/แขวง', 'แขวง/ตำบล') },
    { name: 'latitude', kind: 'number', isEveryday: true, labels: inferred('ละติจูด', 'latitude', 'พิกัดละติจูด', 'lat') },
    {
      name: 'longitude',
      kind: 'number',
      isEveryday: true,
      labels: inferred('ลองจิจูด', 'longitude', 'พิกัดลองจิจูด', 'long', 'lng'),
    },
  ],
  groups: [],
} satisfies SectionDefinition;
