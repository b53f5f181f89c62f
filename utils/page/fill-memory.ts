import type { FillResult } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { WidgetState } from './adapters/widget-adapter';
import { offersOf, stateOf } from './ask-writer';
import type { LocatedPage } from './located-page';
import { tidyLabel } from './text-of';
import { read } from './write-verified';
import { shownBy } from '@/utils/model/snapshot';

/** How a field was before a run. */
export interface Memory {
  shown: string;
  state: WidgetState;
  /** A list without a choice by name and without anything to choose: it may still be on its way. */
  isBare: boolean;
}

/** Every field's state before anything is touched: one choice may empty others. */
export function rememberFields(page: LocatedPage): Map<FieldPath, Memory> {
  const memory = new Map<FieldPath, Memory>();
  for (const [path, field] of page.fields) {
    const state = stateOf(field.control);
    if (!state) continue;
    const shown = shownBy(read(field));
    const isBare = offersOf(field.control)?.length === 0 && !/\p{L}/u.test(shown);
    memory.set(path, { shown, state, isBare });
  }
  return memory;
}

/** Fields that no step spoke of and that show something else than before. */
export function findSideEffects(
  memory: ReadonlyMap<FieldPath, Memory>,
  asked: ReadonlySet<FieldPath>,
  page: LocatedPage,
): FillResult[] {
  return [...memory].flatMap(([path, { shown }]): FillResult[] => {
    const field = page.fields.get(path);
    const after = field ? shownBy(read(field)) : '';
    if (asked.has(path) || after === shown) return [];
    const label = tidyLabel(field?.control.label?.text ?? '');
    return [{ path, label, outcome: 'changed-by-page', to: after, before: shown, after }];
  });
}
