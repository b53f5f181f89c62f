import type { FieldPath, GroupPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { TemplateValue } from '@/utils/model/template';
import { isFixedGroup } from '@/utils/site/group-names';
import { rowPlaceOf } from './row-place';

/** Rows of the page that hold something and of which a template says nothing, counted from 0. */
export interface SurplusRows {
  group: GroupPath;
  rows: readonly number[];
}

/**
 * Which filled rows stand below the last one that the values speak of. They are told to the officer and never removed.
 *
 * @returns one entry a group that the values speak of and that has such rows, in their order.
 */
export function surplusRows(values: readonly Pick<TemplateValue, 'path'>[], { fields }: Snapshot): SurplusRows[] {
  const wanted = new Map<GroupPath, number>();
  for (const { path } of values) {
    const place = rowPlaceOf(path);
    if (!place || isFixedGroup(place.group)) continue;
    wanted.set(place.group, Math.max(wanted.get(place.group) ?? 0, place.row + 1));
  }
  // `Object.entries` forgets the key type.
  const filled = (Object.entries(fields) as [FieldPath, Snapshot['fields'][FieldPath]][]).flatMap(([path, field]) => {
    const place = field?.reading.status === 'empty' ? undefined : rowPlaceOf(path);
    return place ? [place] : [];
  });
  return [...wanted].flatMap(([group, count]) => {
    const rows = filled.filter((place) => place.group === group && place.row >= count).map(({ row }) => row);
    return rows.length > 0 ? [{ group, rows: [...new Set(rows)].sort((a, b) => a - b) }] : [];
  });
}
