import type { Draft, DraftText, DraftValue } from '@/utils/model/draft';
import { sectionOf, type FieldPath, type SectionId } from '@/utils/model/ids';

type Drafted = Pick<Draft, 'fields' | 'texts'>;

/**
 * One draft for each part of the form in which something was typed; texts that are no fields go with the page's first part.
 *
 * @param known parts that had something before: they are told too, though nothing may be left of it
 */
export function partsOfDraft(
  { fields, texts }: { fields: Readonly<Record<FieldPath, DraftValue>>; texts: readonly DraftText[] },
  sections: readonly SectionId[],
  known: ReadonlySet<SectionId> = new Set(),
): { sectionId: SectionId; drafted: Drafted }[] {
  const parts = new Map([...known].map((section): [SectionId, Record<FieldPath, DraftValue>] => [section, {}]));
  for (const [path, value] of Object.entries(fields) as [FieldPath, DraftValue][]) {
    const sectionId = sectionOf(path);
    parts.set(sectionId, { ...parts.get(sectionId), [path]: value });
  }
  const [first] = sections;
  if (first && texts.length > 0 && !parts.has(first)) parts.set(first, {});
  return [...parts].map(([sectionId, own]) => ({
    sectionId,
    drafted: { fields: own, texts: sectionId === first ? texts : [] },
  }));
}
