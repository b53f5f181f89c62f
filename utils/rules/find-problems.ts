import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { Rule } from './define-rule';
import { RULES } from './index';
import { createView, fieldsOf, watch, type View, type Watched } from './view';

interface Found {
  finding: Finding;
  /** The rule's place among the rules. */
  order: number;
}

export type ProblemFinder = (snapshot: Snapshot, context?: RuleContext) => Finding[];

/**
 * Finds all problems in page order, within a field in the order of the rules; one for each rule and field.
 *
 * A rule that fails hides no other, and has nothing more to say. Where the page's structure and the context are those
 * of the last call, only the rules that look at a field that has changed run again.
 */
export function createProblemFinder(
  rules: readonly Rule[],
  onFailure: (unit: string, error: unknown) => void = () => undefined,
): ProblemFinder {
  const known = new WeakMap<FieldReading, { path: FieldPath; found: readonly Found[] }>();
  const said = new Map<Rule, { watched: Watched; findings: readonly Finding[] }>();
  const failed = new Set<string>();
  let last: { structure: unknown; today: string; context: RuleContext } | undefined;

  const attempt = ({ id }: Rule, find: () => Finding | readonly Finding[] | undefined): readonly Finding[] => {
    if (failed.has(id)) return [];
    try {
      return [find() ?? []].flat();
    } catch (error) {
      failed.add(id);
      onFailure(`rule ${id}`, error);
      return [];
    }
  };
  const lookAt = (path: FieldPath, field: FieldReading): readonly Found[] => {
    const before = known.get(field);
    if (before?.path === path) return before.found;
    const found = rules.flatMap((rule, order) =>
      attempt(rule, () => rule.findAt?.(path, field)).map((finding) => ({ finding, order })),
    );
    known.set(field, { path, found });
    return found;
  };
  const lookAmong = (rule: Rule, view: View, snapshot: Snapshot): readonly Finding[] => {
    if (!rule.findAmong) return [];
    const before = said.get(rule);
    if (before?.watched.isSame(snapshot)) return before.findings;
    const watched = watch(view, snapshot);
    const findings = attempt(rule, () => rule.findAmong?.(watched.view));
    said.set(rule, { watched, findings });
    return findings;
  };
  return (snapshot, context = NO_CONTEXT) => {
    // One located page hands out one list of sections, for as long as it is not located anew.
    const structure = snapshot.sections;
    if (last?.structure !== structure || last.context !== context || last.today !== snapshot.today) said.clear();
    last = { structure, today: snapshot.today, context };
    const view = createView(snapshot, context);
    const among = new Map<FieldPath, Found[]>();
    rules.forEach((rule, order) => {
      for (const finding of lookAmong(rule, view, snapshot))
        among.set(finding.path, [...(among.get(finding.path) ?? []), { finding, order }]);
    });
    const found = fieldsOf(snapshot).flatMap(([path, field]) => {
      const alone = lookAt(path, field);
      const others = among.get(path);
      return others
        ? inOrder([...alone, ...others])
        : alone.length > 1
          ? inOrder(alone)
          : alone.map((one) => one.finding);
    });
    // What a rule said before it failed may not hold any more.
    return failed.size > 0 ? found.filter(({ ruleId }) => !failed.has(ruleId)) : found;
  };
}

export const findProblems = createProblemFinder(RULES);

function inOrder(found: readonly Found[]): Finding[] {
  const first = new Map<string, Found>();
  for (const each of found) if (!first.has(each.finding.ruleId)) first.set(each.finding.ruleId, each);
  return [...first.values()].sort((a, b) => a.order - b.order).map(({ finding }) => finding);
}
