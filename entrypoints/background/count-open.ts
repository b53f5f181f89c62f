import { dueKey } from '@/utils/calendar/due-key';
import type { KeptDues, OpenCount } from '@/utils/calendar/due-board';
import { ledgerTable } from '@/utils/ledger/ledger-table';
import { LEDGER_KINDS } from '@/utils/model/ledger';
import { withDatabase } from '@/utils/store/database';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createProjectStore } from '@/utils/store/project-store';

/** How many of those in the ledger have not sent each thing that is due. A ledger that can’t be read counts nobody. */
export async function countOpen({ agencies }: Pick<KeptDues, 'agencies'>): Promise<Record<string, OpenCount>> {
  const dues = [...new Map(agencies.flatMap((agency) => agency.dues).map((due) => [dueKey(due), due])).values()];
  if (dues.length === 0) return {};
  const read = await withDatabase(async (db) => ({
    entries: (await createLedgerStore(db).list()).entries,
    projects: await createProjectStore(db).list(),
  })).catch(() => undefined);
  if (!read) return {};
  const counts: Record<string, OpenCount> = {};
  for (const kind of LEDGER_KINDS) {
    for (const fiscalYear of new Set(dues.map((due) => due.fiscalYear))) {
      const ofYear = dues.filter((due) => due.fiscalYear === fiscalYear);
      for (const { key, open, of } of ledgerTable({ ...read, kind, fiscalYear, dues: ofYear }).columns) {
        // Projects are counted; agencies where no project is followed.
        if (of > 0 && counts[key] === undefined) counts[key] = { kind, open, of };
      }
    }
  }
  return counts;
}
