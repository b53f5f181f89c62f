import type { FieldKind } from '@/utils/model/field';
import type { Origin } from '@/utils/model/finding';
import type { FieldPath, GroupPath, IsoDate, SectionId } from '@/utils/model/ids';
import type { SeenPart } from '@/utils/model/project';
import type { ReportDue, RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { daysBetween } from '@/utils/calendar/days';

/** Fields as rules read them, on this page or as another page showed them. */
export interface Fields {
  field(path: FieldPath): Pick<FieldReading, 'kind' | 'reading'> | undefined;
  rows(group: GroupPath): number;
}

/** Another page of the same project, as it was last seen. */
export interface SeenPage extends Fields {
  origin: Origin;
  /** Of a quarterly report. */
  report?: { fiscalYear?: number; quarter: number };
}

/** What a rule may look at: this page, and what is known beside it. */
export interface View extends Fields {
  field(path: FieldPath): FieldReading | undefined;
  /** All located fields in page order, or those of some kinds. */
  fields(...kinds: readonly FieldKind[]): readonly (readonly [FieldPath, FieldReading])[];
  /** The page shows this section: then no other page speaks for it. */
  shows(section: SectionId): boolean;
  /** The same project's section on another page. */
  elsewhere(section: SectionId): SeenPage | undefined;
  /** The same project's other quarterly reports. */
  reports(): readonly SeenPage[];
  today: IsoDate;
  agencyName: string;
  dueDates: readonly ReportDue[];
}

export function createView(page: Snapshot, context: RuleContext): View {
  const seen = Object.values(context.project?.parts ?? {}).map((part) => seenPage(part, page.today));
  const { agencyName, dueDates } = context;
  return {
    ...{ today: page.today, agencyName, dueDates },
    field: (path) => page.fields[path],
    rows: (group) => Math.max(0, page.rows[group] ?? 0),
    fields: (...kinds) =>
      fieldsOf(page).filter(([, field]) => kinds.length === 0 || kinds.some((kind) => kind === field.kind)),
    shows: (section) => page.sections.includes(section),
    elsewhere: (section) => seen.find(({ origin, report }) => origin.sectionId === section && !report),
    reports: () => seen.filter(({ report }) => report),
  };
}

function seenPage({ sectionId, report, seenOn, fields, rows }: SeenPart, today: IsoDate): SeenPage {
  return {
    origin: { sectionId, ...(report && { quarter: report.quarter }), seenOn, daysAgo: daysBetween(seenOn, today) },
    ...(report && { report }),
    field(path) {
      const known = fields[path];
      if (!known) return undefined;
      const { kind, value } = known;
      return { kind, reading: value === '' ? { status: 'empty' } : { status: 'filled', value, shown: String(value) } };
    },
    rows: (group) => Math.max(0, rows[group] ?? 0),
  };
}

export function fieldsOf({ fields }: Pick<Snapshot, 'fields'>): [FieldPath, FieldReading][] {
  // `Object.entries` forgets the key type.
  return Object.entries(fields) as [FieldPath, FieldReading][];
}

/** What a rule looked at: it says the same as long as none of it has changed. */
export interface Watched {
  view: View;
  asked: ReadonlySet<FieldPath>;
}

/** A view that notes every field a rule asks for. The page's structure and the context are taken as unchanged. */
export function watch(view: View): Watched {
  const asked = new Set<FieldPath>();
  return {
    asked,
    view: {
      ...view,
      field(path) {
        asked.add(path);
        return view.field(path);
      },
      fields(...kinds) {
        const fields = view.fields(...kinds);
        for (const [path] of fields) asked.add(path);
        return fields;
      },
    },
  };
}
