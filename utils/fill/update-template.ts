import type { FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { Template, TemplateValue } from '@/utils/model/template';

/** What taking values from a page would do to a template. A text with variables stays: the page shows only what became of it. */
export interface TemplateChange {
  path: FieldPath;
  is: 'new' | 'changed' | 'same' | 'variable';
  /** What the template holds now; absent for a new value. */
  before?: FieldValue;
}

export function changesOf({ values }: Pick<Template, 'values'>, fresh: readonly TemplateValue[]): TemplateChange[] {
  const held = new Map(values.map(({ path, to }) => [path, to]));
  return fresh.map(({ path, to }): TemplateChange => {
    const before = held.get(path);
    if (before === undefined) return { path, is: 'new' };
    const text = JSON.stringify(before);
    return { path, before, is: text.includes('{{') ? 'variable' : text === JSON.stringify(to) ? 'same' : 'changed' };
  });
}

/** The template with the page's values; what it says of overwriting stays. `now` is ISO 8601, UTC. */
export function updateTemplate(template: Template, fresh: readonly TemplateValue[], now: string): Template {
  const changes = new Map(changesOf(template, fresh).map(({ path, is }) => [path, is]));
  const byPath = new Map(fresh.map((value) => [value.path, value]));
  const kept = template.values.map((value) => {
    const next = changes.get(value.path) === 'changed' ? byPath.get(value.path) : undefined;
    return next ? { ...value, to: next.to } : value;
  });
  const added = fresh.filter(({ path }) => changes.get(path) === 'new');
  return { ...template, values: [...kept, ...added], updatedAt: now };
}
