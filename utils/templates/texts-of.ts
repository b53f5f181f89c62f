import type { FieldValue } from '@/utils/model/field';

export const textsOf = (value: FieldValue): readonly string[] => (typeof value === 'string' ? [value] : value);
