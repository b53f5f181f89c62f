import type { FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';

/** A template among those that are laid over one another. */
export interface Layer {
  name: string;
  values: readonly TemplateValue[];
}

/** What several templates say together: where two hold the same field, the later one counts. `from` names it. */
export function layerValues(layers: readonly Layer[]): (TemplateValue & { from: string })[] {
  const byPath = new Map<FieldPath, TemplateValue & { from: string }>();
  for (const { name, values } of layers) for (const value of values) byPath.set(value.path, { ...value, from: name });
  return [...byPath.values()];
}
