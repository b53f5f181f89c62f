import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import { parseThaiDate } from '@/utils/thai/be-date';
import { parseNumber } from '@/utils/thai/parse-number';

/** A value as files and scripts give it. */
export type LooseValue = string | number | boolean | readonly string[];
export type LooseRow = Readonly<Record<string, LooseValue>>;

/** The project's own form of a loose value; what can't be understood stays as it is, for the page to refuse. */
export function canonicalValue(value: LooseValue, kind: FieldKind | undefined): FieldValue {
  if (typeof value === 'object') return value;
  const text = String(value);
  if (kind === 'date') {
    const date = parseThaiDate(text);
    return date.ok ? date.iso : text;
  }
  if (kind === 'number' || kind === 'money') {
    const number = parseNumber(text);
    return number.ok ? number.decimal : text;
  }
  return text;
}

/** `{ 'activities.rows': [{ activityName: 'ก' }] }` as single paths: `activities.rows[0].activityName`. */
export function flattenRows(groups: Readonly<Record<string, readonly LooseRow[]>>): Record<FieldPath, LooseValue> {
  const paths = Object.entries(groups).flatMap(([group, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [`${group}[${index}].${column}`, value] as const),
    ),
  );
  return Object.fromEntries(paths);
}
