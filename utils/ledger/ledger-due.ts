import { dueKey } from '@/utils/calendar/due-key';
import type { Quarter } from '@/utils/calendar/fiscal-year';
import type { Message } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';

/** One column of the ledger: any due date of the calendar will do. */
export interface LedgerDue {
  ruleId: string;
  what: Message;
  /** พ.ศ. */
  fiscalYear: number;
  quarter?: Quarter;
  date: IsoDate;
}

/** What is due once for each key, in order of time: a day that was moved does not make a second column. */
export function columnsOf<D extends LedgerDue>(dues: readonly D[]): { key: string; due: D }[] {
  const byKey = new Map(dues.map((due) => [dueKey(due), due]));
  return [...byKey].map(([key, due]) => ({ key, due })).sort((a, b) => a.due.date.localeCompare(b.due.date));
}

/** What should be sent by now or comes next: the dates until today, and the next one with all that is due on it. */
export function dueByNext(dues: readonly LedgerDue[], today: IsoDate): Set<string> {
  const columns = columnsOf(dues);
  const next = columns.find(({ due }) => due.date >= today)?.due.date ?? today;
  return new Set(columns.filter(({ due }) => due.date <= next).map(({ key }) => key));
}
