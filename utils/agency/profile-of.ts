import { QUARTERS } from '@/utils/calendar/fiscal-year';
import { AGENCY_KINDS, MOST_LEAD_DAYS, type AgencyProfile, type LetterDate } from '@/utils/model/agency-profile';
import { isIsoDate } from '@/utils/model/ids';

// Read by hand, not by a schema: the popup reads it too, and is to stay small.

/** Whatever is stored of an agency, a usable one comes out: what does not fit is as if never said. */
export function profileOf(stored: Readonly<Record<string, unknown>>): Omit<AgencyProfile, 'id'> {
  const { agencyName, kind, place, ruleSetId, leadDays, letters } = stored;
  const knownKind = AGENCY_KINDS.find((one) => one === kind);
  return {
    agencyName: typeof agencyName === 'string' ? agencyName : '',
    ...(knownKind && { kind: knownKind }),
    ...(isText(place) && { place }),
    ...(isText(ruleSetId) && { ruleSetId }),
    ...(isLeadDays(leadDays) && { leadDays }),
    ...(letters !== undefined && { letters: lettersOf(letters) }),
  };
}

export function othersOf(stored: unknown): AgencyProfile[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const record = isRecord(one) ? one : {};
    return isText(record.id) ? [{ id: record.id, ...profileOf(record) }] : [];
  });
}

/** Letters that can't be read are left out; those that contradict others are told where they are merged. */
export const lettersOf = (stored: unknown): LetterDate[] => (Array.isArray(stored) ? stored.filter(isLetterDate) : []);

export function isLetterDate(stored: unknown): stored is LetterDate {
  const { letter, letterDate, ruleId, fiscalYear, quarter, date } = isRecord(stored) ? stored : {};
  const isDay = (day: unknown) => typeof day === 'string' && isIsoDate(day);
  return (
    [letter, ruleId].every((text) => typeof text === 'string') &&
    [letterDate, date].every(isDay) &&
    Number.isInteger(fiscalYear) &&
    (quarter === undefined || QUARTERS.some((each) => each === quarter))
  );
}

export const isLeadDays = (stored: unknown): stored is number =>
  typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 && stored <= MOST_LEAD_DAYS;

const isText = (stored: unknown): stored is string => typeof stored === 'string' && stored !== '';

const isRecord = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);
