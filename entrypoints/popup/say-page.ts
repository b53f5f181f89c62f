import type { PageSummaryProps } from '@/components/calendar/page-summary';
import { common } from '@/utils/i18n/common';
import { popup } from '@/utils/i18n/popup';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import type { Severity } from '@/utils/model/finding';
import { coverageOf } from '@/utils/overlay/coverage-of';
import type { PageInFront } from './page-in-front';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

type SpokenPage = Omit<PageSummaryProps, 'words'>;

/** The page in front in words. */
export function sayPage(page: PageInFront, language: Language): SpokenPage {
  const t = createTranslate(popup, language);
  if (page.status === 'read' && page.state.snapshot.sections.length > 0) return sayForm(page.state, language);
  const title = t(`page.${page.status === 'read' ? 'notForm' : page.status}`);
  return { title, coverage: undefined, counts: [] };
}

function sayForm({ snapshot, findings }: PageState, language: Language): SpokenPage {
  const t = createTranslate(popup, language);
  const sectionName = createTranslate(common, language);
  const coverage = t('page.coverage', coverageOf(snapshot));
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, text: t(`page.${severity}`, { count }) }];
  });
  return {
    title: snapshot.sections.map((id) => sectionName(`section.${id}`)).join(' · '),
    coverage: counts.length > 0 ? coverage : `${coverage} · ${t('page.clear')}`,
    counts,
  };
}
