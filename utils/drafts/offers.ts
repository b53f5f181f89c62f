import type { Draft, DraftOffer, DraftValue } from '@/utils/model/draft';
import type { FieldPath } from '@/utils/model/ids';
import { partKey } from '@/utils/model/project';
import { shownBy, type Snapshot } from '@/utils/model/snapshot';

/** Nobody wants what was sent longer ago than this and did not come back. */
const SENT_HOURS = 24;
const HOUR_MS = 60 * 60 * 1000;

/** The page that asks. */
export interface AskingPage extends Pick<Draft, 'address' | 'report' | 'visit'> {
  /** ISO 8601, UTC. */
  now: string;
}

/**
 * Which drafts of a page it does not show, newest first: one for each opening of the page, its last moment.
 *
 * A field counts where it stands as it stood before it was typed: what has been changed since by anybody, or shows the
 * same as the draft, is none. What was sent is offered only while nothing newer was typed there, and for a day.
 * What is being typed now is no draft of an earlier time.
 */
export function offersOf(drafts: readonly Draft[], snapshot: Snapshot, page: AskingPage): readonly DraftOffer[] {
  const wanted = drafts.filter((draft) => snapshot.sections.includes(draft.sectionId) && isOfReport(draft, page));
  const newest = new Map<string, Draft>();
  for (const draft of inTime(wanted)) newest.set(`${draft.visit} ${draft.sectionId}`, draft);
  const offers = [...newest.values()].flatMap((draft): DraftOffer[] => {
    const { id, keptAt, sentAt, sectionId } = draft;
    // An earlier moment of what was declined is not wanted back either.
    if (draft.declinedAt || draft.visit === page.visit) return [];
    if (sentAt && (isOld(sentAt, page.now) || [...newest.values()].some((other) => isLaterOne(other, draft))))
      return [];
    const open = openFields(draft, snapshot);
    const count =
      open.length + (sectionId === snapshot.sections[0] ? draft.texts.filter(isMissing(snapshot)).length : 0);
    return count > 0 ? [{ id, keptAt, ...(sentAt && { sentAt }), count }] : [];
  });
  return offers.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** The fields of a draft that stand on the page as before they were typed. */
export function openFields({ fields }: Pick<Draft, 'fields'>, snapshot: Snapshot): FieldPath[] {
  return (Object.entries(fields) as [FieldPath, DraftValue][]).flatMap(([path, { from, shown }]) => {
    const field = snapshot.fields[path];
    const now = shownBy(field?.reading);
    // A row that is not there holds nothing, as before.
    return now === from && now !== shown && (field || isRow(path)) ? [path] : [];
  });
}

/** Of the same quarter's report; where one of them does not tell, of the same address. */
function isOfReport({ sectionId, report, address }: Draft, page: AskingPage): boolean {
  if (sectionId !== 'progress-report') return true;
  if (!report || !page.report) return address === page.address;
  return partKey({ sectionId, report }) === partKey({ sectionId, report: page.report });
}

const isRow = (path: FieldPath): boolean => path.includes('[');

const isMissing =
  ({ controls }: Snapshot) =>
  ({ shown }: { shown: string }): boolean =>
    !controls.some(({ reading }) => shownBy(reading) === shown);

const isLaterOne = (other: Draft, { sectionId, keptAt, visit }: Draft): boolean =>
  other.visit !== visit && other.sectionId === sectionId && other.keptAt > keptAt;

const isOld = (at: string, now: string): boolean => Date.parse(now) - Date.parse(at) > SENT_HOURS * HOUR_MS;

const inTime = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => a.keptAt.localeCompare(b.keptAt));
