import type { FieldKind, FieldValue } from './field';
import type { FieldPath, GroupPath, IsoDate, SectionId } from './ids';

/** What one page showed of one section when it was last looked at. Names and contacts of people are never kept. */
export interface SeenPart {
  sectionId: SectionId;
  /** For a quarterly report: which. The fiscal year (พ.ศ.) is absent where neither page nor project tells it. */
  report?: { fiscalYear?: number; quarter: number };
  /** The day in Bangkok, and the moment. */
  seenOn: IsoDate;
  seenAt: string;
  /** What was there and could be read; an empty value was an empty field. */
  fields: Readonly<Record<FieldPath, { kind: FieldKind; value: FieldValue }>>;
  rows: Readonly<Record<GroupPath, number>>;
}

/** What is remembered of one project, from the pages that the officer has opened. */
export interface ProjectRecord {
  /** `code:…` or `address:…` as the page tells it, else `named:…`. */
  id: string;
  /** The project's name as a page showed it, or as the officer wrote it; its code where neither is known. */
  name: string;
  code?: string;
  /** A strategy-driving proposal, as the officer says: quality advice is shown. */
  isProposal?: boolean;
  /** One for each section, and one for each quarter's report: by `partKey`. */
  parts: Readonly<Record<string, SeenPart>>;
}

/** How a page tells whose it is. */
export interface ProjectIdentity {
  id: string;
  by: 'code' | 'address';
  code?: string;
}

export const partKey = ({ sectionId, report }: Pick<SeenPart, 'sectionId' | 'report'>): string =>
  report ? `${sectionId} ${report.fiscalYear ?? '?'}/${report.quarter}` : sectionId;

/** A remembered project as lists need it: what was seen, and when. */
export interface ProjectSummary {
  id: string;
  name: string;
  code?: string;
  isProposal: boolean;
  seen: readonly Pick<SeenPart, 'sectionId' | 'report' | 'seenOn'>[];
}
