import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { definePageRule, rowsOf, type Rule } from './define-rule';
import { isEmptyAt, number } from './readers';
import { COMMON_SENSE } from './sources';

/** Rounded thirds (33.3) and sevenths are no mistake. */
const TOLERANCE = 0.5;

/** A rule that a group's weights add up to 100 %; silent as long as one is open, or where they count to one. */
export const weightsSum = (id: string, group: GroupPath, nameColumn: string): Rule =>
  definePageRule({
    id,
    severity: 'warning',
    evidence: COMMON_SENSE,
    check(view) {
      const rows = rowsOf(view, group).filter((row) => !isEmptyAt(view, `${row}.${nameColumn}`));
      const weights = rows.map((row) => ({
        at: `${row}.weight` as FieldPath,
        weight: number(`${row}.weight`).read(view),
      }));
      const last = weights.at(-1);
      if (!last || weights.length < 2 || weights.some(({ weight }) => weight === undefined)) return [];
      const sum = weights.reduce((total, { weight = 0 }) => total + weight, 0);
      if ([100, 1].some((whole) => Math.abs(sum - whole) <= TOLERANCE * (whole / 100))) return [];
      return [{ at: last.at, params: { sum: Number(sum.toFixed(2)) } }];
    },
  });
