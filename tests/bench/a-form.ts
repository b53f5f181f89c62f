/**
 * Forms of any size, in the manner of a Bootstrap page: the general section, a table of activities, and blocks of boxes
 * that no model knows, a third of the page, as government forms have them.
 */
export function aForm(fields: number): string {
  const singles = Math.min(LABELS.length, fields);
  const strange = Math.floor((fields - singles) / 3);
  const rows = Math.floor((fields - singles - strange) / COLUMNS);
  return `<main class="container"><h1>ข้อมูลโครงการ</h1><form>
    ${card('ข้อมูลทั่วไป', LABELS.slice(0, singles).map(box).join(''))}
    ${table(rows)}
    ${blocksOf(strange)}<button>บันทึก</button></form></main>`;
}

const COLUMNS = 4;
const IN_BLOCK = 20;

const LABELS = [
  'ชื่อโครงการ/การดำเนินงาน',
  'หน่วยงานที่รับผิดชอบ',
  'ปีงบประมาณ',
  'วันที่เริ่มต้นโครงการ',
  'วันที่สิ้นสุดโครงการ',
  'ชื่อผู้ประสานงาน',
  'จังหวัด',
  'อำเภอ',
  'หลักการและเหตุผล',
  'วัตถุประสงค์',
  'ผลผลิต (Output)',
  'ผลลัพธ์ (Outcome)',
  'วงเงินงบประมาณทั้งหมด (บาท)',
  'แหล่งเงิน',
  'กลุ่มเป้าหมาย',
];

const card = (title: string, body: string) =>
  `<div class="card"><div class="card-header">${title}</div><div class="card-body row">${body}</div></div>`;

const box = (label: string, index: number) =>
  `<div class="col-md-6 mb-3"><label class="form-label">${index + 1}. ${label} <span class="text-danger">*</span></label><input class="form-control" value="ค่าตัวอย่าง ${index}"><div class="form-text">โปรดระบุให้ครบถ้วน</div></div>`;

function table(rows: number): string {
  const body = Array.from(
    { length: rows },
    (_, row) =>
      `<tr><td>${row + 1}</td><td><input value="กิจกรรม ${row}"></td><td><input value="01/10/2569"></td><td><input value="30/09/2570"></td><td><input value="1,000.00"></td></tr>`,
  ).join('');
  return `<table class="table"><thead><tr><th>ลำดับ</th><th>กิจกรรมหลัก</th><th>วันที่เริ่มต้น</th><th>วันที่สิ้นสุด</th><th>งบประมาณ (บาท)</th></tr></thead><tbody>${body}</tbody></table>`;
}

function blocksOf(fields: number): string {
  const strange = Array.from({ length: fields }, (_, index) => box(`ข้อมูลเพิ่มเติมรายการที่ ${index}`, index));
  const count = Math.ceil(fields / IN_BLOCK);
  return Array.from({ length: count }, (_, block) =>
    card(`ข้อมูลประกอบ ${block + 1}`, strange.slice(block * IN_BLOCK, (block + 1) * IN_BLOCK).join('')),
  ).join('');
}
