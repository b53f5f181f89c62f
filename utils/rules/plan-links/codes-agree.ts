import type { FieldPath } from '@/utils/model/ids';
import { toArabicDigits } from '@/utils/thai/digits';
import { definePageRule } from '../define-rule';
import { valueAt } from '../readers';
import type { View } from '../view';

const Y1: FieldPath = 'plan-links.subPlanGoalY1';
const V: FieldPath = 'plan-links.valueChainComponent';
const F: FieldPath = 'plan-links.valueChainFactor';

/**
 * Where the choices bear codes, they hang together: Y1 `010101` (issue, sub-plan, goal), V `010101V01`, F `010101V01F02`,
 * Y2 `010001`. The codes are known by hearsay only, so other shapes say nothing.
 */
export const codesAgree = definePageRule({
  id: 'plan-links/codes-agree',
  severity: 'warning',
  evidence: { mark: 'recalled' },
  check(view) {
    const goal = codeAt(view, Y1, /^\D{0,12}?(\d{6})(?![\dV])/i);
    const component = codeAt(view, V, /(\d{6}\s?V\d{2})(?!\d)/i);
    const factor = codeAt(view, F, /(\d{6}\s?V\d{2}\s?F\d{2})(?!\d)/i);
    const issueGoal = codeAt(view, 'plan-links.issueGoalY2', /^\D{0,12}?(\d{2}00\d{2})(?!\d)/);
    const issue = codeAt(view, 'plan-links.masterPlanIssue', /^(?:\D{0,12}ที่\s*|\(\s*)?(\d{1,2})(?!\d)/)?.padStart(
      2,
      '0',
    );
    const differs = (at: FieldPath, code: string | undefined, from: string | undefined, other: FieldPath) =>
      code !== undefined && from !== undefined && !code.startsWith(from)
        ? [{ at, params: { code, from, other: labelOf(view, other) } }]
        : [];
    return [
      ...differs(V, component, goal, Y1),
      ...(component ? differs(F, factor, component, V) : differs(F, factor, goal, Y1)),
      ...(issueGoal
        ? differs(Y1, goal, issueGoal.slice(0, 2), 'plan-links.issueGoalY2')
        : differs(Y1, goal, issue, 'plan-links.masterPlanIssue')),
    ];
  },
});

const codeAt = (view: View, path: FieldPath, shape: RegExp): string | undefined =>
  shape
    .exec(toArabicDigits(valueAt(view, path) ?? ''))?.[1]
    ?.replace(/\s/g, '')
    .toUpperCase();

const labelOf = (view: View, path: FieldPath) => view.field(path)?.label ?? '';
