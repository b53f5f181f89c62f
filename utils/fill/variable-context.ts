import { fiscalYearOf, quarterOf, QUARTERS } from '@/utils/calendar/fiscal-year';
import type { FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { ProjectRecord } from '@/utils/model/project';
import type { Snapshot } from '@/utils/model/snapshot';
import type { VariableContext } from '@/utils/templates/built-in-variables';
import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';

/** What variables are worked out from: the page's own word first, then the project's other pages, then today. */
export function variableContext(
  { fields, today }: Pick<Snapshot, 'fields' | 'today'>,
  { agencyName, known, own }: { agencyName: string; known?: ProjectRecord | undefined; own: VariableContext['own'] },
): VariableContext {
  const project: Partial<Record<FieldPath, FieldValue>> = {};
  for (const part of Object.values(known?.parts ?? {}))
    for (const [path, { value }] of Object.entries(part.fields)) if (value !== '') project[path as FieldPath] = value;
  for (const [path, field] of Object.entries(fields))
    if (field?.reading.status === 'filled') project[path as FieldPath] = field.reading.value;
  const said = (path: FieldPath) => {
    const value = project[path];
    return typeof value === 'string' ? value : '';
  };
  return {
    ...{ today, agencyName, project, own },
    fiscalYear: fiscalYearIn(said('general.fiscalYear')) ?? fiscalYearOf(today),
    quarter:
      QUARTERS.find((quarter) => said('progress-report.quarter').match(/[1-4]/)?.[0] === String(quarter)) ??
      quarterOf(today),
  };
}
