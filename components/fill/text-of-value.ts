import type { FieldKind, FieldValue } from '@/utils/model/field';
import { isIsoDate } from '@/utils/model/ids';
import { formatThaiDate } from '@/utils/thai/be-date';
import { formatMoney } from '@/utils/thai/parse-number';

/** A value as a person reads it: days in พ.ศ., several choices in one line, amounts with commas where they are known as such. */
export function textOfValue(value: FieldValue, kind?: FieldKind): string {
  if (typeof value !== 'string') return value.join(', ');
  if (kind === 'money' && /^\d+(\.\d+)?$/.test(value)) return formatMoney(value);
  const mayBeDate = kind === undefined || kind === 'date';
  return mayBeDate && isIsoDate(value) ? formatThaiDate(value, 'numeric') : value;
}
