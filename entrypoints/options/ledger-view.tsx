import { useEffect, useState } from 'preact/hooks';
import { LedgerAdd } from '@/components/ledger/ledger-add';
import { LedgerPages } from '@/components/ledger/ledger-pages';
import { LedgerTable } from '@/components/ledger/ledger-table';
import { LedgerTools } from '@/components/ledger/ledger-tools';
import { agencyHolidays } from '@/utils/calendar/agency-holidays';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { ledger as words } from '@/utils/i18n/ledger';
import { createTranslate } from '@/utils/i18n/translate';
import { dueByNext } from '@/utils/ledger/ledger-due';
import { ledgerTable, openRows } from '@/utils/ledger/ledger-table';
import type { LedgerKind } from '@/utils/model/ledger';
import { ledgerDues } from './ledger-dues';
import { printLedger } from './print-ledger';
import { saveLedger, type LedgerFile } from './save-ledger';
import { sayColumn, sayExport, sayRow } from './say-ledger';
import type { LedgerRead } from './use-ledger';
import { useLedgerDeeds } from './use-ledger-deeds';
import type { Manager } from './use-manager';

const PAGE = 50;

export interface LedgerViewProps {
  manager: Manager;
  read: LedgerRead;
  ruleSet: RuleSet;
  kind: LedgerKind;
  fiscalYear: number;
  years: readonly number[];
  onYear(fiscalYear: number): void;
  onKind(kind: LedgerKind): void;
  onTakenOut(): void;
}

/** The ledger of one fiscal year (พ.ศ.), of projects or of agencies. */
export function LedgerView(props: LedgerViewProps) {
  const { manager, read, ruleSet, kind, fiscalYear, years, onYear, onKind, onTakenOut } = props;
  const { language, letters = [] } = manager.settings;
  const { entries, projects, today } = read;
  const [filter, setFilter] = useState('all');
  /** Marked under this filter: they stay in sight until another one is chosen. */
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const [chosenPage, setPage] = useState(0);
  const [isPrinting, setPrinting] = useState(false);
  const deeds = useLedgerDeeds(manager, kind, fiscalYear);
  const t = createTranslate(words, language);

  useEffect(() => {
    // By now every row is drawn.
    if (isPrinting) printLedger(() => setPrinting(false));
  }, [isPrinting]);

  const holidays = agencyHolidays(manager.settings.holidays);
  const dues = ledgerDues({ ruleSet, letters, holidays, today, fiscalYear });
  const { rows, columns } = ledgerTable({ entries, projects, kind, fiscalYear, dues });
  const wanted = filter === 'open' ? dueByNext(dues, today) : new Set([filter]);
  const open = new Set(openRows(rows, wanted));
  const shown = filter === 'all' ? rows : rows.filter((row) => open.has(row) || held.has(row.subject.id));
  const page = Math.min(chosenPage, Math.max(0, Math.ceil(shown.length / PAGE) - 1));
  const onPage = isPrinting ? shown : shown.slice(page * PAGE, (page + 1) * PAGE);

  const said = columns.map((column) => sayColumn(column, today, language));
  const dueOf = (key: string) => said.find((column) => column.key === key)?.due ?? '';
  const rowOf = (id: string) => rows.find(({ subject }) => subject.id === id);
  const mark = (id: string, key: string, status: Parameters<typeof deeds.markAs>[2], by: 'officer' | 'page') => {
    const row = rowOf(id);
    setHeld(new Set([...held, id]));
    if (row) void deeds.markAs(row, key, status, by, dueOf(key));
  };
  const takeOut = (id: string) => {
    const row = rowOf(id);
    if (row) void deeds.takeOut(row).then((isDone) => isDone && onTakenOut());
  };
  const save = (type: LedgerFile) =>
    void manager.attempt(async () => {
      const file = `emenscr-${t(`ledger.kind.${kind}`)}-${fiscalYear}-${today}.${type}`;
      saveLedger(type, file, shown, sayExport(columns, kind, language));
      return { say: t('ledger.exported', { file, count: shown.length }) };
    });

  return (
    <>
      <LedgerTools
        {...{ t, years, fiscalYear, kind, filter, onYear, onKind }}
        dues={said}
        onFilter={(next) => {
          setFilter(next);
          setHeld(new Set());
          setPage(0);
        }}
      />
      {columns.length === 0 && <p class="notice">{t('ledger.noDues', { year: fiscalYear })}</p>}
      {rows.length === 0 && <p class="empty">{t(`ledger.empty.${kind}`, { year: fiscalYear })}</p>}
      <p class="soft" role="status">
        {filter !== 'all' && rows.length > 0 && t('ledger.shown', { count: shown.length, of: rows.length })}
      </p>
      {rows.length > 0 && shown.length === 0 && <p class="empty">{t('ledger.filter.none')}</p>}
      {shown.length > 0 && (
        <>
          <LedgerTable
            {...{ t, fiscalYear }}
            caption={t(`ledger.caption.${kind}`, { year: fiscalYear })}
            nameHeading={t(`ledger.name.${kind}`)}
            columns={said}
            rows={onPage.map((row) => sayRow(row, language))}
            onMark={(id, key, status) => mark(id, key, status, 'officer')}
            onTake={(id, key) => mark(id, key, 'drafted', 'page')}
            onRemove={takeOut}
          />
          {shown.length > PAGE && <LedgerPages {...{ t, page }} all={shown.length} size={PAGE} onPage={setPage} />}
          <p class="actions">
            <button type="button" class="button button--plain" data-action="ledger-xlsx" onClick={() => save('xlsx')}>
              {t('ledger.export.xlsx')}
            </button>
            <button type="button" class="button button--plain" data-action="ledger-csv" onClick={() => save('csv')}>
              {t('ledger.export.csv')}
            </button>
            <button type="button" class="button button--plain" onClick={() => setPrinting(true)}>
              {t('ledger.print')}
            </button>
          </p>
        </>
      )}
      <LedgerAdd
        t={t}
        nameLabel={t(`ledger.name.${kind}`)}
        refused={deeds.refused}
        onAdd={(name) => void deeds.add([name])}
        onPaste={deeds.paste}
      />
    </>
  );
}
