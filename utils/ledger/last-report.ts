import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { FieldPath, IsoDate } from '@/utils/model/ids';
import type { ProjectRecord, SeenPart } from '@/utils/model/project';
import { shownBy, type Snapshot } from '@/utils/model/snapshot';
import { compareReports, reportOf, type ReportKey } from '@/utils/site/report-key';
import { nameOfField, singleFieldsOf } from '@/utils/site/single-fields';
import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';

export interface LastField {
  path: FieldPath;
  /** As this page calls it; where it does not show the field, as it is usually called. */
  name: string;
  kind: FieldKind;
  value: FieldValue;
  /** What the officer sees in the field of this page, empty where nothing stands there; absent where the page does not show the field. */
  now?: string;
}

export type LastReport =
  | {
      ok: true;
      report: ReportKey;
      /** Else there is a quarter between them whose report was never seen. */
      isQuarterBefore: boolean;
      /** The day in Bangkok, and the moment. */
      seenOn: IsoDate;
      seenAt: string;
      /** What stood in it, in the order of the form. */
      fields: readonly LastField[];
    }
  | { ok: false; because: 'not-a-report' | 'quarter-unknown' | 'year-unknown' | 'none-seen' };

const QUARTER: FieldPath = 'progress-report.quarter';

/** The latest report of an earlier quarter that is remembered of the project of this page. */
export function lastReport(snapshot: Snapshot, project: ProjectRecord | undefined): LastReport {
  if (!snapshot.sections.includes('progress-report')) return { ok: false, because: 'not-a-report' };
  const own = reportOn(snapshot, project);
  if (!own) return { ok: false, because: 'quarter-unknown' };
  const seen = Object.values(project?.parts ?? {}).flatMap((part) => {
    if (part.sectionId !== 'progress-report' || !part.report) return [];
    const fields = fieldsOf(part, snapshot);
    return fields.length > 0 ? [{ part, report: part.report, fields, order: compareReports(part.report, own) }] : [];
  });
  const [last] = seen.filter(({ order = 0 }) => order < 0).sort(({ order: a = 0 }, { order: b = 0 }) => b - a);
  if (last) {
    const { part, report, fields, order } = last;
    return { ok: true, report, isQuarterBefore: order === -1, seenOn: part.seenOn, seenAt: part.seenAt, fields };
  }
  // One of the same quarter may be this very report, from before its year was known.
  const isYearMissing = seen.some(({ order, report }) => order === undefined && report.quarter !== own.quarter);
  return { ok: false, because: isYearMissing ? 'year-unknown' : 'none-seen' };
}

/** The page's own words say the year before what is remembered of the project does. */
function reportOn({ fields }: Snapshot, project: ProjectRecord | undefined): ReportKey | undefined {
  const onPage = fiscalYearIn(shownBy(fields['general.fiscalYear']?.reading));
  const ofProject = fiscalYearIn(String(project?.parts.general?.fields['general.fiscalYear']?.value ?? ''));
  return reportOf(shownBy(fields[QUARTER]?.reading), onPage ?? ofProject);
}

const ORDER = singleFieldsOf(['progress-report']).map(({ path }) => path);

function fieldsOf(part: SeenPart, snapshot: Snapshot): LastField[] {
  const paths = Object.keys(part.fields) as FieldPath[];
  const place = (path: FieldPath) => (ORDER.includes(path) ? ORDER.indexOf(path) : ORDER.length);
  return paths
    .filter((path) => path !== QUARTER)
    .sort((a, b) => place(a) - place(b))
    .flatMap((path): LastField[] => {
      const field = part.fields[path];
      if (!field || field.value.length === 0) return [];
      const here = snapshot.fields[path];
      const name = here && here.label !== '' ? here.label : nameOfField(path);
      return [{ path, name, kind: field.kind, value: field.value, ...(here && { now: shownBy(here.reading) }) }];
    });
}
