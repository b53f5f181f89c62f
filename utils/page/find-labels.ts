import { isLabel } from './element';
import type { Roots } from './roots';

/** The labels tied to each control, by `for` or by standing around it: asked of each control, `labels` would search the whole page. */
export function findLabels({ all }: Roots): (control: Element) => readonly Element[] {
  const labels = new Map<Element, Element[]>();
  for (const root of all)
    for (const label of root.querySelectorAll('label')) {
      const control = isLabel(label) ? label.control : null;
      if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
    }
  return (control) => labels.get(control) ?? [];
}
