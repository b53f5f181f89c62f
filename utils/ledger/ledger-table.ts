import type { IsoDate } from '@/utils/model/ids';
import type { LedgerEntry, LedgerKind, LedgerMark, LedgerStatus, LedgerSubject } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import { joinSubjects, type JoinedSubject } from './join-subjects';
import { columnsOf, type LedgerDue } from './ledger-due';
import { suggestFromPage, type Suggestion } from './suggest-from-page';

export interface LedgerColumn<D extends LedgerDue = LedgerDue> {
  key: string;
  due: D;
  /** How many of all subjects have not sent it; a filter changes nothing of it. */
  open: number;
  of: number;
}

export interface LedgerCell {
  key: string;
  /** As the officer marked it, never as suggested. */
  status: LedgerStatus;
  mark?: LedgerMark;
  suggestion?: Suggestion;
}

export interface LedgerRow {
  subject: LedgerSubject;
  code?: string;
  /** Nothing would be lost if its record went: no mark, no page, no other year. */
  isBare: boolean;
  cells: readonly LedgerCell[];
}

export interface LedgerTable<D extends LedgerDue = LedgerDue> {
  columns: readonly LedgerColumn<D>[];
  rows: readonly LedgerRow[];
}

interface Question<D extends LedgerDue> {
  entries: readonly LedgerEntry[];
  projects: readonly ProjectSummary[];
  kind: LedgerKind;
  /** พ.ศ. */
  fiscalYear: number;
  /** Of that year. */
  dues: readonly D[];
}

/** Who is followed in a fiscal year × what is due in it: subjects by name, columns in order of time. */
export function ledgerTable<D extends LedgerDue>(question: Question<D>): LedgerTable<D> {
  const { entries, projects, kind, fiscalYear } = question;
  const columns = columnsOf(question.dues);
  const rows = joinSubjects(entries, projects, kind)
    .filter((joined) => isFollowed(joined, fiscalYear))
    .map((joined): LedgerRow => ({
      subject: joined.subject,
      ...(joined.code !== undefined && { code: joined.code }),
      isBare: isBare(joined, fiscalYear),
      cells: columns.map(({ key, due }) => cellOf(key, due, joined)),
    }));
  const openIn = (at: number) => rows.filter(({ cells }) => isOpen(cells[at])).length;
  return { rows, columns: columns.map((column, at) => ({ ...column, open: openIn(at), of: rows.length })) };
}

/** What is not sent is open; what was returned is so again. */
export const isOpen = (cell: LedgerCell | undefined): boolean => cell !== undefined && cell.status !== 'sent';

/** The rows in which any of these is open. */
export const openRows = (rows: readonly LedgerRow[], keys: ReadonlySet<string>): LedgerRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => keys.has(cell.key) && isOpen(cell)));

function isFollowed({ subject, entries, marks }: JoinedSubject, fiscalYear: number): boolean {
  if (entries.some(({ leftOut }) => leftOut?.includes(fiscalYear))) return false;
  const years = entries.map((entry) => entry.subject.fiscalYears);
  const isEveryYear = subject.fiscalYears === undefined && !years.some((own) => own !== undefined);
  // A mark of a year says that it was followed then.
  const isMarked = Object.keys(marks).some((key) => key.split(' ').at(-1)?.split('/')[0] === String(fiscalYear));
  return isEveryYear || years.some((own) => own?.includes(fiscalYear)) || isMarked;
}

const isBare = ({ subject, projects, entries, marks }: JoinedSubject, fiscalYear: number): boolean =>
  projects.length === 0 &&
  entries.length === 1 &&
  Object.keys(marks).length === 0 &&
  (subject.fiscalYears ?? []).every((year) => year === fiscalYear);

function cellOf(key: string, due: LedgerDue, { marks, projects }: JoinedSubject): LedgerCell {
  const mark = Object.hasOwn(marks, key) ? marks[key] : undefined;
  const suggestion = suggestFromPage(due, projects, mark);
  return { key, status: mark?.status ?? 'not-started', ...(mark && { mark }), ...(suggestion && { suggestion }) };
}

/** Before which day a column counts as late: its own day is still in time. */
export const isLate = ({ due, open }: LedgerColumn, today: IsoDate): boolean => open > 0 && due.date < today;
