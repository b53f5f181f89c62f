import type { LedgerDue } from '@/utils/ledger/ledger-due';
import type { LedgerEntry, LedgerMark, LedgerSubject } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import type { IsoDate } from '@/utils/model/ids';

export const AT = '2026-12-01T02:00:00.000Z';
const M6 = { th: 'รายงาน (M6)', en: 'Report (M6)' };

export const quarterDue = (quarter: 1 | 2 | 3 | 4, date: IsoDate, fiscalYear = 2570): LedgerDue => ({
  ...{ ruleId: 'm6', what: M6, fiscalYear, quarter, date },
});
export const ENTRY_DUE: LedgerDue = { ruleId: 'm1-m5', what: M6, fiscalYear: 2570, date: '2026-12-10' };
/** As ว 5453 has them for FY2570. */
export const DUES: readonly LedgerDue[] = [
  quarterDue(4, '2027-10-10'),
  quarterDue(1, '2027-01-10'),
  ENTRY_DUE,
  quarterDue(2, '2027-04-10'),
  quarterDue(3, '2027-07-10'),
];

export const aMark = (status: LedgerMark['status'], at = AT): LedgerMark => ({ status, at, by: 'officer' });

export const anEntry = (
  subject: Partial<LedgerSubject> & { name: string },
  marks: Record<string, LedgerMark> = {},
): LedgerEntry => ({
  subject: { id: subject.name, kind: 'project', createdAt: AT, ...subject },
  marks,
});

export const aSummary = (name: string, more: Partial<ProjectSummary> = {}): ProjectSummary => ({
  ...{ id: `named:${name}`, name, isProposal: false, seen: [] },
  ...more,
});

export const seenReport = (quarter: number, seenOn: IsoDate, fiscalYear?: number): ProjectSummary['seen'][number] => ({
  sectionId: 'progress-report',
  report: { quarter, ...(fiscalYear !== undefined && { fiscalYear }) },
  seenOn,
});
