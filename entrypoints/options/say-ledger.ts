import type { ShownColumn, ShownRow } from '@/components/ledger/ledger-table';
import type { DueDate } from '@/utils/calendar/due-date';
import { ledger } from '@/utils/i18n/ledger';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { ExportWords } from '@/utils/ledger/export-rows';
import { isLate, type LedgerColumn, type LedgerRow } from '@/utils/ledger/ledger-table';
import type { IsoDate } from '@/utils/model/ids';
import type { LedgerKind } from '@/utils/model/ledger';
import { sayDay, sayDayOf } from './say-day';

/** What stands in brackets is how officers call it: “M1–M5”. */
function sayDue({ what, quarter, fiscalYear: year }: DueDate, language: Language, isShort: boolean): string {
  const full = what[language];
  const said = isShort ? (/\(([^)]+)\)/.exec(full)?.[1] ?? full) : full;
  if (quarter === undefined) return said;
  return createTranslate(ledger, language)('ledger.due.quarter', { what: said, quarter, year });
}

export function sayColumn(column: LedgerColumn<DueDate>, today: IsoDate, language: Language): ShownColumn {
  const t = createTranslate(ledger, language);
  const { key, due, open, of } = column;
  return {
    key,
    due: sayDue(due, language, true),
    what: sayDue(due, language, false),
    by: t('ledger.due.by', { date: sayDay(due.date, language) }),
    count: open === 0 && of > 0 ? t('ledger.due.done', { of }) : t('ledger.due.open', { open, of }),
    isLate: isLate(column, today),
  };
}

export function sayRow({ subject, code = '', cells }: LedgerRow, language: Language): ShownRow {
  const t = createTranslate(ledger, language);
  return {
    ...{ id: subject.id, name: subject.name, code },
    cells: cells.map(({ key, status, mark, suggestion }) => ({
      ...{ key, status },
      marked: mark ? t('ledger.markedAt', { date: sayDayOf(mark.at, language) }) : '',
      seen: suggestion ? t('ledger.seen', { date: sayDay(suggestion.seenOn, language) }) : '',
    })),
  };
}

export function sayExport(
  columns: readonly LedgerColumn<DueDate>[],
  kind: LedgerKind,
  language: Language,
): ExportWords {
  const t = createTranslate(ledger, language);
  return {
    name: t(`ledger.name.${kind}`),
    code: t('ledger.code'),
    dues: columns.map(
      ({ due }) => `${sayDue(due, language, true)} (${t('ledger.due.by', { date: sayDay(due.date, language) })})`,
    ),
    open: t('ledger.export.open'),
    status: {
      'not-started': t('ledger.status.not-started'),
      drafted: t('ledger.status.drafted'),
      sent: t('ledger.status.sent'),
      returned: t('ledger.status.returned'),
    },
  };
}
