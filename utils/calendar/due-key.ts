import { FIRST_PROFILE } from '@/utils/model/settings';
import type { Quarter } from './fiscal-year';

/** What is due, whatever day it falls on: stable over letters that move the day, restarts and updates. `m6 2570/2` */
export const dueKey = (due: { ruleId: string; fiscalYear: number; quarter?: Quarter }): string =>
  `${due.ruleId} ${due.fiscalYear}${due.quarter === undefined ? '' : `/${due.quarter}`}`;

/** The same for one of several agencies; the first one's are as they were when there was only one. */
export const agencyKey = (profileId: string, key: string): string =>
  profileId === FIRST_PROFILE ? key : `${profileId} ${key}`;
