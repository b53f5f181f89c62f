/** Latin words that a label may say again in brackets or at its end, and Thai of which one piece must stand in the label. */
const SAYS: Record<string, string> = {
  'project projects program programme': 'โครงการ|แผนงาน|ดำเนิน',
  'name title': 'ชื่อ',
  'budget amount fund funding cost expenditure': 'งบ|เงิน|ค่าใช้จ่าย|จ่าย',
  'total sum': 'รวม|ทั้งหมด|ทั้งสิ้น|วงเงิน|งบประมาณ',
  source: 'แหล่ง|ที่มา',
  'baht thb': 'บาท|เงิน|งบ|จ่าย',
  'output outputs': 'ผลผลิต',
  'outcome outcomes': 'ผลลัพธ์',
  'impact benefit benefits': 'ประโยชน์|คาดว่า',
  'objective objectives purpose': 'วัตถุประสงค์|จุดมุ่งหมาย|จุดประสงค์',
  'rationale background principle reason reasons justification': 'หลักการ|เหตุผล|ที่มา|ความเป็นมา',
  'beneficiary beneficiaries stakeholder stakeholders': 'ประโยชน์|กลุ่มเป้าหมาย',
  group: 'กลุ่ม',
  'goal goals target targets': 'เป้าหมาย|เป้าประสงค์',
  'sdg sdgs sustainable': 'ยั่งยืน|sdg',
  development: 'พัฒนา',
  'indicator indicators kpi kpis': 'ตัวชี้วัด',
  'unit units': 'หน่วย',
  'value values chain': 'ค่า|คุณค่า',
  weight: 'น้ำหนัก',
  'baseline base data': 'ฐาน',
  'quantity quantitative': 'ปริมาณ',
  'quality qualitative': 'คุณภาพ',
  'component components': 'องค์ประกอบ',
  'factor factors': 'ปัจจัย',
  'agency organization organisation department division office responsible': 'หน่วยงาน|ส่วนราชการ|กอง|สำนัก|รับผิดชอบ|คณะ',
  'coordinator contact': 'ประสานงาน|ติดต่อ|โทร|เมล',
  person: 'ผู้|ชื่อ',
  position: 'ตำแหน่ง',
  'phone tel telephone mobile': 'โทร|มือถือ|ติดต่อ',
  number: 'เบอร์|หมายเลข|จำนวน|โทร',
  'email mail e address': 'เมล|อิเล็ก',
  'start begin from starting': 'เริ่ม|ตั้งแต่',
  'end finish to until due': 'สิ้นสุด|เสร็จ|ถึง',
  date: 'วัน|เริ่ม|สิ้นสุด',
  'fiscal year': 'ปี',
  'activity activities task tasks': 'กิจกรรม|ขั้นตอน',
  main: 'หลัก',
  sub: 'ย่อย',
  'status type category': 'สถานะ|ประเภท|ลักษณะ|สถานภาพ',
  quarter: 'ไตรมาส',
  'q1 q2 q3 q4': 'ไตรมาส',
  period: 'รอบ|ไตรมาส|ระยะเวลา',
  'problem problems obstacle obstacles issue issues': 'ปัญหา|อุปสรรค|ประเด็น',
  'suggestion suggestions recommendation recommendations solution': 'ข้อเสนอ|แนวทาง',
  'result results performance': 'ผล',
  'progress percent percentage': 'ก้าวหน้า|ร้อยละ',
  disbursement: 'เบิกจ่าย|ใช้จ่าย',
  'latitude lat': 'ละติ|แลต|เส้นรุ้ง',
  'longitude long lng lon': 'ลอง|เส้นแวง',
  province: 'จังหวัด',
  'district amphoe': 'อำเภอ|เขต|ตำบล|แขวง',
  subdistrict: 'ตำบล|แขวง',
  'national strategy strategies': 'ยุทธศาสตร์',
  'master plan': 'แผน',
  policy: 'นโยบาย',
  law: 'กฎหมาย',
  milestone: 'หมุดหมาย',
};

const THAI_OF = new Map(
  Object.entries(SAYS).flatMap(([words, thai]) => words.split(' ').map((word): [string, string] => [word, thai])),
);
const JOINS = /^(?:of|the|and|for|in|by|a|s)$/;

/** Do these Latin words (in small letters) only say again what the label says in Thai? Any other word tells something of its own. */
export function isGloss(latin: string, label: string): boolean {
  const words = latin.split(/[\s.,&/'’-]+/).filter((word) => word !== '' && !JOINS.test(word));
  const isSaid = (word: string) =>
    THAI_OF.get(word)
      ?.split('|')
      .some((thai) => label.includes(thai)) === true;
  return words.length > 0 && words.every(isSaid);
}
