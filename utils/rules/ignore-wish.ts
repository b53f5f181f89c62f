import { withoutRows } from '@/utils/fill/row-number';
import type { Finding } from '@/utils/model/finding';
import type { IgnoreWish } from '@/utils/model/rule-choices';

/** Where a rule shall be silent: at this field whichever project, in this project whichever field, or anywhere. */
export type IgnoreScope = 'field' | 'project' | 'rule';

export function ignoreWish(
  { ruleId, path }: Pick<Finding, 'ruleId' | 'path'>,
  scope: IgnoreScope,
  { label, project }: { label: string; project?: { id: string; name: string } | undefined },
): IgnoreWish {
  if (scope === 'field') return { ruleId, field: withoutRows(path), label };
  if (scope === 'project' && project) return { ruleId, project: { id: project.id, name: project.name } };
  return { ruleId };
}
