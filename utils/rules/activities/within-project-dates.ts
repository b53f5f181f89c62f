import type { FieldPath } from '@/utils/model/ids';
import { definePageRule, rowsOf, type Spot } from '../define-rule';
import { date, known } from '../readers';
import { COMMON_SENSE } from '../sources';

const GROUPS = ['activities.rows', 'activities.subRows'] as const;

export const withinProjectDates = definePageRule({
  id: 'activities/within-project-dates',
  severity: 'warning',
  evidence: COMMON_SENSE,
  check(view) {
    const [start, end] = [known(date('general.startDate')), known(date('general.endDate'))];
    const [first, last] = [start.read(view), end.read(view)];
    return GROUPS.flatMap((group) => rowsOf(view, group)).flatMap((row) =>
      (['startDate', 'endDate'] as const).flatMap((part): (Spot & { at: FieldPath })[] => {
        const at: FieldPath = `${row}.${part}`;
        const day = date(at).read(view);
        if (day !== undefined && first !== undefined && day < first)
          return [{ at, origin: start.origin?.(view), params: { case: 'before', date: day, firstDate: first } }];
        if (day !== undefined && last !== undefined && day > last)
          return [{ at, origin: end.origin?.(view), params: { case: 'after', date: day, lastDate: last } }];
        return [];
      }),
    );
  },
});
