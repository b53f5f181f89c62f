import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { fieldsOf, type Rule } from './define-rule';
import { RULES } from './index';

interface Found {
  finding: Finding;
  /** The rule's place among the rules. */
  order: number;
}

/**
 * Finds all problems in page order, within a field in the order of the rules; one for each rule and field.
 *
 * A rule that fails hides no other. Fields that are the very ones of an earlier snapshot are not looked at again.
 */
export function createProblemFinder(rules: readonly Rule[]): (snapshot: Snapshot) => Finding[] {
  const known = new WeakMap<FieldReading, { path: FieldPath; found: readonly Found[] }>();
  const lookAt = (path: FieldPath, field: FieldReading): readonly Found[] => {
    const last = known.get(field);
    if (last?.path === path) return last.found;
    const found = rules.flatMap(({ findAt }, order) =>
      attempt(() => findAt?.(path, field)).map((finding) => ({ finding, order })),
    );
    known.set(field, { path, found });
    return found;
  };
  return (snapshot) => {
    const among = new Map<FieldPath, Found[]>();
    rules.forEach(({ findAmong }, order) => {
      for (const finding of attempt(() => findAmong?.(snapshot)))
        among.set(finding.path, [...(among.get(finding.path) ?? []), { finding, order }]);
    });
    return fieldsOf(snapshot).flatMap(([path, field]) => {
      const alone = lookAt(path, field);
      const others = among.get(path);
      return inOrder(others ? [...alone, ...others] : alone);
    });
  };
}

export const findProblems = createProblemFinder(RULES);

function attempt(find: () => Finding | readonly Finding[] | undefined): readonly Finding[] {
  try {
    return [find() ?? []].flat();
  } catch {
    return [];
  }
}

function inOrder(found: readonly Found[]): Finding[] {
  const first = new Map<string, Found>();
  for (const each of found) if (!first.has(each.finding.ruleId)) first.set(each.finding.ruleId, each);
  return [...first.values()].sort((a, b) => a.order - b.order).map(({ finding }) => finding);
}
