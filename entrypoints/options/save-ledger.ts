import { saveBytes } from '@/components/ledger/save-bytes';
import { saveText } from '@/components/ui/save-json';
import { exportRows, writeLedgerCsv, type ExportWords } from '@/utils/ledger/export-rows';
import type { LedgerRow } from '@/utils/ledger/ledger-table';
import { writeWorkbook } from '@/utils/ledger/write-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [NAME_WIDTH, CODE_WIDTH, DUE_WIDTH] = [60, 20, 24];

export type LedgerFile = 'csv' | 'xlsx';

/** Hands the rows to the officer as a file. */
export function saveLedger(type: LedgerFile, file: string, rows: readonly LedgerRow[], words: ExportWords): void {
  const cells = exportRows(rows, words);
  if (type === 'csv') return saveText(file, writeLedgerCsv(cells), 'text/csv');
  const widths = [NAME_WIDTH, CODE_WIDTH, ...words.dues.map(() => DUE_WIDTH), CODE_WIDTH];
  saveBytes(file, writeWorkbook(words.name, cells, widths), XLSX);
}
