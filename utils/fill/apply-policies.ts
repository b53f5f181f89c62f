import type { FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import { defaultTicks } from './approve-plan';

/** What a template says of overwriting: `if-empty` never offers it. */
export function applyPolicies(steps: readonly FillStep[], values: readonly TemplateValue[]): FillStep[] {
  const policies = policiesOf(values);
  return steps.map((step): FillStep => {
    if (step.kind !== 'overwrite' || policies.get(step.path) !== 'if-empty') return step;
    const { path, label, to } = step;
    return { kind: 'skip', path, label, because: 'not-empty', to };
  });
}

/** What is ticked at first: what fills empty fields, and the overwrites that the officer has settled in the template (`always`). */
export function ticksByPolicy(steps: readonly FillStep[], values: readonly TemplateValue[]): Set<FieldPath> {
  const policies = policiesOf(values);
  const settled = steps.filter(({ kind, path }) => kind === 'overwrite' && policies.get(path) === 'always');
  return new Set([...defaultTicks(steps), ...settled.map(({ path }) => path)]);
}

const policiesOf = (values: readonly TemplateValue[]) => new Map(values.map(({ path, policy }) => [path, policy]));
