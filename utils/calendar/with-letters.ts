import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';
import { formatThaiDate } from '@/utils/thai/be-date';
import { addDays } from './days';
import type { NominalDate } from './due-date';
import { dueKey } from './due-key';
import type { RuleSet } from './due-rule';
import { quarterEnd } from './fiscal-year';
import { isRealDay } from './is-real-day';
import { nominalDates } from './nominal-dates';
import { THINGS_DUE, type ThingDue } from './things-due';

/** Why a letter is not taken, or is taken although another one contradicts it. */
export interface LetterTrouble {
  because:
    /** Not a thing that is due by the rule set or by any. */
    | 'unknown-thing'
    /** A yearly thing with a quarter, or a quarterly one without. */
    | 'wrong-quarter'
    /** 30 February: the date, or the letter's own. */
    | 'impossible-date'
    | 'impossible-letter-date'
    /** More than a year away from the computed date. */
    | 'too-far'
    /** A later letter says another day: that one is taken. */
    | 'superseded'
    /** Two letters of one day say different days: neither is taken. */
    | 'contradictory';
  /** As `dueKey` gives it. */
  key: string;
  /** The letters that are not taken. */
  letters: readonly LetterDate[];
  /** The letter that is taken instead. */
  taken?: LetterDate;
  /** The date of the rule that is kept instead. */
  kept?: IsoDate;
}

export interface DatesWithLetters {
  dates: NominalDate[];
  troubles: LetterTrouble[];
}

const YEAR_DAYS = 366;

/** The due dates of some fiscal years (พ.ศ.), the office's own letters put before the rules; letters of other years are left alone. */
export function withLetters(
  ruleSet: RuleSet,
  fiscalYears: readonly number[],
  letters: readonly LetterDate[],
): DatesWithLetters {
  const dates = fiscalYears.flatMap((year) => nominalDates(ruleSet, year));
  const troubles: LetterTrouble[] = [];
  const byKey = new Map<string, LetterDate[]>();
  for (const letter of letters) {
    if (!fiscalYears.includes(letter.fiscalYear)) continue;
    const key = dueKey(letter);
    const kept = dates.find((due) => dueKey(due) === key)?.date;
    const because = whyUnusable(letter, ruleSet, kept);
    if (because) troubles.push({ because, key, letters: [letter], ...(kept && { kept }) });
    else byKey.set(key, [...(byKey.get(key) ?? []), letter]);
  }
  for (const [key, rivals] of byKey) {
    const at = dates.findIndex((due) => dueKey(due) === key);
    const { taken, trouble } = settle(key, rivals, dates[at]?.date);
    if (trouble) troubles.push(trouble);
    if (!taken) continue;
    const due = ofTheOffice(taken, ruleSet);
    if (at < 0) dates.push(due);
    else dates[at] = due;
  }
  return { dates, troubles };
}

/** What is wrong with an office's letters, whatever year they speak of. */
export const letterTroubles = (ruleSet: RuleSet, letters: readonly LetterDate[]): LetterTrouble[] =>
  withLetters(ruleSet, [...new Set(letters.map(({ fiscalYear }) => fiscalYear))], letters).troubles;

function whyUnusable(
  letter: LetterDate,
  ruleSet: RuleSet,
  computed: IsoDate | undefined,
): LetterTrouble['because'] | undefined {
  const thing = thingOf(letter.ruleId, ruleSet);
  if (!thing) return 'unknown-thing';
  if (thing.isQuarterly !== (letter.quarter !== undefined)) return 'wrong-quarter';
  if (!isRealDay(letter.date)) return 'impossible-date';
  if (!isRealDay(letter.letterDate)) return 'impossible-letter-date';
  const { earliest, latest } = roomFor(letter, computed);
  return letter.date < earliest || letter.date > latest ? 'too-far' : undefined;
}

/** Where nothing is computed the fiscal year stands for it; proposals are sent in the year before the last one. */
function roomFor({ fiscalYear }: LetterDate, computed: IsoDate | undefined): { earliest: IsoDate; latest: IsoDate } {
  return {
    earliest: computed ? addDays(computed, -YEAR_DAYS) : quarterEnd(fiscalYear - 3, 4),
    latest: addDays(computed ?? quarterEnd(fiscalYear, 4), YEAR_DAYS),
  };
}

function settle(
  key: string,
  letters: readonly LetterDate[],
  kept: IsoDate | undefined,
): { taken?: LetterDate; trouble?: LetterTrouble } {
  const newest = letters.reduce((last, { letterDate }) => (letterDate > last ? letterDate : last), '');
  const latest = letters.filter(({ letterDate }) => letterDate === newest);
  const [taken] = latest;
  if (!taken || latest.some(({ date }) => date !== taken.date))
    return { trouble: { because: 'contradictory', key, letters, ...(kept && { kept }) } };
  const others = letters.filter(({ date }) => date !== taken.date);
  return { taken, ...(others.length > 0 && { trouble: { because: 'superseded', key, letters: others, taken } }) };
}

function ofTheOffice(letter: LetterDate, ruleSet: RuleSet): NominalDate {
  const { ruleId, fiscalYear, quarter, date } = letter;
  const source = `${letter.letter} ลงวันที่ ${formatThaiDate(letter.letterDate, 'short')}`;
  return {
    ...{ ruleId, fiscalYear, date, certainty: 'office' },
    what: thingOf(ruleId, ruleSet)?.what ?? { th: ruleId, en: ruleId },
    ...(quarter && { quarter }),
    evidence: { mark: 'verified', source },
  };
}

function thingOf(ruleId: string, { rules }: RuleSet): ThingDue | undefined {
  const rule = rules.find(({ id }) => id === ruleId);
  const known = Object.hasOwn(THINGS_DUE, ruleId) ? THINGS_DUE[ruleId] : undefined;
  if (!rule) return known;
  return { what: rule.what, isQuarterly: known?.isQuarterly ?? rule.when.kind === 'days-after-quarter' };
}
