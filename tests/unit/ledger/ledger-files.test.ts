import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRows, writeLedgerCsv, type ExportWords } from '@/utils/ledger/export-rows';
import { ledgerTable } from '@/utils/ledger/ledger-table';
import { writeWorkbook } from '@/utils/ledger/write-workbook';
import { readSheetFile } from '@/utils/sheets/read-sheet-file';
import { aMark, anEntry, DUES } from './a-ledger';

const WORDS: ExportWords = {
  ...{ name: 'ชื่อโครงการ', code: 'รหัส', open: 'ค้างส่ง' },
  dues: ['M1–M5', 'Q1', 'Q2', 'Q3', 'Q4'],
  status: { 'not-started': 'ยังไม่เริ่ม', drafted: 'ร่างแล้ว', sent: 'ส่งแล้ว', returned: 'ส่งกลับแก้ไข' },
};
const entries = [
  anEntry({ name: '=HYPERLINK("x")' }, { 'm6 2570/1': aMark('sent') }),
  anEntry({ name: 'ถนน "ก", <ข> & ค' }, { 'm1-m5 2570': aMark('returned') }),
];
const ROWS = exportRows(
  ledgerTable({ entries, projects: [], kind: 'project', fiscalYear: 2570, dues: DUES }).rows,
  WORDS,
);
const readBack = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readSheetFile(bytes.buffer, 'ทะเบียน.xlsx');
  if (!read.ok) throw new Error(read.because);
  return read.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(({ text }) => text)) }));
};

it('a ledger is a line a subject, with what is open', () => {
  const none = 'ยังไม่เริ่ม';
  expect(ROWS).toEqual([
    ['ชื่อโครงการ', 'รหัส', 'M1–M5', 'Q1', 'Q2', 'Q3', 'Q4', 'ค้างส่ง'],
    ['=HYPERLINK("x")', '', none, 'ส่งแล้ว', none, none, none, 4],
    ['ถนน "ก", <ข> & ค', '', 'ส่งกลับแก้ไข', none, none, none, none, 5],
  ]);
});

it('as CSV Excel knows its letters and reckons none of its names', () => {
  const text = writeLedgerCsv(ROWS);
  expect(text.startsWith('\ufeffชื่อโครงการ,รหัส,')).toBe(true);
  expect(text).toContain('\r\n"\'=HYPERLINK(""x"")",,');
});

describe('as a workbook', () => {
  it('it is read back as it was', async () => {
    const sheets = await readBack(writeWorkbook('ทะเบียน 2569/2570: ทั้งหมด', ROWS, [60]));
    expect(sheets).toEqual([{ name: 'ทะเบียน 2569-2570- ทั้งหมด', rows: ROWS.map((row) => row.map(String)) }]);
  });

  it('of thousands of rows it is written at once', async () => {
    const many = Array.from({ length: 4_000 }, (_none, at) => [`โครงการพัฒนาแหล่งน้ำ ${at}`, 'ส่งแล้ว', at]);
    const [sheet] = await readBack(writeWorkbook('ก', many, []));
    expect(sheet?.rows).toHaveLength(4_000);
    expect(sheet?.rows.at(-1)).toEqual(['โครงการพัฒนาแหล่งน้ำ 3999', 'ส่งแล้ว', '3999']);
  });

  it('whatever stands in a cell, the file can be read', async () => {
    // Half letters and control signs, too.
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const cell = fc.string({ unit, minLength: 1 }).map((text) => `ก${text}ข`);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 30, maxLength: 40 }), async (texts) => {
        const [sheet] = await readBack(writeWorkbook('ก', [texts], []));
        expect(sheet?.rows[0]?.map((text) => `${text.at(0)}${text.at(-1)}`)).toEqual(texts.map(() => 'กข'));
      }),
      { numRuns: 20 },
    );
  });
});
