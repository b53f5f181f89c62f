import type { FieldValue } from '@/utils/model/field';
import type { FillStep, SkipReason } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { Template, TemplateValue } from '@/utils/model/template';
import { isFixedGroup } from '@/utils/site/group-names';
import { isBlank, onlyNumberIn, plainAmount, plainLabel, plainLines } from './plain-forms';
import { rowPlaceOf } from './row-place';

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
    if (!field && isRowBeyond(path, snapshot.rows)) return planNewRow(value, snapshot);
    const label = field?.label || value.label;
    const because = whySkip(value, field);
    if (because || !field) return { kind: 'skip', path, label, because: because ?? 'not-on-page', to };
    const { reading } = field;
    return reading.status === 'empty'
      ? { kind: 'write', path, label, to }
      : { kind: 'overwrite', path, label, from: reading.shown, to };
  });
}

function whySkip({ to }: TemplateValue, field: FieldReading | undefined): SkipReason | undefined {
  if (!field) return 'not-on-page';
  const { kind, reading, readOnly } = field;
  if (kind === 'file') return 'file';
  if (reading.status === 'unreadable' && reading.because === 'widget') return 'unreadable';
  if (reading.status === 'empty' ? isBlank(to) : reading.status === 'filled' && isEqual(field, reading.value, to))
    return 'already-equal';
  // A choice may only be closed until the one before it is made; the fill waits for that.
  if (readOnly && kind !== 'choice' && kind !== 'many-of') return 'read-only';
  return undefined;
}

/** The group is on the page, with fewer rows. */
function isRowBeyond(path: FieldPath, rows: Snapshot['rows']): boolean {
  const place = rowPlaceOf(path);
  const count = place && rows[place.group];
  return count !== undefined && place !== undefined && place.row >= count;
}

/** A row that is not there can be added where their number is open and the rows that are there have the column. */
function planNewRow({ path, label, to }: TemplateValue, { rows, fields }: Snapshot): FillStep {
  const { group, column } = rowPlaceOf(path) ?? { group: path, column: '' };
  const count = rows[group] ?? 0;
  const fellows = Array.from({ length: count }, (_, row) => fields[`${group}[${row}].${column}`]);
  const [fellow] = fellows.filter((one) => one !== undefined);
  const skip = (because: SkipReason): FillStep => ({ kind: 'skip', path, label, because, to });
  if (isFixedGroup(group)) return skip('no-such-row');
  if (!fellow && count > 0) return skip('not-on-page');
  if (fellow?.kind === 'file') return skip('file');
  return { kind: 'write', path, label: label || (fellow?.label ?? ''), to, newRow: true };
}

const TYPED = ['text-box', 'rich-text'];

/** Several choices are equal in any order; `1000000.00` is the amount of `1000000`, and `2570` a name of `ปี ๒๕๗๐`. */
function isEqual({ kind, widget }: FieldReading, shown: FieldValue, wanted: FieldValue): boolean {
  if (typeof shown !== 'string' || typeof wanted !== 'string') return listOf(shown) === listOf(wanted);
  if (kind === 'money' || kind === 'number') return (plainAmount(shown) ?? shown) === (plainAmount(wanted) ?? wanted);
  if (kind === 'date') return shown === wanted;
  if (plainLines(shown) === plainLines(wanted)) return true;
  if (kind !== 'choice' && TYPED.includes(widget)) return false;
  const name = plainLabel(wanted);
  return name === plainLabel(shown) || (/^\d+$/.test(name) && name === onlyNumberIn(shown));
}

const listOf = (value: FieldValue): string => JSON.stringify([value].flat().map(plainLabel).sort());
