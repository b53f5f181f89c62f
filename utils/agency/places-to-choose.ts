import { CAPITAL, CLUSTERS, PROVINCES } from '@/utils/calendar/places';
import { nameOfPlace } from './name-of-place';

/** 76 provinces and the capital, 18 clusters. */
export const PLACES = { provinces: [CAPITAL, ...PROVINCES], clusters: CLUSTERS, nameOf: nameOfPlace };
