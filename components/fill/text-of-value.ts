import type { FieldValue } from '@/utils/model/field';
import type { IsoDate } from '@/utils/model/ids';
import { formatThaiDate } from '@/utils/thai/be-date';

/** A value as a person reads it: days in พ.ศ., several choices in one line. */
export function textOfValue(value: FieldValue): string {
  if (typeof value !== 'string') return value.join(', ');
  return isIsoDate(value) ? formatThaiDate(value, 'numeric') : value;
}

const isIsoDate = (value: string): value is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(value);
