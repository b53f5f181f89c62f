import type { FieldReading } from '@/utils/model/snapshot';
import { hasThaiDigits, toArabicDigits, toThaiDigits } from '@/utils/thai/digits';
import { definePageRule, type Spot } from '../define-rule';

/** พ.ศ. = ค.ศ. + 543. */
const OFFSET = 543;
const YEARS = /(?<![0-9๐-๙])[0-9๐-๙]{4}(?![0-9๐-๙])/g;
/** Words that say ค.ศ.: the year is meant so, and putting another number behind them would be wrong. */
const SAYS_COMMON_ERA = /ค\.?\s*ศ|คริสต|\ba\.?d\b/i;
const isCommonEraNow = (year: number) => year >= 1957 && year <= 2100;
const isBuddhistEraNow = (year: number) => isCommonEraNow(year - OFFSET);

/** พ.ศ. and ค.ศ. mixed up: a year of the wrong era in its box, converted twice, or unlike the other dates on the page. */
export const oneEra = definePageRule({
  id: 'any/one-era',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  checkField(field, path) {
    const found = path === 'general.fiscalYear' ? checkFiscalYear(field) : checkWrongEra(field);
    return found && whereTyped(field, found);
  },
  check(view) {
    const dates = view.fields('date').map(([at, field]) => ({ at, field, era: eraOf(field) }));
    const [lone, ...others] = dates.filter(({ era }) => era === 'ce');
    if (!lone || others.length > 0 || !dates.some(({ era }) => era === 'be')) return [];
    const { shown } = lone.field.reading.status === 'filled' ? lone.field.reading : { shown: '' };
    const year = yearIn(shown);
    if (year === undefined) return [];
    return [{ at: lone.at, ...whereTyped(lone.field, spot('ce-among-be', shown, year, OFFSET)) }];
  },
});

/** A choice can't be typed over. */
function whereTyped({ readOnly, widget }: FieldReading, { params = {}, fix }: Spot): Spot {
  const canType = !readOnly && ['text-box', 'native-date'].includes(widget);
  return { params, ...(canType && fix && { fix }) };
}

function checkWrongEra(field: FieldReading): Spot | undefined {
  const { kind, reading } = field;
  if (kind !== 'date' || reading.status !== 'unreadable' || reading.because !== 'wrong-era') return undefined;
  const year = yearIn(reading.shown);
  return year === undefined ? undefined : checkImpossible(field, reading.shown, year);
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

/** The era in which a date box shows its day. */
function eraOf({ kind, widget, reading }: FieldReading): 'be' | 'ce' | undefined {
  if (kind !== 'date' || widget === 'native-date' || reading.status !== 'filled') return undefined;
  return toArabicDigits(reading.shown).includes(String(reading.value).slice(0, 4)) ? 'ce' : 'be';
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
