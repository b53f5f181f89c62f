import type { FieldPath } from '@/utils/model/ids';
import type { YearMention } from './find-years';

/** `unclear`: it may be meant, so nothing of its text is changed. `fixed`: it is of something else. */
export type YearMeaning = 'meant' | 'fixed' | 'unclear';

/** Plans name a few years ahead; what is further is a goal of the country. */
const YEARS_AHEAD = 5;

/** Whether a mention moves along with a template of a fiscal year (พ.ศ.). */
export function meaningOf(mention: YearMention, fiscalYear: number, ofField: 'told' | 'read'): YearMeaning {
  const { as, year, month, doubt, isAhead } = mention;
  if (doubt || (ofField === 'told' && !isAhead)) return 'fixed';
  const isOurs = (ofMention: number) => ofMention >= fiscalYear && ofMention <= fiscalYear + YEARS_AHEAD;
  switch (as) {
    case 'day':
    case 'month':
      return isOurs(year + ((month ?? 1) >= 10 ? 1 : 0)) ? 'meant' : 'fixed';
    case 'fiscal':
      return isOurs(year) ? 'meant' : 'fixed';
    case 'plain':
    case 'bare':
      if (year === fiscalYear) return 'meant';
      return year > fiscalYear ? 'unclear' : 'fixed';
  }
}

const YEAR_FIELD = /^(?:general\.fiscalYear|budget\.allocatedYear|budget\.sources\[\d+\]\.year)$/;
/** Names of laws, plans and resolutions, and where one started from. */
const OTHERS_YEAR = /^plan-links\.(?!contributionRationale$)|\.baseline$/;
/** Why there is a need: mostly facts of years that stay what they were. */
const TOLD = 'details.rationale';
const NO_YEAR = /(?:Phone|Email|NationalId)$|\.(?:latitude|longitude)$/;

/** What years mean in a field, before any of them is read. */
export function yearsOfField(path: FieldPath): 'own' | 'others' | 'none' | 'told' | 'read' {
  if (YEAR_FIELD.test(path)) return 'own';
  if (OTHERS_YEAR.test(path)) return 'others';
  if (path === TOLD) return 'told';
  return NO_YEAR.test(path) ? 'none' : 'read';
}
