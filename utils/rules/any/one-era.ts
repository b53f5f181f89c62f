import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { parseThaiDate } from '@/utils/thai/be-date';
import { toArabicDigits } from '@/utils/thai/digits';
import { defineFieldRule, fieldsOf, type Spot } from '../define-rule';

/** พ.ศ. = ค.ศ. + 543. */
const OFFSET = 543;
const YEAR = /[0-9๐-๙]{4}/;
const isCommonEraNow = (year: number) => year >= 1957 && year <= 2100;
const isBuddhistEraNow = (year: number) => isCommonEraNow(year - OFFSET);

/** พ.ศ. and ค.ศ. mixed up: a year of the wrong era in its box, converted twice, or unlike the other dates on the page. */
export const oneEra = defineFieldRule({
  id: 'any/one-era',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  kinds: ['date', 'text', 'choice', 'number'],
  check(field, path, snapshot) {
    if (path === 'general.fiscalYear') return checkFiscalYear(field);
    if (field.kind !== 'date' || field.reading.status === 'empty') return undefined;
    const { shown } = field.reading;
    const year = yearIn(shown);
    if (year === undefined) return undefined;
    if (field.reading.status === 'unreadable') {
      return field.reading.because === 'wrong-era' ? checkImpossible(field, shown, year) : undefined;
    }
    const isOdd = field.widget !== 'native-date' && eraOf(field) === 'ce' && othersAreBuddhist(field, snapshot);
    return isOdd ? spot('ce-among-be', shown, year, OFFSET) : undefined;
  },
});

function checkImpossible(field: FieldReading, shown: string, year: number): Spot {
  if (field.widget === 'native-date' && isBuddhistEraNow(year)) return spot('be-in-ce-box', shown, year, -OFFSET);
  if (field.widget !== 'native-date' && isBuddhistEraNow(year - OFFSET)) return spot('twice', shown, year, -OFFSET);
  return { params: { case: 'impossible', year } };
}

function checkFiscalYear({ reading, widget }: FieldReading): Spot | undefined {
  if (reading.status !== 'filled' || !/^\s*[0-9๐-๙]{4}\s*$/.test(reading.shown)) return undefined;
  const year = yearIn(reading.shown);
  if (year === undefined || !isCommonEraNow(year)) return undefined;
  const found = spot('fiscal-year', reading.shown, year, OFFSET);
  // A choice can't be typed over.
  return widget === 'text-box' ? found : { params: found.params ?? {} };
}

function othersAreBuddhist(field: FieldReading, snapshot: Snapshot): boolean {
  const eras = fieldsOf(snapshot)
    .map(([, other]) => other)
    .filter((other) => other !== field && other.kind === 'date' && other.widget !== 'native-date')
    .map(eraOf);
  return eras.includes('be') && !eras.includes('ce');
}

function eraOf({ reading }: FieldReading): 'be' | 'ce' | undefined {
  const date = reading.status === 'filled' ? parseThaiDate(reading.shown) : undefined;
  return date?.ok ? date.era : undefined;
}

function spot(which: string, shown: string, year: number, shift: number): Spot {
  const params = { case: which, year, right: year + shift };
  return { params, fix: { to: shown.replace(YEAR, String(year + shift)) } };
}

function yearIn(shown: string): number | undefined {
  const year = YEAR.exec(shown)?.[0];
  return year === undefined ? undefined : Number(toArabicDigits(year));
}
