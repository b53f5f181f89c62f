import type { FieldKind, FieldValue } from '@/utils/model/field';
import { parseThaiDate, type ParsedDate } from '@/utils/thai/be-date';
import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai, plainSpaces } from '@/utils/thai/normalise-thai';
import { parseNumber } from '@/utils/thai/parse-number';
import { dateOfSerial } from './date-of-serial';
import { kindAt } from '@/utils/site/kind-at';
import type { Cell, CellFault } from './sheet';

/** A field's kind, and of texts those that spreadsheet programs like to take for numbers. */
export type CellKind = FieldKind | 'phone' | 'id';

export type CellProblem =
  | CellFault
  | Extract<ParsedDate, { ok: false }>['because']
  | 'not-a-number'
  | 'percent-for-money'
  | 'serial-without-format'
  | 'lost-zero'
  | 'lost-digits'
  | 'file';

export type CellRead =
  | { is: 'value'; value: FieldValue }
  | { is: 'empty' }
  /** `suggestion` is what may have been meant, for the officer to say: never taken by itself. */
  | { is: 'problem'; because: CellProblem; suggestion?: FieldValue };

/** As which kind the cells of a field or of a group's column are read. */
export function cellKindAt(path: string): CellKind | undefined {
  const kind = kindAt(path);
  if (kind !== 'text') return kind;
  if (path.endsWith('Phone')) return 'phone';
  return path.endsWith('NationalId') ? 'id' : kind;
}

/** What a cell gives a field of the kind. */
export function readCell(cell: Cell, kind: CellKind): CellRead {
  if (cell.fault) return problem(cell.fault);
  const text = plainSpaces(cell.text).trim();
  if (text === '' || (NOTHING.test(text) && !isText(kind))) return { is: 'empty' };
  switch (kind) {
    case 'number':
    case 'money':
      return readAmount(cell, text, kind);
    case 'date':
      return readDay(cell, text);
    case 'choice':
      return value(normaliseThai(text).replace(/\s+/g, ' '));
    case 'many-of':
      return readChoices(cell.text);
    case 'phone':
    case 'id':
    case 'text':
    case 'long-text':
      return readText(cell, text, kind);
    case 'file':
      return problem('file');
  }
}

/** Dashes for nothing; accounting formats show a zero so. */
const NOTHING = /^[-–—]+(?:\s*บาท)?$/;
const isText = (kind: CellKind): boolean => kind === 'text' || kind === 'long-text';

function readAmount(cell: Cell, text: string, kind: 'number' | 'money'): CellRead {
  const isPercent = cell.isPercent || /%|ร้อยละ|เปอร์เซ็น/.test(text);
  if (isPercent && kind === 'money') return problem('percent-for-money');
  if (cell.number !== undefined) return value(cell.number);
  if (cell.date !== undefined || cell.boolean !== undefined) return problem('not-a-number');
  // Accounting formats set the sign and the currency apart: `( 1,234.50 )`.
  const number = parseNumber(text.replace(/^\(\s+|\s+(?=\)$)/g, (gap) => gap.trim()));
  return number.ok ? value(number.decimal) : problem('not-a-number');
}

/** The serial numbers of the years 2000 to 2099. */
const SERIAL = { from: 36_526, to: 73_050 };

function readDay(cell: Cell, text: string): CellRead {
  if (cell.date !== undefined) return value(cell.date);
  const serial = /^\d{5}$/.test(text) ? Number(text) : NaN;
  // A number that is shown as such: the file knows of no day, and two epochs are possible.
  if (serial >= SERIAL.from && serial <= SERIAL.to) {
    const suggestion = dateOfSerial(serial, { is1904: false, isBuddhist: false });
    return problem('serial-without-format', suggestion);
  }
  const date = parseThaiDate(text);
  return date.ok ? value(date.iso) : problem(date.because);
}

/** One choice a line; in a single line between `;` or `|`. A comma may stand in a choice. */
function readChoices(text: string): CellRead {
  const parts = text.includes('\n') ? text.split('\n') : text.split(/[;|]/);
  const choices = [...new Set(parts.map((part) => normaliseThai(part).replace(/\s+/g, ' ').trim()))].filter(Boolean);
  return choices.length > 0 ? value(choices) : { is: 'empty' };
}

const SCIENTIFIC = /^-?\d(?:\.\d+)?E\+\d+$/i;
/** From here on a spreadsheet program has put zeros in place of digits. */
const MOST_DIGITS = 15;
/** A Thai number without its 0: Bangkok and the provinces have 8 digits then, mobiles 9. */
const WITHOUT_ZERO = /^(?:[2-7]\d{7}|[689]\d{8})$/;

function readText(cell: Cell, text: string, kind: 'text' | 'long-text' | 'phone' | 'id'): CellRead {
  if (cell.date !== undefined && kind !== 'text' && kind !== 'long-text') return problem('lost-digits');
  const isLong = cell.number !== undefined && cell.number.replace(/\D/g, '').length > MOST_DIGITS;
  if (isLong || (SCIENTIFIC.test(text) && kind !== 'long-text')) return problem('lost-digits');
  const digits = toArabicDigits(text).replace(/[\s-]/g, '');
  if (kind === 'phone' && WITHOUT_ZERO.test(digits)) return problem('lost-zero', `0${digits}`);
  if (kind === 'id' && /^\d{1,12}$/.test(digits) && cell.number !== undefined) return problem('lost-digits');
  return value(text);
}

const value = (read: FieldValue): CellRead => ({ is: 'value', value: read });
const problem = (because: CellProblem, suggestion?: FieldValue): CellRead => ({
  is: 'problem',
  because,
  ...(suggestion === undefined ? {} : { suggestion }),
});
