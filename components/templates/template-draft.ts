import type { FieldKind, FieldValue } from '@/utils/model/field';
import { isIsoDate, type FieldPath } from '@/utils/model/ids';
import type { FillPolicy, Template, TemplateValue } from '@/utils/model/template';
import { kindAt } from '@/utils/site/kind-at';
import { formatThaiDate } from '@/utils/thai/be-date';
import { formatMoney } from '@/utils/thai/parse-number';

/** A value as it stands in the form. */
export interface DraftValue {
  /** Its place in the template: a path may be there twice. */
  key: number;
  path: FieldPath;
  label: string;
  kind: FieldKind;
  text: string;
  policy: FillPolicy;
  /** As it was stored, and what stood in the form for it. */
  stored: TemplateValue;
  first: string;
}

/** A template as it stands in the form. */
export interface TemplateDraft {
  name: string;
  tags: string;
  values: readonly DraftValue[];
}

export function draftOf({ name, tags = [], values }: Pick<Template, 'name' | 'tags' | 'values'>): TemplateDraft {
  return { name, tags: tags.join(', '), values: values.map(draftValue) };
}

/** The draft in which values hold something else. @param values those of the draft, in the same order */
export const withValues = (draft: TemplateDraft, values: readonly TemplateValue[]): TemplateDraft => ({
  ...draft,
  values: draft.values.map((value, place) => {
    const to = values[place]?.to;
    return to === undefined ? value : { ...value, text: inForm(to, value.kind) };
  }),
});

export const isDraftChanged = (before: TemplateDraft, now: TemplateDraft): boolean =>
  JSON.stringify(before) !== JSON.stringify(now);

function draftValue(stored: TemplateValue, key: number): DraftValue {
  const { path, label, to, policy = 'ask' } = stored;
  const kind = kindOf(path, to);
  const text = inForm(to, kind);
  return { key, path, label, kind, text, policy, stored, first: text };
}

/** A field nobody knows is of the kind that its value shows. */
function kindOf(path: FieldPath, to: FieldValue): FieldKind {
  if (typeof to !== 'string') return 'many-of';
  const known = kindAt(path);
  if (known === 'many-of') return 'choice';
  if (known) return known;
  if (isIsoDate(to)) return 'date';
  return to.includes('\n') || to.length > 80 ? 'long-text' : 'text';
}

function inForm(to: FieldValue, kind: FieldKind): string {
  if (typeof to !== 'string') return to.join('\n');
  if (kind === 'date' && isIsoDate(to)) return formatThaiDate(to, 'long');
  return kind === 'money' && /^\d+(\.\d+)?$/.test(to) ? formatMoney(to) : to;
}
