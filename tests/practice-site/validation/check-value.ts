import { choicesOf } from '../data/choice-lists';
import type { FormField } from '../data/form-definition';
import type { Values } from '../database/practice-database';
import { beYearOf } from './be-day';

const MONEY = /^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
/** An entry system's plausible years; 2026 typed for 2569 falls out here. */
const YEARS = { from: 2500, to: 2600 };

/** What is wrong with one filled box, in the words of the page; nothing when it will do. */
export function checkValue(field: FormField, value: string, others: Values = {}): string | undefined {
  if (field.maxLength !== undefined && value.length > field.maxLength) return `กรอกได้ไม่เกิน ${field.maxLength} ตัวอักษร`;
  switch (field.kind) {
    case 'date':
      return checkDate(value);
    case 'money':
      return MONEY.test(value) ? undefined : 'กรุณากรอกจำนวนเงินเป็นตัวเลขอารบิก';
    case 'percent':
      return within(value, 0, 100) ? undefined : 'กรุณากรอกตัวเลข 0 ถึง 100';
    case 'latitude':
      return within(value, 5, 21) ? undefined : 'ละติจูดไม่ถูกต้อง';
    case 'longitude':
      return within(value, 97, 106) ? undefined : 'ลองจิจูดไม่ถูกต้อง';
    case 'phone':
      return isPhone(value) ? undefined : 'หมายเลขโทรศัพท์ต้องมี 9 ถึง 10 หลัก';
    case 'email':
      return EMAIL.test(value) ? undefined : 'รูปแบบอีเมลไม่ถูกต้อง';
    case 'choice':
    case 'choices':
      return isOffered(field, value, others) ? undefined : 'กรุณาเลือกจากรายการ';
    case 'text':
    case 'long-text':
    case 'file':
      return undefined;
  }
}

function checkDate(value: string): string | undefined {
  const year = beYearOf(value);
  if (year === undefined) return 'รูปแบบวันที่ไม่ถูกต้อง (วว/ดด/ปปปป พ.ศ.)';
  return year < YEARS.from || year > YEARS.to ? 'กรุณากรอกปีเป็น พ.ศ.' : undefined;
}

const within = (value: string, from: number, to: number) =>
  DECIMAL.test(value) && Number(value) >= from && Number(value) <= to;

function isPhone(value: string): boolean {
  const digits = value.replace(/[ -]/g, '');
  return /^\d{9,10}$/.test(digits);
}

function isOffered({ choices, parent }: FormField, value: string, others: Values): boolean {
  const offered = choices ? choicesOf(choices, parent ? others[parent] : '') : [];
  return value.split(',').every((code) => offered.some((choice) => choice.value === code));
}
