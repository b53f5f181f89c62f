import type { Origin } from '@/utils/model/finding';
import { isIsoDate, sectionOf, type FieldPath, type GroupPath, type IsoDate } from '@/utils/model/ids';
import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';
import { rowsOf } from './define-rule';
import type { Fields, SeenPage, View } from './view';

/** How a rule gets a typed value from one field. Undefined where the field is absent, empty or not understood. */
export interface Reader<T> {
  path: FieldPath;
  read(view: View): T | undefined;
  /** The other page that the value was read on, if it was not this one. */
  origin?(view: View): Origin | undefined;
}

/** The same for any page: this one, or another as it was last seen. */
export interface PlainReader<T> extends Reader<T> {
  read(fields: Fields): T | undefined;
}

export const text = (path: FieldPath): PlainReader<string> => ({ path, read: (fields) => valueAt(fields, path) });

export const date = (path: FieldPath): PlainReader<IsoDate> => ({
  path,
  read(fields) {
    const value = valueAt(fields, path);
    return value !== undefined && isIsoDate(value) ? value : undefined;
  },
});

/** A plain number: per cent, weight, count, degrees. */
export const number = (path: FieldPath): PlainReader<number> => ({
  path,
  read(fields) {
    const value = valueAt(fields, path) ?? '';
    return /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  },
});

/** An amount in satang, so that sums are exact. More than two decimals are no amount. */
export const satang = (path: FieldPath): PlainReader<bigint> => ({
  path,
  read: (fields) => satangOf(valueAt(fields, path) ?? ''),
});

function satangOf(decimal: string): bigint | undefined {
  const parts = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(decimal);
  if (!parts) return undefined;
  const [, sign = '', baht = '0', fraction = ''] = parts;
  return BigInt(`${sign}${baht}${fraction.padEnd(2, '0')}`);
}

/** A fiscal year (พ.ศ.), written alone or in words that hold one such year. */
export const fiscalYear = (path: FieldPath): PlainReader<number> => ({
  path,
  read: (fields) => fiscalYearIn(valueAt(fields, path) ?? ''),
});

/**
 * The sum of a column over its rows, in satang. Rows in which nothing stands do not count; a row that bears a name
 * and no amount, or an amount that can't be read, makes the sum unknown. So does a group without any amount.
 */
export const sumOf = (group: GroupPath, column: string, nameColumn: string): PlainReader<bigint> => ({
  path: `${group}[0].${column}`,
  read(fields) {
    const amounts = rowsOf(fields, group).map((row) => {
      const amount = satang(`${row}.${column}`).read(fields);
      if (amount !== undefined) return amount;
      const isBlank = isEmptyAt(fields, `${row}.${column}`) && isEmptyAt(fields, `${row}.${nameColumn}`);
      return isBlank ? 'blank' : undefined;
    });
    const known = amounts.filter((amount) => amount !== 'blank');
    if (known.length === 0 || known.includes(undefined)) return undefined;
    return known.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
  },
});

/** True where the page shows no such field: for rules that hold for a page of a known extent. */
export const noField = (path: FieldPath): PlainReader<true> => ({
  path,
  read: (fields) => (fields.field(path) ? undefined : true),
});

/** On this page, or else where the same project's section was seen last. A section that this page shows speaks for itself. */
export const known = <T>({ path, read }: PlainReader<T>): Reader<T> => {
  const section = sectionOf(path);
  const other = (view: View): SeenPage | undefined =>
    view.shows(section) || view.field(path) ? undefined : view.elsewhere(section);
  return {
    path,
    read(view) {
      const page = other(view);
      return page ? read(page) : read(view);
    },
    origin: (view) => other(view)?.origin,
  };
};

/** Satang as a plain decimal in baht. */
export function bahtOf(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function valueAt(fields: Fields, path: FieldPath): string | undefined {
  const reading = fields.field(path)?.reading;
  return reading?.status === 'filled' && typeof reading.value === 'string' ? reading.value : undefined;
}

/** The field is there and holds nothing. What could not be read is not empty. */
export const isEmptyAt = (fields: Fields, path: FieldPath): boolean => fields.field(path)?.reading.status === 'empty';

export const isFilledAt = (fields: Fields, path: FieldPath): boolean => fields.field(path)?.reading.status === 'filled';
