import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { FillStep, SkipReason } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { Template, TemplateValue } from '@/utils/model/template';

/**
 * Decides, without touching the page, what filling a template would do.
 *
 * Nothing typed by a person is ever replaced silently: a field that holds something becomes an `overwrite`,
 * which the preview leaves unticked. The plan holds for this snapshot only.
 *
 * @returns one step per template value, in template order.
 */
export function planFill({ values }: Pick<Template, 'values'>, snapshot: Snapshot): FillStep[] {
  return values.map((value): FillStep => {
    const { path, to } = value;
    const field = snapshot.fields[path];
    const label = field?.label || value.label;
    const because = whySkip(value, field, snapshot);
    if (because || !field) return { kind: 'skip', path, label, because: because ?? 'not-on-page', to };
    const { reading } = field;
    return reading.status === 'empty'
      ? { kind: 'write', path, label, to }
      : { kind: 'overwrite', path, label, from: reading.shown, to };
  });
}

function whySkip(
  { path, to }: TemplateValue,
  field: FieldReading | undefined,
  { rows }: Snapshot,
): SkipReason | undefined {
  if (!field) return isRowBeyond(path, rows) ? 'no-such-row' : 'not-on-page';
  const { kind, reading, readOnly } = field;
  if (kind === 'file') return 'file';
  if (reading.status === 'unreadable' && reading.because === 'widget') return 'unreadable';
  if (reading.status === 'filled' && isEqual(kind, reading.value, to)) return 'already-equal';
  // A choice may only be closed until the one before it is made; the fill waits for that.
  if (readOnly && kind !== 'choice' && kind !== 'many-of') return 'read-only';
  return undefined;
}

/** The group is on the page, with fewer rows. */
function isRowBeyond(path: FieldPath, rows: Snapshot['rows']): boolean {
  const row = /^(.+)\[(\d+)\]\.[^.]+$/.exec(path);
  if (!row) return false;
  const count = rows[row[1] as FieldPath];
  return count !== undefined && Number(row[2]) >= count;
}

/** Several choices are equal in any order; `1000000.00` is the amount of `1000000`. */
function isEqual(kind: FieldKind, a: FieldValue, b: FieldValue): boolean {
  const [left, right] = [a, b].map((value) => {
    if (typeof value !== 'string') return JSON.stringify([...value].sort());
    return kind === 'money' || kind === 'number' ? value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : value;
  });
  return left === right;
}
