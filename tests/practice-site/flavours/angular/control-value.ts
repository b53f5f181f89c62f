import type { FormField } from '../../data/form-definition';
import { split } from '../joined-choices';
import { shownMoney } from '../money-text';
import { beDay, dayOf } from './be-day';

/** What a form control holds; the database keeps texts only. */
export type ControlValue = string | number | Date | readonly string[] | null;

export function valueOf({ kind }: FormField, text: string): ControlValue {
  switch (kind) {
    case 'date':
      return dayOf(text) ?? null;
    case 'choices':
      return split(text);
    case 'percent':
      return text === '' ? null : Number(text);
    case 'money':
      return shownMoney(text);
    default:
      return text;
  }
}

export function textOf(value: ControlValue): string {
  if (value instanceof Date) return beDay(value, 2);
  return typeof value === 'object' ? (value ?? []).join(',') : String(value);
}
