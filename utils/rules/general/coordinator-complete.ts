import type { FieldPath } from '@/utils/model/ids';
import { defineFieldRule } from '../define-rule';

const PARTS: readonly FieldPath[] = [
  'general.coordinatorName',
  'general.coordinatorPosition',
  'general.coordinatorPhone',
  'general.coordinatorEmail',
];

/** Whoever is named can be reached. Fields that the page marks as required are told about by that rule. */
export const coordinatorComplete = defineFieldRule({
  id: 'general/coordinator-complete',
  severity: 'advice',
  evidence: { mark: 'inferred' },
  kinds: ['text'],
  check({ reading, required, readOnly }, path, { fields }) {
    if (!PARTS.includes(path) || reading.status !== 'empty' || required || readOnly) return undefined;
    return PARTS.some((part) => fields[part]?.reading.status === 'filled') ? {} : undefined;
  },
});
