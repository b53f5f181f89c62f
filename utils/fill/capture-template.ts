import type { FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Template } from '@/utils/model/template';

/** A field of the page that could go into a template. */
export interface Capturable {
  path: FieldPath;
  label: string;
  value: FieldValue;
  shown: string;
  /** It usually repeats from project to project. */
  isRecurring: boolean;
}

/** What repeats across an office's projects: a working hypothesis, and only the ticks that the officer starts from. */
const RECURRING =
  /^(?:general\.(?:agencyName|fiscalYear|coordinator\w+|province|startDate|endDate)|plan-links\..+|budget\.(?:fundSource|allocatedYear))$/;

/** The filled and understood fields, in page order. Texts of files and read-only fields are not the officer's to keep. */
export function capturableFields({ fields }: Snapshot): Capturable[] {
  // `Object.entries` forgets the key type.
  const entries = Object.entries(fields) as [FieldPath, Snapshot['fields'][FieldPath]][];
  return entries.flatMap(([path, { label, kind, reading, readOnly }]) => {
    if (!reading || reading.status !== 'filled' || kind === 'file' || readOnly) return [];
    return [{ path, label, value: reading.value, shown: reading.shown, isRecurring: RECURRING.test(path) }];
  });
}

/** Keeps the chosen fields of the page as a template. `now` is ISO 8601, UTC. */
export function captureTemplate(
  snapshot: Snapshot,
  chosen: ReadonlySet<FieldPath>,
  { id, name, now }: { id: string; name: string; now: string },
): Template {
  const values = capturableFields(snapshot)
    .filter(({ path }) => chosen.has(path))
    .map(({ path, label, value }) => ({ path, label, to: value }));
  return { id, name: name.trim(), values, createdAt: now, updatedAt: now };
}
