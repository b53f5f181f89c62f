import { ProjectCard } from '@/components/projects/project-card';
import { common } from '@/utils/i18n/common';
import type { panel } from '@/utils/i18n/panel';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import { daysBetween } from '@/utils/calendar/days';
import type { PageState } from '@/utils/messaging/protocol';
import { partKey, type ProjectSummary } from '@/utils/model/project';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';

export interface ProjectViewProps {
  page: PageState;
  projects: readonly ProjectSummary[];
  t: Translate<typeof panel>;
  language: Language;
  onAssign(to: { id: string } | { name: string }): void;
  onProposal(id: string, isProposal: boolean): void;
}

export function ProjectView({ page, projects, t, language, onAssign, onProposal }: ProjectViewProps) {
  const { known, identity } = page.project;
  const project = known && {
    ...{ name: known.name, code: known.code ?? '', isProposal: known.isProposal },
    seen: known.seen.map((part) => ({
      id: partKey(part),
      what: sayPart(part, t, language),
      when: sayWhen(part.seenOn, page, t, language),
    })),
  };
  // The page tells whose it is, and nothing of it was kept yet.
  const justMet = identity && !known ? { name: identity.code ?? '', code: '', seen: [], isProposal: false } : undefined;
  const shown = project ?? (justMet?.name ? justMet : undefined);
  return (
    <ProjectCard
      {...(shown && { project: shown })}
      others={projects}
      words={{
        heading: t('project.heading'),
        unknown: t('project.unknown'),
        nothingSeen: t('project.nothingSeen'),
        seenHere: t('project.seen'),
        proposal: t('project.proposal'),
        proposalHint: t('project.proposalHint'),
        choose: t('project.choose'),
        chooseNone: t('project.chooseNone'),
        newName: t('project.newName'),
        assign: t('project.assign'),
        nameMissing: t('project.nameMissing'),
      }}
      onAssign={onAssign}
      onProposal={(isProposal) => known && onProposal(known.id, isProposal)}
    />
  );
}

function sayPart(
  { sectionId, report }: ProjectSummary['seen'][number],
  t: Translate<typeof panel>,
  language: Language,
) {
  const name = createTranslate(common, language)(`section.${sectionId}`);
  if (!report) return name;
  const { quarter, fiscalYear } = report;
  return fiscalYear === undefined
    ? t('project.report', { quarter })
    : t('project.reportOf', { quarter, year: fiscalYear });
}

function sayWhen(
  seenOn: ProjectSummary['seen'][number]['seenOn'],
  page: PageState,
  t: Translate<typeof panel>,
  language: Language,
) {
  const date = (language === 'th' ? formatThaiDate : formatEnglishDate)(seenOn, 'short');
  const days = daysBetween(seenOn, page.snapshot.today);
  return days <= 0 ? t('project.today', { date }) : t('project.daysAgo', { date, days });
}
