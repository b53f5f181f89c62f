import { CAPITAL, CLUSTERS, PROVINCES } from '@/utils/calendar/places';
import type { AgencyProfile } from '@/utils/model/agency-profile';

/** Whether an agency of that kind can be of that place; of an unknown kind any place is one. */
export function isPlaceOf(kind: AgencyProfile['kind'], place: string): boolean {
  const isProvince = place === CAPITAL || PROVINCES.includes(place);
  const isCluster = CLUSTERS.some(({ id }) => id === place);
  if (kind === undefined) return isProvince || isCluster;
  return kind === 'province' ? isProvince : kind === 'cluster' && isCluster;
}
