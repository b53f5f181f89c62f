import { useState } from 'preact/hooks';
import { ledger as words } from '@/utils/i18n/ledger';
import { createTranslate } from '@/utils/i18n/translate';
import { addNames } from '@/utils/ledger/add-names';
import type { LedgerRow } from '@/utils/ledger/ledger-table';
import { MOST_NAMES, namesIn } from '@/utils/ledger/names-in';
import type { LedgerKind, LedgerMark, LedgerStatus } from '@/utils/model/ledger';
import type { Manager } from './use-manager';
import { readLedger, withLedger } from './use-ledger';

/** What can be done to the ledger of a fiscal year (พ.ศ.); all of it is said when it is done. */
export function useLedgerDeeds({ settings, attempt }: Manager, kind: LedgerKind, fiscalYear: number) {
  const [refused, setRefused] = useState('');
  const t = createTranslate(words, settings.language);

  const markAs = (row: LedgerRow, key: string, status: LedgerStatus, by: LedgerMark['by'], due: string) =>
    attempt(async () => {
      const mark = { status, by, at: new Date().toISOString() };
      await withLedger((ledger) => ledger.mark(row.subject, key, mark));
      const said = { name: row.subject.name, due, status: t(`ledger.status.${status}`) };
      return { say: t('ledger.marked', said) };
    });
  const add = (names: readonly string[]) =>
    attempt(async () => {
      // Made of what is stored by then: names that came in meanwhile are no news.
      const { entries, projects } = await readLedger();
      const now = new Date().toISOString();
      const newId = () => crypto.randomUUID();
      const { subjects, added, known } = addNames({ names, kind, fiscalYear, entries, projects, now, newId });
      await withLedger((ledger) => ledger.addMany(subjects, fiscalYear));
      return { say: t('ledger.added', { added, known }) };
    });
  return {
    refused,
    markAs,
    add,
    /** Tells whether names were found. */
    paste(text: string): boolean {
      const read = namesIn(text);
      const why = { empty: t('ledger.add.empty'), 'too-many': t('ledger.add.tooMany', { most: MOST_NAMES }) };
      setRefused(read.ok ? '' : why[read.because]);
      if (read.ok) void add(read.names);
      return read.ok;
    },
    takeOut: ({ subject, isBare }: LedgerRow) =>
      attempt(async () => {
        await withLedger((ledger) => (isBare ? ledger.remove(subject.id) : ledger.leaveOut(subject, fiscalYear)));
        return { say: t('ledger.removed', { name: subject.name, year: fiscalYear }) };
      }),
  };
}
