import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { definePageRule } from '../define-rule';
import { isFilledAt } from '../readers';

const PARTS: readonly FieldPath[] = [
  'general.coordinatorName',
  'general.coordinatorPosition',
  'general.coordinatorPhone',
  'general.coordinatorEmail',
];

/** Whoever is named can be reached. Fields that the page marks as required are told about by that rule. */
export const coordinatorComplete = definePageRule({
  id: 'general/coordinator-complete',
  severity: 'advice',
  evidence: { mark: 'inferred' },
  check(view) {
    if (!PARTS.some((part) => isFilledAt(view, part))) return [];
    return PARTS.filter((part) => isLeftOpen(view.field(part))).map((at) => ({ at }));
  },
});

const isLeftOpen = (field: FieldReading | undefined) =>
  field?.kind === 'text' && field.reading.status === 'empty' && !field.required && !field.readOnly;
