import type { Message } from '@/utils/i18n/translate';
import type { AgencyKind } from '@/utils/model/agency-profile';
import type { EvidenceMark } from '@/utils/model/evidence';
import type { IsoDate } from '@/utils/model/ids';
import type { Quarter } from './fiscal-year';

export type DueWhen =
  /** Once a fiscal year, on a day of its first quarter: `12-10`. */
  | { kind: 'first-quarter-day'; monthDay: string }
  /** Once a fiscal year; 1 October counts as 1. */
  | { kind: 'days-after-year-start'; days: number }
  /** Four times a fiscal year; the first day after the quarter counts as 1. */
  | { kind: 'days-after-quarter'; days: number }
  /** Nothing can be computed: only the stated dates are known. */
  | { kind: 'fixed' };

/** What a rule rests on. */
export type RuleCertainty =
  /** The source states the rule itself. */
  | 'rule'
  /** The source states the date of one year; the others follow its pattern. */
  | 'one-year'
  /** No source was found. */
  | 'memory';

/** A date that stands in the source itself; it goes before the one computed from its rule. */
export interface StatedDate {
  fiscalYear: number;
  quarter?: Quarter;
  /** The first day of a window, where the source gives one. */
  opens?: IsoDate;
  /** The last day. */
  date: IsoDate;
}

export interface DueRule {
  id: string;
  what: Message;
  when: DueWhen;
  /** The first and the last fiscal year (พ.ศ.) it holds for; absent: as long as its letter does. */
  from?: number;
  to?: number;
  certainty: RuleCertainty;
  stated: readonly StatedDate[];
}

/** Whom the rules of a letter bind, and how surely they do. */
export interface Choice {
  id: string;
  name: Message;
  binds: Message;
  /** For which kinds of agency it is offered first. */
  kinds: readonly AgencyKind[];
  /** What to know before trusting it. */
  caution?: Message;
  mark: EvidenceMark;
}

/** Where rules are written. Official names and quotations stay in Thai in both languages. */
export interface RuleSource {
  /** Its number and date, where space is short. */
  letter: string;
  source: string;
  /** The letters it rests on. */
  cites: readonly string[];
  /** Corrections and doubts about the source's own text. */
  notes: readonly string[];
  /** The first fiscal year (พ.ศ.) the rules hold for. */
  sinceFiscalYear: number;
  rules: readonly DueRule[];
}

/** The rules that bind one kind of agency, and where they are written. */
export type RuleSet = Choice & RuleSource;

/** One letter as bundled: it may bind several kinds of agency, and speak by name of only some of them. */
export type RuleFile = RuleSource & { choices: readonly Choice[] };
