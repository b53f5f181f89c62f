import type { FieldValue } from '@/utils/model/field';
import { CHOOSERS, type FormField } from './any-field';

/** Would a person say that the box now holds what was wished for? Said again in other words than those of the program. */
export function meansTheSame(field: FormField | undefined, shown: string, wanted: FieldValue): boolean {
  if (!field) return false;
  if (typeof wanted !== 'string') return sorted(shown.split(', ')) === sorted(wanted);
  if (field.kind === 'date') return shown === wanted || shown === inBuddhistEra(wanted);
  if (field.kind === 'number' || field.kind === 'money') return amount(shown) === amount(wanted);
  if (!CHOOSERS.includes(field.control)) return letters(shown) === letters(wanted);
  const code = field.codes === 'numbers' ? `${field.offers.indexOf(shown) + 101}` : '1';
  return [letters(shown), code, /\d+/.exec(arabic(shown))?.[0]].includes(letters(wanted));
}

const sorted = (texts: readonly string[]) => [...texts].sort().join();
const arabic = (text: string) => text.replace(/[๐-๙]/g, (digit) => `${digit.charCodeAt(0) - 0x0e50}`);
const amount = (text: string) => (text === '' ? text : Number(arabic(text).replace(/,/g, '')));
/** Capitals, spaces and line ends apart. */
const letters = (text: string) => arabic(text).replace(/\s+/g, '').toLowerCase();
const inBuddhistEra = (iso: string) =>
  iso.replace(/^(\d+)-(\d+)-(\d+)$/, (_all, year, month, day) => `${day}/${month}/${Number(year) + 543}`);
