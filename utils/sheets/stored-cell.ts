import { formatThaiDate, parseThaiDate } from '@/utils/thai/be-date';
import { dateOfSerial } from './date-of-serial';
import { showInMask, type NumberFormat } from './number-format';
import { plainDecimal, timesHundred } from './plain-decimal';
import { NO_CELL, type Cell } from './sheet';
import { unescapeText } from './workbook-parts';

/** A cell as it lies in the file. */
export interface StoredCell {
  type: string;
  style: number;
  /** Absent where there is no stored value at all. */
  stored?: string;
  inline?: string;
  isFormula: boolean;
}

export interface CellContext {
  sharedTexts: readonly string[];
  formats: readonly NumberFormat[];
  is1904: boolean;
}

/** What a stored cell says. Of a formula its last result counts; none is ever worked out here. */
export function cellOf(cell: StoredCell, context: CellContext): Cell {
  if (cell.inline !== undefined) return textCell(unescapeText(cell.inline));
  const { stored } = cell;
  if (stored === undefined) return cell.isFormula ? { text: '', fault: 'no-result' } : NO_CELL;
  switch (cell.type) {
    case 's': {
      const text = context.sharedTexts[Number(stored)];
      if (text === undefined) throw new Error('no such text');
      return textCell(text);
    }
    case 'str':
    case 'inlineStr':
      return textCell(unescapeText(stored));
    case 'b':
      return { text: stored === '1' ? 'TRUE' : 'FALSE', boolean: stored === '1' };
    case 'e':
      return { text: stored, fault: 'error-cell' };
    case 'd': {
      const date = parseThaiDate(stored);
      return date.ok ? dateCell(date.iso) : { text: stored, fault: 'impossible-date' };
    }
    default:
      return numberCell(stored, context.formats[cell.style] ?? {}, context.is1904);
  }
}

const textCell = (text: string): Cell => (text === '' ? NO_CELL : { text });
const dateCell = (date: NonNullable<Cell['date']>): Cell => ({ text: formatThaiDate(date, 'numeric'), date });

function numberCell(stored: string, format: NumberFormat, is1904: boolean): Cell {
  const decimal = plainDecimal(stored);
  if (decimal === undefined) return textCell(stored);
  if (format.isDate) {
    const date = dateOfSerial(Number(decimal), { is1904, isBuddhist: format.isBuddhist === true });
    return date ? dateCell(date) : { text: decimal, fault: 'impossible-date' };
  }
  if (format.isPercent) {
    const percent = timesHundred(decimal);
    return { text: `${percent}%`, number: percent, isPercent: true };
  }
  const isMasked = format.mask !== undefined && /^\d+$/.test(decimal);
  return { text: isMasked ? showInMask(decimal, format.mask ?? '') : decimal, number: decimal };
}
