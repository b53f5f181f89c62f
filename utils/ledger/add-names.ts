import type { LedgerEntry, LedgerKind, LedgerSubject } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import { joinSubjects } from './join-subjects';
import { nameKey } from './name-key';

interface Wish {
  names: readonly string[];
  kind: LedgerKind;
  /** พ.ศ. */
  fiscalYear: number;
  entries: readonly LedgerEntry[];
  projects: readonly ProjectSummary[];
  now: string;
  newId(): string;
}

export interface NamesAdded {
  /** New ones, and those known already that are wanted in this year (again). */
  subjects: readonly LedgerSubject[];
  /** How many of the names were not known. */
  added: number;
  known: number;
}

/** Names as subjects of the ledger, none twice. A project is followed in the year it is added to, an agency in every year. */
export function addNames({ names, kind, fiscalYear, entries, projects, now, newId }: Wish): NamesAdded {
  const known = new Map<string, LedgerSubject[]>();
  for (const { subject, entries: own } of joinSubjects(entries, projects, kind)) {
    const key = nameKey(subject.name);
    const records = own.length > 0 ? own.map((entry) => entry.subject) : [subject];
    known.set(key, [...(known.get(key) ?? []), ...records]);
  }
  const fresh = new Map<string, LedgerSubject>();
  const wanted = new Map<string, LedgerSubject[]>();
  for (const name of names.map((each) => each.trim())) {
    const key = nameKey(name);
    const old = known.get(key);
    if (key === '') continue;
    if (old) wanted.set(key, old);
    else if (!fresh.has(key)) {
      const years = kind === 'project' ? { fiscalYears: [fiscalYear] } : {};
      fresh.set(key, { id: newId(), name, kind, ...years, createdAt: now });
    }
  }
  return { subjects: [...fresh.values(), ...[...wanted.values()].flat()], added: fresh.size, known: wanted.size };
}
