import type { FieldKind } from '@/utils/model/field';
import { isInput } from './element';
import type { LabelledControl } from './page-control';

/** May the control's widget hold a field of the kind? An unknown widget may hold any but a file. */
export function fitsKind({ reader, element, isOtherUnit }: LabelledControl, kind: FieldKind): boolean {
  if (kind === 'money' && isOtherUnit()) return false;
  if (!reader) return kind !== 'file';
  if (isInput(element) && element.type === 'number' && !['number', 'money', 'text'].includes(kind)) return false;
  return reader.kinds.includes(kind);
}
