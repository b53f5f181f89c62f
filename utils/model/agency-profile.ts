import type { IsoDate } from './ids';

export const AGENCY_KINDS = ['province', 'cluster', 'department', 'education', 'other'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** One agency an officer works for; a coordinator has several. Plain JSON: the office pack carries it as it is. */
export interface AgencyProfile {
  id: string;
  /** As the officer writes it; empty until set. */
  agencyName: string;
  kind?: AgencyKind;
  /** The name of a province or the id of a cluster, as in `assets/places`. */
  place?: string;
  /** Id of a rule set in `assets/fiscal-calendar`; absent until chosen. */
  ruleSetId?: string;
  /** So many days before the due date the office wants to be done: 1 to `MOST_LEAD_DAYS`. */
  leadDays?: number;
  /** Due dates that letters of the year have set for the agency. */
  letters?: readonly LetterDate[];
}

export const MOST_LEAD_DAYS = 60;

/** "ตามหนังสือ … ลงวันที่ …: ส่งภายใน …", as the office entered it. */
export interface LetterDate {
  letter: string;
  letterDate: IsoDate;
  /** What is due: an id of `utils/calendar/things-due` or of a rule of the office's rule set. */
  ruleId: string;
  /** พ.ศ. */
  fiscalYear: number;
  quarter?: 1 | 2 | 3 | 4;
  date: IsoDate;
}
