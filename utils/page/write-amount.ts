import type { FieldKind, FieldValue } from '@/utils/model/field';

/** How an amount may be written: as it is, then with the satang that masks count from the right. */
export function writingsOf(kind: FieldKind, to: FieldValue): FieldValue[] {
  if (kind !== 'money' || typeof to !== 'string') return [to];
  const amount = /^(\d+)(?:\.(\d?))?$/.exec(to);
  return amount ? [to, `${amount[1] ?? ''}.${(amount[2] ?? '').padEnd(2, '0')}`] : [to];
}
