import { defaultTicks } from '@/utils/fill/approve-plan';
import { planFill } from '@/utils/fill/plan-fill';
import { isSamePlan, keepTicks } from '@/utils/fill/replan-fill';
import type { ApprovedFix, FillReceipt, FillStep, UndoReceipt } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Template } from '@/utils/model/template';

/** What is filled: a template, or a project of a queue. */
export type Fillable = Pick<Template, 'name' | 'values'> & { queued?: { id: string; at: number } };

export interface Preview {
  name: 'preview';
  template: Fillable;
  snapshotId: number;
  steps: readonly FillStep[];
  ticked: ReadonlySet<FieldPath>;
  /** The plan shown is not the one that the officer was shown at first. */
  isReplanned: boolean;
  isApplying: boolean;
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
  | { name: 'capture' }
  | Preview
  | Fixes
  | { name: 'receipt'; receipt: FillReceipt; template?: Fillable }
  | { name: 'undo'; receipt: UndoReceipt };

export function previewOf(template: Fillable, snapshot: Snapshot): Preview {
  const steps = planFill(template, snapshot);
  return {
    ...{ name: 'preview', template, snapshotId: snapshot.id, steps, ticked: defaultTicks(steps) },
    ...{ isReplanned: false, isApplying: false, refusals: 0 },
  };
}

/** The preview for a page that has changed under it. The same preview where the officer would see no difference. */
export function renewPreview(preview: Preview, snapshot: Snapshot): Preview {
  const steps = planFill(preview.template, snapshot);
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
export function labelled({ results }: FillReceipt, steps: readonly FillStep[]): FillReceipt {
  const labels = new Map(steps.map(({ path, label }) => [path, label]));
  return { results: results.map((result) => ({ ...result, label: result.label || (labels.get(result.path) ?? '') })) };
}
