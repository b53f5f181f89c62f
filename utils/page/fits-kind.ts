import type { FieldKind } from '@/utils/model/field';
import type { LabelledControl } from './page-control';

const TEXTS = ['text-box', 'rich-text'];
const CHOICES = ['native-select', 'select2', 'choice-group'];

/** Widgets that can hold a field of the kind; an unknown widget (no adapter) may hold any. */
const WIDGETS: Record<FieldKind, readonly string[]> = {
  text: [...TEXTS, ...CHOICES],
  'long-text': TEXTS,
  number: ['text-box'],
  money: ['text-box'],
  date: ['text-box', 'native-date'],
  choice: [...CHOICES, 'text-box'],
  'many-of': [...CHOICES, 'check-box'],
  file: [],
};

/** A label alone does not make a money field of a check box. */
export function fitsKind({ adapter, element, isOtherUnit }: LabelledControl, kind: FieldKind): boolean {
  if (kind === 'money' && isOtherUnit) return false;
  if (!adapter) return kind !== 'file';
  if (kind !== 'date' && adapter.id === 'native-date') return false;
  if (element.matches('input[type=number]') && !['number', 'money', 'text'].includes(kind)) return false;
  return WIDGETS[kind].includes(adapter.id);
}
