import { SECTION_IDS } from '@/utils/model/ids';
import type { ProjectRecord, ProjectSummary } from '@/utils/model/project';

/** A record without what the pages held: what was seen, in the order of the form. */
export function summaryOf({ id, name, code, isProposal = false, parts }: ProjectRecord): ProjectSummary {
  const seen = Object.values(parts)
    .map(({ sectionId, report, seenOn }) => ({ sectionId, seenOn, ...(report && { report }) }))
    .sort((a, b) => SECTION_IDS.indexOf(a.sectionId) - SECTION_IDS.indexOf(b.sectionId));
  return { id, name, ...(code !== undefined && { code }), isProposal, seen };
}
