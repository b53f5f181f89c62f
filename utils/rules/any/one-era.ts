import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { parseThaiDate } from '@/utils/thai/be-date';
import { hasThaiDigits, toArabicDigits, toThaiDigits } from '@/utils/thai/digits';
import { defineFieldRule, fieldsOf, type Spot } from '../define-rule';

/** พ.ศ. = ค.ศ. + 543. */
const OFFSET = 543;
const YEARS = /(?<![0-9๐-๙])[0-9๐-๙]{4}(?![0-9๐-๙])/g;
/** Words that say ค.ศ.: the year is meant so, and putting another number behind them would be wrong. */
const SAYS_COMMON_ERA = /ค\.?\s*ศ|คริสต|\ba\.?d\b/i;
const isCommonEraNow = (year: number) => year >= 1957 && year <= 2100;
const isBuddhistEraNow = (year: number) => isCommonEraNow(year - OFFSET);

/** พ.ศ. and ค.ศ. mixed up: a year of the wrong era in its box, converted twice, or unlike the other dates on the page. */
export const oneEra = defineFieldRule({
  id: 'any/one-era',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  kinds: ['date', 'text', 'choice', 'number'],
  check(field, path, snapshot) {
    const found = path === 'general.fiscalYear' ? checkFiscalYear(field) : checkDate(field, snapshot);
    // A choice can't be typed over.
    const canType = !field.readOnly && ['text-box', 'native-date'].includes(field.widget);
    return found && !canType ? { params: found.params ?? {} } : found;
  },
});

function checkDate(field: FieldReading, snapshot: Snapshot): Spot | undefined {
  if (field.kind !== 'date' || field.reading.status === 'empty') return undefined;
  const { shown } = field.reading;
  const year = yearIn(shown);
  if (year === undefined) return undefined;
  if (field.reading.status === 'unreadable') {
    return field.reading.because === 'wrong-era' ? checkImpossible(field, shown, year) : undefined;
  }
  const isOdd = field.widget !== 'native-date' && eraOf(field) === 'ce' && othersAreBuddhist(field, snapshot);
  return isOdd ? spot('ce-among-be', shown, year, OFFSET) : undefined;
}

function checkImpossible(field: FieldReading, shown: string, year: number): Spot {
  if (field.widget === 'native-date' && isBuddhistEraNow(year)) return spot('be-in-ce-box', shown, year, -OFFSET);
  if (field.widget !== 'native-date' && isBuddhistEraNow(year - OFFSET)) return spot('twice', shown, year, -OFFSET);
  return { params: { case: 'impossible', year } };
}

function checkFiscalYear({ reading }: FieldReading): Spot | undefined {
  const year = reading.status === 'filled' ? yearIn(reading.shown) : undefined;
  return reading.status === 'filled' && year !== undefined && isCommonEraNow(year)
    ? spot('fiscal-year', reading.shown, year, OFFSET)
    : undefined;
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
  if (SAYS_COMMON_ERA.test(shown)) return { params };
  const right = String(year + shift);
  return { params, fix: { to: shown.replace(YEARS, (old) => (hasThaiDigits(old) ? toThaiDigits(right) : right)) } };
}

/** The one year in a text; with several, nobody can tell which is meant. */
function yearIn(shown: string): number | undefined {
  const years = toArabicDigits(shown).match(YEARS);
  return years?.length === 1 ? Number(years[0]) : undefined;
}
