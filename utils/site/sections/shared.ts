import { inferred, recalled, type FieldDefinition, type LabelAlias } from '../section-definition';

const START = [
  'วันที่เริ่มต้น',
  'วันเริ่มต้น',
  'วันที่เริ่ม',
  'วันเริ่ม',
  'เริ่มต้น',
  'วันที่เริ่มกิจกรรม',
  'วันเริ่มต้นกิจกรรม',
  'เริ่มดำเนินการ',
  'เริ่ม',
  'ตั้งแต่วันที่',
  'วันที่เริ่มดำเนินกิจกรรม',
  'กำหนดเริ่ม',
];
const END = [
  'วันที่สิ้นสุด',
  'วันสิ้นสุด',
  'สิ้นสุด',
  'วันที่สิ้นสุดกิจกรรม',
  'วันสิ้นสุดกิจกรรม',
  'วันที่เสร็จสิ้น',
  'วันที่แล้วเสร็จ',
  'แล้วเสร็จ',
  'เสร็จสิ้น',
  'ถึงวันที่',
  'กำหนดแล้วเสร็จ',
  'วันที่สิ้นสุดดำเนินการ',
  'สิ้นสุดดำเนินการ',
  'วันที่สิ้นสุดดำเนินกิจกรรม',
];

/** When a row of an activity begins and ends, and what it costs. */
export const SCHEDULE: readonly FieldDefinition[] = [
  { name: 'startDate', kind: 'date', labels: inferred(...START) },
  { name: 'endDate', kind: 'date', labels: inferred(...END) },
  {
    name: 'budgetBaht',
    kind: 'money',
    labels: [
      ...recalled('งบประมาณ (บาท)'),
      ...inferred(
        'จำนวนเงิน (บาท)',
        'งบประมาณกิจกรรม',
        'วงเงิน',
        'วงเงินงบประมาณ',
        'งบประมาณที่ใช้',
        'ค่าใช้จ่าย',
        'งบประมาณรายกิจกรรม',
        'วงเงินงบประมาณที่ใช้',
        'งบประมาณที่จัดสรร',
        'ประมาณการค่าใช้จ่าย',
        'วงเงินงบประมาณกิจกรรม',
      ),
    ],
  },
  {
    name: 'responsible',
    kind: 'text',
    labels: inferred(
      'ผู้รับผิดชอบ',
      'หน่วยงาน/ผู้รับผิดชอบ',
      'ผู้รับผิดชอบกิจกรรม',
      'หน่วยงานที่รับผิดชอบ',
      'หน่วยงานรับผิดชอบ',
      'ผู้รับผิดชอบ/หน่วยงาน',
      'ผู้รับผิดชอบดำเนินการ',
      'ผู้ดำเนินการ',
      'หน่วยงานดำเนินการ',
    ),
  },
  {
    name: 'weight',
    kind: 'number',
    labels: inferred('น้ำหนัก', 'ค่าน้ำหนัก', 'น้ำหนัก (ร้อยละ)', 'ร้อยละของงาน', 'น้ำหนักกิจกรรม', 'ค่าน้ำหนักกิจกรรม', 'ร้อยละน้ำหนัก'),
  },
];

const QUARTERS = [1, 2, 3, 4] as const;
/** The months of a fiscal year, October first. */
const MONTHS = 'ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.'.split(' ');
const MONTH_NAMES = 'ตุลาคม พฤศจิกายน ธันวาคม มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน'.split(' ');
const SPANS = ['ต.ค. - ธ.ค.', 'ม.ค. - มี.ค.', 'เม.ย. - มิ.ย.', 'ก.ค. - ก.ย.'];

/** What a quarter is called; `before` are words that may stand in front of it. */
export const quarterLabels = (quarter: 1 | 2 | 3 | 4, ...before: string[]): LabelAlias[] => {
  const names = [`ไตรมาสที่ ${quarter}`, `ไตรมาส ${quarter}`];
  const span = SPANS[quarter - 1] ?? '';
  return inferred(
    ...names,
    `Q${quarter}`,
    ...names.map((name) => `${name} (${span})`),
    ...before.map((words) => words + names[0]),
  );
};

/** A row's four quarters as columns: amounts in baht, or marks of when it is done. */
export const quarterColumns = (kind: 'money' | 'many-of'): FieldDefinition[] =>
  QUARTERS.map((quarter) => ({
    name: kind === 'money' ? `q${quarter}Baht` : `q${quarter}`,
    kind,
    labels: quarterLabels(quarter),
  }));

/** A row's twelve months as columns, `m10` (October) to `m9` (September). */
export const monthColumns = (): FieldDefinition[] =>
  MONTHS.map((short, place) => ({
    name: `m${((place + 9) % 12) + 1}`,
    kind: 'many-of',
    labels: inferred(short, MONTH_NAMES[place] ?? short),
  }));
