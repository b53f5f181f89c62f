import type { Conflict } from '@/components/templates/template-conflict';
import { applyPolicies, ticksByPolicy } from '@/utils/fill/apply-policies';
import type { Layer } from '@/utils/fill/layer-values';
import { planFill } from '@/utils/fill/plan-fill';
import { isSamePlan, keepTicks } from '@/utils/fill/replan-fill';
import type { Draft } from '@/utils/model/draft';
import type { ApprovedFix, FillReceipt, FillStep, UndoReceipt } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { TemplateValue } from '@/utils/model/template';
import type { ValueProblem } from '@/utils/templates/resolve-values';

/** A template of a layer, with its id; a project of a queue has none. */
export type NamedLayer = Layer & { id?: string };

/** What is to be filled: templates laid over one another, a project of a queue, or a draft. */
export interface Wanted {
  layers: readonly NamedLayer[];
  queued?: { id: string; at: number };
  draft?: Draft;
}

/** The same with its variables worked out; what could not be is told. */
export interface Fillable extends Wanted {
  values: readonly TemplateValue[];
  problems: readonly ValueProblem[];
}

export interface Preview {
  name: 'preview';
  template: Fillable;
  snapshotId: number;
  steps: readonly FillStep[];
  ticked: ReadonlySet<FieldPath>;
  /** The plan shown is not the one that the officer was shown at first. */
  isReplanned: boolean;
  isApplying: boolean;
  /** How far a fill has come; absent before its first field. */
  progress?: { done: number; all: number };
  /** How often the page turned a fill away because it had changed. */
  refusals: number;
}

/** Quick fixes before they are written. */
export interface Fixes {
  name: 'fixes';
  fixes: readonly ApprovedFix[];
  ticked: ReadonlySet<FieldPath>;
  isApplying: boolean;
}

export type View =
  | { name: 'home' }
  | { name: 'capture'; conflict?: Conflict }
  | { name: 'drafts'; drafts: readonly Draft[] }
  | { name: 'ask'; wanted: Wanted; names: readonly string[]; known: Record<string, string> }
  | Preview
  | Fixes
  | { name: 'receipt'; receipt: FillReceipt; template?: Fillable }
  | { name: 'undo'; receipt: UndoReceipt };

export const HOME: View = { name: 'home' };

export function previewOf(template: Fillable, snapshot: Snapshot): Preview {
  const steps = planOf(template, snapshot);
  const ticked = ticksByPolicy(steps, template.values);
  return {
    ...{ name: 'preview', template, snapshotId: snapshot.id, steps, ticked },
    ...{ isReplanned: false, isApplying: false, refusals: 0 },
  };
}

const planOf = ({ values }: Fillable, snapshot: Snapshot): FillStep[] =>
  applyPolicies(planFill({ values: [...values] }, snapshot), values);

/** The preview for a page that has changed under it. The same preview where the officer would see no difference. */
export function renewPreview(preview: Preview, snapshot: Snapshot): Preview {
  const steps = planOf(preview.template, snapshot);
  if (isSamePlan(steps, preview.steps)) return { ...preview, snapshotId: snapshot.id };
  return { ...preview, snapshotId: snapshot.id, steps, ticked: keepTicks(preview, steps), isReplanned: true };
}

export const fixesOf = (fixes: readonly ApprovedFix[]): Fixes => ({
  ...{ name: 'fixes', fixes, isApplying: false },
  ticked: new Set(fixes.map(({ path }) => path)),
});

export function toggleTick<V extends Preview | Fixes>(view: V, path: FieldPath): V {
  const ticked = new Set(view.ticked);
  if (!ticked.delete(path)) ticked.add(path);
  return { ...view, ticked };
}

/** A field that has left the page has no label any more; the plan still knows it. */
export function labelled({ results, ...receipt }: FillReceipt, steps: readonly FillStep[]): FillReceipt {
  const labels = new Map(steps.map(({ path, label }) => [path, label]));
  return {
    ...receipt,
    results: results.map((result) => ({ ...result, label: result.label || (labels.get(result.path) ?? '') })),
  };
}

/** A whole part ticked or unticked. */
export function tickAll<V extends Preview | Fixes>(view: V, paths: readonly FieldPath[], isOn: boolean): V {
  const ticked = new Set(view.ticked);
  for (const path of paths)
    if (isOn) ticked.add(path);
    else ticked.delete(path);
  return { ...view, ticked };
}
