import type { FieldPath, GroupPath, SectionId } from '@/utils/model/ids';
import { partKey, type ProjectRecord, type SeenPart } from '@/utils/model/project';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { reportOf } from '@/utils/site/report-key';
import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';

/** People are nobody's business on later pages. */
const OF_PEOPLE = /^general\.(?:coordinator|responsible)|\.responsible$|NationalId$/;
/** Longer texts are kept no further than this many letters. */
const MOST_LETTERS = 20_000;
/** Nothing on it is compared with any other page. */
const NEVER_KEPT: readonly SectionId[] = ['approval'];

/** What is worth remembering of a page, one part for each of its sections. A section in which nothing stands is none. */
export function seenParts(snapshot: Snapshot, project: ProjectRecord | undefined, now: string): SeenPart[] {
  const fiscalYear = yearOn(snapshot.fields['general.fiscalYear']) ?? yearOf(project);
  return snapshot.sections.flatMap((sectionId): SeenPart[] => {
    if (NEVER_KEPT.includes(sectionId)) return [];
    const own = Object.entries(snapshot.fields).filter(([path]) => path.startsWith(`${sectionId}.`));
    const fields = Object.fromEntries(own.flatMap(([path, field]) => keep(path as FieldPath, field)));
    if (!Object.values(fields).some(({ value }) => value !== '')) return [];
    const rows = Object.fromEntries(
      Object.entries(snapshot.rows).filter(([group]) => group.startsWith(`${sectionId}.`)),
    ) as Record<GroupPath, number>;
    const part = { sectionId, seenOn: snapshot.today, seenAt: now, fields, rows };
    if (sectionId !== 'progress-report') return [part];
    const report = reportOf(shownIn(snapshot.fields['progress-report.quarter']), fiscalYear);
    return report ? [{ ...part, report }] : [];
  });
}

/** Do two readings of a page say the same, whenever they were made? */
export const isSamePart = (a: SeenPart, b: SeenPart): boolean =>
  partKey(a) === partKey(b) && JSON.stringify([a.fields, a.rows]) === JSON.stringify([b.fields, b.rows]);

type Kept = SeenPart['fields'][FieldPath];

function keep(path: FieldPath, { kind, reading }: FieldReading): [FieldPath, Kept][] {
  if (OF_PEOPLE.test(path) || kind === 'file') return [];
  if (reading.status === 'empty') return [[path, { kind, value: '' }]];
  if (reading.status !== 'filled') return [];
  const { value } = reading;
  return [[path, { kind, value: typeof value === 'string' ? value.slice(0, MOST_LETTERS) : value }]];
}

const shownIn = (field: FieldReading | undefined) => (field?.reading.status === 'filled' ? field.reading.shown : '');
const yearOn = (field: FieldReading | undefined) => fiscalYearIn(shownIn(field));
const yearOf = (project: ProjectRecord | undefined) =>
  fiscalYearIn(String(project?.parts.general?.fields['general.fiscalYear']?.value ?? ''));
