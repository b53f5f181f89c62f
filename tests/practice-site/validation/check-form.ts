import type { FormDefinition, FormField } from '../data/form-definition';
import type { SavedSection, Values } from '../database/practice-database';
import { sortableDay } from './be-day';
import { checkValue } from './check-value';

type Errors = Map<string, string>;

/**
 * What the system refuses to save, by field key or `<group>[<row>].<column>`.
 * A draft may lack what is required; what it holds must be right all the same.
 */
export function checkForm(definition: FormDefinition, sent: SavedSection, press: 'save' | 'draft'): Errors {
  const errors: Errors = new Map();
  for (const field of definition.fields) {
    const error = checkBox(field, sent.values[field.key] ?? '', sent.values, press === 'save');
    if (error !== undefined) errors.set(field.key, error);
  }
  for (const { key, columns, fixedRows } of definition.groups) {
    (sent.rows[key] ?? []).forEach((row, index) => {
      for (const column of columns) {
        const wanted = press === 'save' && fixedRows === undefined && !isBlank(row);
        const error = checkBox(column, row[column.key] ?? '', row, wanted);
        if (error !== undefined) errors.set(`${key}[${index}].${column.key}`, error);
      }
      checkOrder(row, (column) => `${key}[${index}].${column}`, errors);
    });
  }
  checkOrder(sent.values, (key) => key, errors);
  return errors;
}

/** What is wrong with one box; `wanted` refuses an empty required one. */
export function checkBox(field: FormField, value: string, others: Values, wanted: boolean): string | undefined {
  if (value.trim() !== '') return checkValue(field, value, others);
  return wanted && field.required ? `กรุณาระบุ${field.label}` : undefined;
}

function checkOrder(values: Values, at: (key: string) => string, errors: Errors): void {
  const [start, end] = [sortableDay(values['startDate'] ?? ''), sortableDay(values['endDate'] ?? '')];
  if (start === undefined || end === undefined || end >= start || errors.has(at('endDate'))) return;
  errors.set(at('endDate'), 'วันที่สิ้นสุดต้องไม่ก่อนวันที่เริ่มต้น');
}

export const isBlank = (row: Values): boolean => Object.values(row).every((value) => value.trim() === '');
