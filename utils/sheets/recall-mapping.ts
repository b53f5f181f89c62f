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

const KINDS: readonly unknown[] = ['projects', 'group', 'unknown'];

/** A damaged or foreign record is as if nothing was remembered. */
export function isRememberedMapping(stored: unknown): stored is RememberedMapping {
  const { key, kind, group, columns } = membersOf(stored);
  return (
    typeof key === 'string' &&
    KINDS.includes(kind) &&
    (group === undefined || typeof group === 'string') &&
    Array.isArray(columns) &&
    // `every` alone would pass over holes.
    [...(columns as unknown[])].every(
      (column) => typeof membersOf(column).header === 'string' && isTarget(membersOf(column).target),
    )
  );
}

function isTarget(stored: unknown): stored is ColumnTarget {
  const { as, path, column } = membersOf(stored);
  if (as === 'field') return typeof path === 'string';
  return as === 'column' ? typeof column === 'string' : typeof as === 'string';
}

const membersOf = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
