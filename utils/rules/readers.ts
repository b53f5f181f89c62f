import { isIsoDate, type FieldPath, type IsoDate } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import { toArabicDigits } from '@/utils/thai/digits';

/** How a rule gets a typed value from one field. Undefined where the field is absent, empty or not understood. */
export interface Reader<T> {
  path: FieldPath;
  read(snapshot: Snapshot): T | undefined;
}

export const text = (path: FieldPath): Reader<string> => ({ path, read: (snapshot) => valueAt(snapshot, path) });

export const date = (path: FieldPath): Reader<IsoDate> => ({
  path,
  read(snapshot) {
    const value = valueAt(snapshot, path);
    return value !== undefined && isIsoDate(value) ? value : undefined;
  },
});

/** An amount in satang, so that sums are exact. More than two decimals are no amount. */
export const satang = (path: FieldPath): Reader<bigint> => ({
  path,
  read(snapshot) {
    const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(valueAt(snapshot, path) ?? '');
    if (!parts) return undefined;
    const [, sign = '', baht = '0', fraction = ''] = parts;
    return BigInt(`${sign}${baht}${fraction.padEnd(2, '0')}`);
  },
});

/** A fiscal year (พ.ศ.), written alone or in words that hold one such year. */
export const fiscalYear = (path: FieldPath): Reader<number> => ({
  path,
  read(snapshot) {
    const years = toArabicDigits(valueAt(snapshot, path) ?? '').match(/(?<!\d)2[56]\d\d(?!\d)/g) ?? [];
    return years.length === 1 ? Number(years[0]) : undefined;
  },
});

/** True where the page shows no such field: for rules that hold for a page of a known extent. */
export const noField = (path: FieldPath): Reader<true> => ({
  path,
  read: ({ fields }) => (fields[path] ? undefined : true),
});

/** Satang as a plain decimal in baht. */
export function bahtOf(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function valueAt({ fields }: Snapshot, path: FieldPath): string | undefined {
  const reading = fields[path]?.reading;
  return reading?.status === 'filled' && typeof reading.value === 'string' ? reading.value : undefined;
}
