import type { EvidenceMark } from '@/utils/model/evidence';
import type { IsoDate } from '@/utils/model/ids';
import type { Message } from '@/utils/i18n/translate';
import type { Quarter } from './fiscal-year';

export type DueWhen =
  /** Once a fiscal year, on a day of its first quarter: `12-10`. */
  | { kind: 'first-quarter-day'; monthDay: string }
  /** Four times a fiscal year; the first day after the quarter counts as 1. */
  | { kind: 'days-after-quarter'; days: number };

/** A date that stands in the source itself, not computed from its rule. */
export interface StatedDate {
  fiscalYear: number;
  quarter?: Quarter;
  date: IsoDate;
}

export interface DueRule {
  id: string;
  what: Message;
  when: DueWhen;
  stated: readonly StatedDate[];
}

/** The rules that bind one kind of agency, and where they are written. */
export interface RuleSet {
  id: string;
  binds: Message;
  /** What to know before trusting it. */
  caution?: Message;
  /** The letter; official names stay in Thai in both languages. */
  source: string;
  /** How surely the rule itself is known. */
  mark: EvidenceMark;
  /** The first fiscal year (พ.ศ.) the rules hold for. */
  sinceFiscalYear: number;
  rules: readonly DueRule[];
}

/** One letter as bundled: it may bind several kinds of agency, and speak by name of only some of them. */
export interface RuleFile {
  source: string;
  cites: readonly string[];
  /** Corrections and doubts about the source's own text. */
  notes: readonly string[];
  sinceFiscalYear: number;
  choices: readonly { id: string; binds: Message; caution?: Message; mark: EvidenceMark }[];
  rules: readonly DueRule[];
}
