import type { Finding } from '@/utils/model/finding';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Rule } from './define-rule';
import { RULES } from './index';

/**
 * All findings in page order, within a field in the order of the rules; one for each rule and field.
 * A rule that fails hides no other.
 */
export function findProblems(snapshot: Snapshot, rules: readonly Rule[] = RULES): Finding[] {
  const found = rules.flatMap((rule) => {
    try {
      return rule.find(snapshot);
    } catch {
      return [];
    }
  });
  const place = new Map(Object.keys(snapshot.fields).map((path, index) => [path, index]));
  const first = new Set<string>();
  return found
    .filter(({ ruleId, path }) => !first.has(`${ruleId} ${path}`) && first.add(`${ruleId} ${path}`))
    .map((finding, order) => ({ finding, order, at: place.get(finding.path) ?? Infinity }))
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .map(({ finding }) => finding);
}
