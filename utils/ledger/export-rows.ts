import Papa from 'papaparse';
import { neutralText } from '@/utils/sheets/neutral-text';
import type { LedgerStatus } from '@/utils/model/ledger';
import { isOpen, type LedgerRow } from './ledger-table';
import type { WorkbookCell } from './write-workbook';

export interface ExportWords {
  name: string;
  code: string;
  /** What is due, one for each column of the ledger. */
  dues: readonly string[];
  open: string;
  status: Readonly<Record<LedgerStatus, string>>;
}

/** The ledger as a table for a spreadsheet program: a line a subject, how many are open in the last column. */
export function exportRows(rows: readonly LedgerRow[], words: ExportWords): WorkbookCell[][] {
  const lines = rows.map(({ subject, code, cells }): WorkbookCell[] => [
    subject.name,
    code ?? '',
    ...cells.map(({ status }) => words.status[status]),
    cells.filter(isOpen).length,
  ]);
  return [[words.name, words.code, ...words.dues, words.open], ...lines];
}

/** By it Excel knows UTF-8. */
const BOM = '\ufeff';

export const writeLedgerCsv = (rows: readonly (readonly WorkbookCell[])[]): string =>
  BOM +
  Papa.unparse(
    rows.map((row) => row.map((cell) => neutralText(String(cell)))),
    { newline: '\r\n' },
  );
