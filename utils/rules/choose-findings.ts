import { withoutRows } from '@/utils/fill/row-number';
import type { Finding } from '@/utils/model/finding';
import type { Ignored, RuleContext } from '@/utils/model/rule-choices';

export interface ChosenFindings {
  shown: Finding[];
  /** Not wanted by the agency or the officer. */
  silenced: number;
  /** Quality advice that nobody has asked for: offered, not told. */
  quality: Finding[];
}

/** What is told of all that was found: as the agency has chosen, and without what the officer does not want to hear again. */
export function chooseFindings(found: readonly Finding[], { choices, ignored, project }: RuleContext): ChosenFindings {
  const wantsQuality = choices.quality || project?.isProposal === true;
  const isUnwanted = (finding: Finding) =>
    choices.off.includes(finding.ruleId) ||
    choices.hidden.includes(finding.severity) ||
    ignored.some((wish) => isMeant(wish, finding, project?.id));
  const wanted = found.filter((finding) => !isUnwanted(finding));
  const shown = wanted.filter(({ criterion }) => criterion === undefined || wantsQuality);
  const quality = wantsQuality ? [] : wanted.filter(({ criterion }) => criterion !== undefined);
  return { shown, silenced: found.length - wanted.length, quality };
}

function isMeant({ ruleId, field, project }: Ignored, finding: Finding, projectId: string | undefined): boolean {
  if (ruleId !== finding.ruleId) return false;
  return (
    (field === undefined || field === withoutRows(finding.path)) && (project === undefined || project.id === projectId)
  );
}
