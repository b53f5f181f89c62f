import writeExcelFile from 'write-excel-file/node';
import { mapHeaders } from '@/utils/sheets/map-headers';
import { planQueue } from '@/utils/sheets/plan-queue';
import { readSheetFile } from '@/utils/sheets/read-sheet-file';

const ROWS = 5000;
const FIRST = ['ชื่อโครงการ', 'หน่วยงานที่รับผิดชอบ', 'วันเริ่มต้น', 'วันสิ้นสุดโครงการ', 'วงเงินงบประมาณทั้งหมด'];
const MORE =
  'ปีงบประมาณ|สถานะโครงการ|หลักการและเหตุผล|วัตถุประสงค์|ผลผลิต|ผลลัพธ์|กลุ่มเป้าหมายผู้รับประโยชน์|เป้าหมายเชิงปริมาณ|เป้าหมายเชิงคุณภาพ|ประโยชน์ที่คาดว่าจะได้รับ|แหล่งเงิน|จังหวัด|อำเภอ|ตำบล|ชื่อผู้ประสานงาน|โทรศัพท์ผู้ประสานงาน|ชื่อผู้รับผิดชอบ|แผนย่อย|องค์ประกอบ (V)|ปัจจัย (F)|แนวทางการพัฒนา|SDGs|นโยบายรัฐบาล|กฎหมายที่เกี่ยวข้อง|มติคณะรัฐมนตรี'.split(
    '|',
  );

/** What a workbook of 5,000 projects × 30 columns costs, and the longest time in which the page could not have answered. */
export async function benchSheets(): Promise<void> {
  const bytes = await aLargeWorkbook();
  const blocked = watchBlocking();
  const start = performance.now();
  const read = await readSheetFile(bytes, 'bench.xlsx');
  if (!read.ok) throw new Error(read.because);
  const afterRead = performance.now();
  const mappings = read.sheets.map((sheet) => mapHeaders(sheet));
  const afterMap = performance.now();
  const plan = await planQueue(read.sheets, mappings);
  const end = performance.now();
  const mapped = mappings[0]?.columns.filter(({ target }) => target.as === 'field').length ?? 0;
  console.table({
    [`${ROWS} rows × ${FIRST.length + MORE.length} columns, ${(bytes.byteLength / 1e6).toFixed(1)} MB`]: {
      'read, ms': (afterRead - start).toFixed(0),
      'mapped, ms': (afterMap - afterRead).toFixed(0),
      'planned, ms': (end - afterMap).toFixed(0),
      'all, ms': (end - start).toFixed(0),
      'longest slice, ms': blocked.stop().toFixed(0),
      'columns mapped': mapped,
      projects: plan.items.length,
      problems: plan.problems.length,
    },
  });
}

async function aLargeWorkbook(): Promise<ArrayBuffer> {
  const header = [...FIRST, ...MORE].map((value) => ({ value }));
  const rows = Array.from({ length: ROWS }, (_none, n) => [
    { value: `โครงการพัฒนาแหล่งน้ำชุมชน แห่งที่ ${n + 1}` },
    { value: `สำนักงานจังหวัดตัวอย่าง ${n % 77}` },
    { value: new Date(Date.UTC(2026, 9, 1 + (n % 300))), type: Date, format: 'dd/mm/yyyy' },
    { value: '30 กันยายน 2570' },
    { value: 10_000 + n * 7.25, type: Number, format: '#,##0.00' },
    ...MORE.map((label, column) => ({ value: `${label} ของโครงการที่ ${n + 1} (${(n * 31 + column) % 997})` })),
  ]);
  const file = await writeExcelFile([header, ...rows]).toBuffer();
  return Uint8Array.from(file).buffer;
}

/** The longest gap between two turns of the event loop. */
function watchBlocking(): { stop: () => number } {
  let longest = 0;
  let last = performance.now();
  const turn = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(turn, 1);
  return {
    stop: () => {
      turn();
      clearInterval(timer);
      return longest;
    },
  };
}
