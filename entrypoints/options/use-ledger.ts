import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '@/utils/model/ids';
import type { LedgerList } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import { withDatabase } from '@/utils/store/database';
import { createLedgerStore, type LedgerStore } from '@/utils/store/ledger-store';
import { createProjectStore } from '@/utils/store/project-store';
import { readToday } from '@/utils/store/today';

export interface LedgerRead extends LedgerList {
  projects: readonly ProjectSummary[];
  today: IsoDate;
}

export const withLedger = <T>(use: (ledger: LedgerStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createLedgerStore(db)));

export async function readLedger(): Promise<LedgerRead> {
  const today = await readToday();
  return withDatabase(async (db) => ({
    ...(await createLedgerStore(db).list()),
    projects: await createProjectStore(db).list(),
    today,
  }));
}

/** The ledger as it is stored, read anew whenever the manager has done or seen something; until then as it was. */
export function useLedger(stored: unknown): LedgerRead | 'failed' | undefined {
  const [read, setRead] = useState<LedgerRead | 'failed'>();
  useEffect(() => {
    let isLate = false;
    readLedger().then(
      (now) => isLate || setRead(now),
      () => isLate || setRead((known) => known ?? 'failed'),
    );
    return () => {
      isLate = true;
    };
  }, [stored]);
  return read;
}
