import { CAPITAL, CLUSTERS } from '@/utils/calendar/places';
import type { AgencyKind } from '@/utils/model/agency-profile';

/** What a province or a cluster calls itself; empty for all others, and where none is chosen. */
export function nameOfPlace({ kind, place }: { kind?: AgencyKind | undefined; place?: string | undefined }): string {
  if (place === undefined) return '';
  if (kind === 'cluster') return CLUSTERS.find(({ id }) => id === place)?.name ?? '';
  if (kind !== 'province') return '';
  return place === CAPITAL ? place : `จังหวัด${place}`;
}
