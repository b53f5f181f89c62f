import type { ControlDescription } from '@/utils/model/binding';
import { pathShape } from '@/utils/site/blot-out';
import { looksGenerated } from '@/utils/teach/looks-generated';
import type { LabelledControl } from './page-control';
import { tidyLabel } from './text-of';

const TELLING =
  /^(?:id|name|formcontrolname|ng-model|aria-label|placeholder|data-(?:name|field|key|testid|test-id|cy|qa))$/;
export const MOST_HEADINGS = 2;

/** What the page's address says of its kind: `/project/:id/general`. */
export const pageShape = (): string => pathShape(location.pathname + location.hash.replace(/\?.*/, ''));

/** Every control of a reading, as it would be known again. */
export function describeControls(controls: readonly LabelledControl[]): ControlDescription[] {
  const keys = controls.map((control) => control.keys[0] ?? '');
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const page = pageShape();
  return controls.map((control, at) => ({
    label: keys[at] ?? '',
    labelText: tidyLabel(control.label?.text ?? '').slice(0, 120),
    isOnlyLabel: counts.get(keys[at] ?? '') === 1,
    headings: control.headings.slice(0, MOST_HEADINGS),
    tag: control.element.localName,
    type: control.element.getAttribute('type') ?? '',
    attributes: attributesOf(control.element),
    before: keys[at - 1] ?? '',
    after: keys[at + 1] ?? '',
    page,
  }));
}

export function attributesOf(element: Element): Record<string, string> {
  const stable = [...element.attributes].filter(({ name, value }) => TELLING.test(name) && !looksGenerated(value));
  return Object.fromEntries(stable.map(({ name, value }) => [name, value]));
}
