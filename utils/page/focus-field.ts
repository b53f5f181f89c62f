import type { FieldPath } from '@/utils/model/ids';
import { drawnElement } from './field-box';
import type { LocatedPage } from './located-page';

/** Brings the field into view and puts the person into it. Only ever by the person's own wish. */
export function focusField(path: FieldPath, page: LocatedPage): void {
  const control = page.fields.get(path)?.control;
  if (!control) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  drawnElement(control).scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  control.element.focus({ preventScroll: true });
}

/** The field in which the person is, if it is one of ours. */
export function fieldAt(element: Element | undefined, page: LocatedPage): FieldPath | undefined {
  if (!element) return undefined;
  for (const { path, control } of page.fields.values()) {
    if (control.element === element || control.members.some((member) => member === element)) return path;
    if (drawnElement(control).contains(element) && control.members.length === 0) return path;
  }
  return undefined;
}
