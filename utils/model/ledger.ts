/** How far one thing that is due has come, as the officer says. */
export const LEDGER_STATUSES = ['not-started', 'drafted', 'sent', 'returned'] as const;
export type LedgerStatus = (typeof LEDGER_STATUSES)[number];

export const LEDGER_KINDS = ['project', 'agency'] as const;
/** A coordinator keeps agencies instead of projects. */
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Whose reports and entries are followed. */
export interface LedgerSubject {
  id: string;
  name: string;
  kind: LedgerKind;
  /** Its id among the remembered projects, where it came from a visited page. */
  projectId?: string;
  /** The fiscal years (พ.ศ.) it is followed in; absent: every year. */
  fiscalYears?: readonly number[];
  createdAt: string;
}

export interface LedgerMark {
  status: LedgerStatus;
  /** The moment it was marked. */
  at: string;
  /** `page`: the officer took over what a visited page suggested. */
  by: 'officer' | 'page';
}

/** One subject and what was marked of it, by `dueKey`. */
export interface LedgerEntry {
  subject: LedgerSubject;
  marks: Readonly<Record<string, LedgerMark>>;
  /** The fiscal years (พ.ศ.) in which the officer wants it not to be listed; its marks are kept. */
  leftOut?: readonly number[];
}

/** A damaged record hides no other: it stays where it lies and is counted. */
export interface LedgerList {
  entries: readonly LedgerEntry[];
  damaged: number;
}
