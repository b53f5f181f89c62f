import { sectionOf, type SectionId } from '@/utils/model/ids';
import type { Template, TemplateHead } from '@/utils/model/template';

/** What lists show of a template, so that ten thousand of them need not be read whole. */
export function headOf({ id, name, tags = [], values, createdAt, updatedAt }: Template): TemplateHead {
  const counts: Partial<Record<SectionId, number>> = {};
  for (const { path } of values) counts[sectionOf(path)] = (counts[sectionOf(path)] ?? 0) + 1;
  return { id, name, tags: [...tags], counts, createdAt, updatedAt };
}
