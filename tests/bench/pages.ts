/** Forms of any size, in the manner of a Bootstrap page: sections of labelled boxes, and tables of rows. */
export function aForm(fields: number): string {
  const blocks: string[] = [];
  for (let left = fields; left > 0; left -= BLOCK) blocks.push(block(blocks.length, Math.min(left, BLOCK)));
  return `<main class="container"><h1>ข้อมูลโครงการ</h1><form>${blocks.join('')}<button>บันทึก</button></form></main>`;
}

const BLOCK = 60;
const SINGLES = 20;

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
  'หมายเหตุ',
  'เลขที่หนังสือ',
  'ผู้บันทึกข้อมูล',
  'สถานะ',
  'รายละเอียดเพิ่มเติม',
];

function block(number: number, fields: number): string {
  const singles = LABELS.slice(0, Math.min(SINGLES, fields))
    .map(
      (label, index) =>
        `<div class="col-md-6 mb-3"><label class="form-label">${index + 1}. ${label} <span class="text-danger">*</span></label><input class="form-control" name="f_${number}_${index}" value="ค่าตัวอย่าง ${index}"><div class="form-text">โปรดระบุให้ครบถ้วน</div></div>`,
    )
    .join('');
  const rows = Math.max(0, Math.floor((fields - SINGLES) / 4));
  const body = Array.from(
    { length: rows },
    (_, row) =>
      `<tr><td>${row + 1}</td><td><input name="a_${number}_${row}" value="กิจกรรม ${row}"></td><td><input name="b_${number}_${row}" value="01/10/2569"></td><td><input name="c_${number}_${row}" value="30/09/2570"></td><td><input name="d_${number}_${row}" value="1,000.00"></td></tr>`,
  ).join('');
  return `<div class="card"><div class="card-header">ส่วนที่ ${number + 1}</div><div class="card-body row">${singles}</div>
    <table class="table"><thead><tr><th>ลำดับ</th><th>กิจกรรมหลัก</th><th>วันที่เริ่มต้น</th><th>วันที่สิ้นสุด</th><th>งบประมาณ (บาท)</th></tr></thead><tbody>${body}</tbody></table></div>`;
}
