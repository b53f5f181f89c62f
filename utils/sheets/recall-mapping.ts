import type { ColumnMapping, ColumnTarget, MappedColumn, RememberedMapping } from './column-mapping';
import { shownHeader, type Header } from './header-rows';
import { kindAt } from '@/utils/site/kind-at';

/** What is worth remembering of a mapping that the officer corrected. */
export const rememberMapping = ({ key, kind, group, columns }: ColumnMapping): RememberedMapping => ({
  key,
  kind,
  ...(group === undefined ? {} : { group }),
  columns: columns.map(({ header, target }) => ({ header, target })),
});

/** The remembered targets, each for the header it was given to; of equal headers in their order. */
export function recallMapping(
  before: RememberedMapping,
  headers: readonly Header[],
  at: Pick<ColumnMapping, 'headerRow' | 'headerRows'>,
): ColumnMapping {
  const targets = new Map<string, ColumnTarget[]>();
  for (const { header, target } of before.columns) targets.set(header, [...(targets.get(header) ?? []), target]);
  const columns = headers.map((header): MappedColumn => {
    const shown = shownHeader(header);
    const target = targets.get(shown)?.shift();
    return {
      index: header.index,
      header: shown,
      target: target && stillThere(target, before.group) ? target : UNKNOWN,
    };
  });
  return { ...before, ...at, columns, isRemembered: true };
}

const UNKNOWN: ColumnTarget = { as: 'nothing', because: 'unknown' };

/** A later version may know a field no more. */
function stillThere(target: ColumnTarget, group: string | undefined): boolean {
  if (target.as === 'field') return kindAt(target.path) !== undefined;
  return target.as !== 'column' || (group !== undefined && kindAt(`${group}.${target.column}`) !== undefined);
}
