import writeExcelFile from 'write-excel-file/node';

const FIRST = ['ชื่อโครงการ', 'หน่วยงานที่รับผิดชอบ', 'วันเริ่มต้น', 'วันสิ้นสุดโครงการ', 'วงเงินงบประมาณทั้งหมด'];
const MORE =
  'ปีงบประมาณ|สถานะโครงการ|หลักการและเหตุผล|วัตถุประสงค์|ผลผลิต|ผลลัพธ์|กลุ่มเป้าหมายผู้รับประโยชน์|เป้าหมายเชิงปริมาณ|เป้าหมายเชิงคุณภาพ|ประโยชน์ที่คาดว่าจะได้รับ|แหล่งเงิน|จังหวัด|อำเภอ|ตำบล|ชื่อผู้ประสานงาน|โทรศัพท์ผู้ประสานงาน|ชื่อผู้รับผิดชอบ|แผนย่อย|องค์ประกอบ (V)|ปัจจัย (F)|แนวทางการพัฒนา|SDGs|นโยบายรัฐบาล|กฎหมายที่เกี่ยวข้อง|มติคณะรัฐมนตรี'.split(
    '|',
  );

/** A workbook of so many projects in 30 columns. */
export function aWorkbook(rows: number): Promise<Buffer> {
  const header = [...FIRST, ...MORE].map((value) => ({ value }));
  const projects = Array.from({ length: rows }, (_none, n) => [
    { value: `โครงการพัฒนาแหล่งน้ำชุมชน แห่งที่ ${n + 1}` },
    { value: `สำนักงานจังหวัดตัวอย่าง ${n % 77}` },
    { value: new Date(Date.UTC(2026, 9, 1 + (n % 300))), type: Date, format: 'dd/mm/yyyy' },
    { value: '30 กันยายน 2570' },
    { value: 10_000 + n * 7.25, type: Number, format: '#,##0.00' },
    ...MORE.map((label, column) => ({ value: `${label} ของโครงการที่ ${n + 1} (${(n * 31 + column) % 997})` })),
  ]);
  return writeExcelFile([header, ...projects]).toBuffer();
}
