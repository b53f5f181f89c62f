import type { FieldPath } from '@/utils/model/ids';
import type { Template } from '@/utils/model/template';
import { carriedOver, rollForward, type RolledValue } from '@/utils/templates/roll-forward';
import type { Years } from '@/utils/templates/roll-text';

/** What a template is made of. */
export type RolledTemplate = Pick<Template, 'name' | 'tags' | 'values'>;

/** Templates are named as projects are: years in their names and tags are read in the same way. */
const NAME: FieldPath = 'general.projectName';

export function rollName(name: string, years: Years): string {
  const [rolled] = rollForward([{ path: NAME, label: '', to: name }], { ...years, keepBudgets: true });
  return typeof rolled?.after === 'string' ? rolled.after : name;
}

/** @param changes of the template's values, in the same order */
export function rolledTemplate(
  template: Template,
  changes: readonly RolledValue[],
  named: Years & { name: string },
): RolledTemplate {
  const tags = template.tags?.map((tag) => rollName(tag, named));
  return {
    name: named.name.trim(),
    ...(tags && { tags: [...new Set(tags)] }),
    values: carriedOver(template.values, changes),
  };
}
