import type { Binding } from '@/utils/model/binding';
import type { FieldPath } from '@/utils/model/ids';
import { findDescribed } from '@/utils/teach/match-description';
import { describeControls } from './describe-controls';
import type { LabelledControl } from './page-control';

/** What the officer has taught, found again on this page. */
export interface Taught {
  is: ReadonlyMap<FieldPath, LabelledControl>;
  isNot: ReadonlyMap<FieldPath, ReadonlySet<LabelledControl>>;
  /** Taught on this very page, and not found again. */
  broken: readonly FieldPath[];
}

export const NOTHING_TAUGHT: Taught = { is: new Map(), isNot: new Map(), broken: [] };

/** A later lesson about a field stands before an earlier one; two fields that claim one control have neither. */
export function resolveBindings(bindings: readonly Binding[], controls: readonly LabelledControl[]): Taught {
  if (bindings.length === 0 || controls.length === 0) return NOTHING_TAUGHT;
  const descriptions = describeControls(controls);
  const is = new Map<FieldPath, LabelledControl>();
  const isNot = new Map<FieldPath, Set<LabelledControl>>();
  const lost = new Set<FieldPath>();
  for (const binding of [...bindings].sort((a, b) => a.createdAt.localeCompare(b.createdAt))) {
    if (binding.says === 'adds-row') continue;
    const { path, says, control, era } = binding;
    const at = findDescribed(control, descriptions);
    const found = at === undefined ? undefined : controls[at];
    if (!found) {
      if (says === 'is' && descriptions[0]?.page === control.page) lost.add(path);
      continue;
    }
    if (says === 'is-not') {
      isNot.set(path, (isNot.get(path) ?? new Set()).add(found));
      if (is.get(path) === found) is.delete(path);
      continue;
    }
    isNot.get(path)?.delete(found);
    is.set(path, era ? Object.assign(found, { era }) : found);
    lost.delete(path);
  }
  const claims = [...is.values()];
  for (const [path, control] of is) if (claims.filter((other) => other === control).length > 1) is.delete(path);
  return { is, isNot, broken: [...lost].filter((path) => !is.has(path)) };
}
