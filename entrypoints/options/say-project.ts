import type { ListedProject } from '@/components/options/project-item';
import { common } from '@/utils/i18n/common';
import { options } from '@/utils/i18n/options';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { ProjectSummary } from '@/utils/model/project';
import { sayDay } from './say-day';

type Seen = ProjectSummary['seen'][number];

/** A remembered project in words: its parts in the order of the form, its reports in the order of time. */
export function sayProject({ id, name, code, isProposal, seen }: ProjectSummary, language: Language): ListedProject {
  const t = createTranslate(options, language);
  const reports = seen.filter(({ report }) => report).sort((a, b) => momentOf(a) - momentOf(b));
  return {
    ...{ id, name, isProposal },
    code: code === undefined ? '' : t('projects.code', { code }),
    seen: [...seen.filter(({ report }) => !report), ...reports].map((part) =>
      t('projects.seen', { part: sayPart(part, language), date: sayDay(part.seenOn, language) }),
    ),
  };
}

function sayPart({ sectionId, report }: Seen, language: Language): string {
  const t = createTranslate(options, language);
  const section = createTranslate(common, language)(`section.${sectionId}`);
  if (!report) return section;
  const { quarter, fiscalYear } = report;
  return fiscalYear === undefined
    ? t('projects.reportNoYear', { section, quarter })
    : t('projects.report', { section, quarter, year: fiscalYear });
}

const momentOf = ({ report }: Seen) => (report?.fiscalYear ?? 0) * 10 + (report?.quarter ?? 0);
