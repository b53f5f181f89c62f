import type { Draft, DraftValue } from '@/utils/model/draft';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { TemplateValue } from '@/utils/model/template';
import { openFields } from './offers';

/**
 * What can be put back, by the way of every fill. A field that stands as before it was typed is ticked from the
 * beginning; what was changed since is the officer's to tick, and so is what would be emptied. A row is not added to hold
 * nothing.
 */
export function valuesOfDraft(draft: Draft, snapshot: Snapshot): TemplateValue[] {
  const open = new Set(openFields(draft, snapshot));
  return (Object.entries(draft.fields) as [FieldPath, DraftValue][]).flatMap(([path, { label, value, shown }]) => {
    const to = shown === '' ? '' : value;
    if (to === undefined || (to === '' && !snapshot.fields[path])) return [];
    return [{ path, label, to, ...(to !== '' && open.has(path) && { policy: 'always' as const }) }];
  });
}
