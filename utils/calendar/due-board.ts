import type { IsoDate } from '@/utils/model/ids';
import type { LedgerKind } from '@/utils/model/ledger';
import type { DatedDue, DueDate } from './due-date';
import type { Choice, RuleSource } from './due-rule';

/** What the officer has said to be sent: ISO times by `agencyKey`. */
export type SentDues = Readonly<Record<string, string>>;

/** With the day on which the office itself wants to be done, where it has set lead days. */
export type OwnDue = DatedDue & { ownDate?: IsoDate };

/** The due dates of one agency that has chosen its rules. */
export interface AgencyDues {
  profileId: string;
  agencyName: string;
  rules: Pick<Choice, 'name' | 'caution'> & Pick<RuleSource, 'letter' | 'source' | 'cites' | 'notes'>;
  leadDays?: number;
  /** Nothing that was due before this day is called late: who sent what by then is not known. */
  since: IsoDate;
  /** Soonest first. */
  dues: readonly OwnDue[];
  /** By `dueKey`. */
  sent: readonly string[];
}

/** Worked out after each change and kept: plain data by which any page can tell what is due, whatever day it is. */
export interface KeptDues {
  /** What it was worked out of: another one means that it is out of date. */
  made: string;
  /** The days on which it can be asked, both included. */
  from: IsoDate;
  to: IsoDate;
  /** The newest day on which one of the bundled facts was looked up. */
  asOf: IsoDate;
  agencies: readonly AgencyDues[];
  /** How many of those in the ledger have not sent what is due, by `dueKey`; only where somebody is followed. */
  open: Readonly<Record<string, OpenCount>>;
}

export interface OpenCount {
  kind: LedgerKind;
  open: number;
  of: number;
}

/** What is due for an agency on one day. */
export interface DueBoard extends Omit<AgencyDues, 'dues' | 'sent'>, Pick<KeptDues, 'open'> {
  today: IsoDate;
  /** Passed, and nobody has said that it was sent; oldest first. */
  late: readonly BoardDue[];
  /** Today’s included, soonest first. */
  next: readonly BoardDue[];
  /** The computer’s clock is years away from what can be. */
  isClockDoubtful: boolean;
}

export type BoardDue = OwnDue & DueDate;
