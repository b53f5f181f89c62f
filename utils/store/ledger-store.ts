import * as z from 'zod/mini';
import {
  LEDGER_KINDS,
  LEDGER_STATUSES,
  type LedgerEntry,
  type LedgerList,
  type LedgerMark,
  type LedgerSubject,
} from '@/utils/model/ledger';
import type { Database } from './database';
import { wholeDeed } from './whole-deed';

const years = z.optional(z.array(z.int()));
const mark = z.object({
  status: z.enum(LEDGER_STATUSES),
  at: z.iso.datetime(),
  by: z.enum(['officer', 'page']),
});
export const ledgerSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  kind: z.enum(LEDGER_KINDS),
  projectId: z.optional(z.string()),
  fiscalYears: years,
  createdAt: z.iso.datetime(),
  leftOut: years,
  marks: z.record(z.string(), mark),
});

export interface LedgerStore {
  /** By name. */
  list(): Promise<LedgerList>;
  put(entry: LedgerEntry): Promise<void>;
  /** What is due and how far it is; without a mark nothing is said of it any more. Makes the record where there is none. */
  mark(subject: LedgerSubject, dueKey: string, mark: LedgerMark | undefined): Promise<void>;
  /** All or none. Those known already keep their marks and are followed in this fiscal year (พ.ศ.) again. */
  addMany(subjects: readonly LedgerSubject[], fiscalYear: number): Promise<void>;
  /** Not listed in a fiscal year (พ.ศ.) any more; all marks are kept. */
  leaveOut(subject: LedgerSubject, fiscalYear: number): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createLedgerStore(db: Database): LedgerStore {
  /** One transaction: two windows can't overwrite each other's marks. */
  const change = async (subjects: readonly LedgerSubject[], edit: (known: LedgerEntry) => LedgerEntry) => {
    const deed = db.transaction('ledger', 'readwrite');
    await wholeDeed(deed, async () => {
      for (const subject of subjects) {
        const stored = await deed.store.get(subject.id);
        const known = stored ? read(stored) : { subject, marks: {} };
        // A damaged record is kept as it lies there: nothing is written over it, and nobody is told that it was.
        if (!known) throw new Error(`The ledger's record of ${subject.id} can't be read`);
        // What a later version has added stays beside what we know.
        await deed.store.put({ ...stored, ...recordOf(edit(known)) });
      }
    });
  };
  return {
    async list() {
      const all = (await db.getAll('ledger')).map(read);
      const entries = all.filter((entry) => entry !== undefined);
      entries.sort((a, b) => a.subject.name.localeCompare(b.subject.name, 'th'));
      return { entries, damaged: all.length - entries.length };
    },
    async put(entry) {
      await db.put('ledger', recordOf(entry));
    },
    mark: (subject, dueKey, made) =>
      change([subject], (known) => {
        const others = Object.entries(known.marks).filter(([key]) => key !== dueKey);
        return { ...known, marks: Object.fromEntries(made ? [...others, [dueKey, made]] : others) };
      }),
    addMany: (subjects, fiscalYear) => change(subjects, (known) => followedIn(known, fiscalYear)),
    leaveOut: (subject, fiscalYear) =>
      change([subject], (known) => ({ ...known, leftOut: [...new Set([...(known.leftOut ?? []), fiscalYear])] })),
    async remove(id) {
      await db.delete('ledger', id);
    },
  };
}

function followedIn({ subject, marks, leftOut = [] }: LedgerEntry, fiscalYear: number): LedgerEntry {
  const { fiscalYears } = subject;
  const followed = fiscalYears && { fiscalYears: [...new Set([...fiscalYears, fiscalYear])].sort() };
  return { subject: { ...subject, ...followed }, marks, leftOut: leftOut.filter((year) => year !== fiscalYear) };
}

const recordOf = ({ subject, marks, leftOut }: LedgerEntry) => ({
  ...ledgerSchema.parse({ ...subject, marks, ...(leftOut && { leftOut }) }),
});

function read(stored: unknown): LedgerEntry | undefined {
  const record = ledgerSchema.safeParse(stored).data;
  if (!record) return undefined;
  const { marks, leftOut, projectId, fiscalYears, ...subject } = record;
  return {
    subject: { ...subject, ...(projectId !== undefined && { projectId }), ...(fiscalYears && { fiscalYears }) },
    marks,
    ...(leftOut && leftOut.length > 0 && { leftOut }),
  };
}
