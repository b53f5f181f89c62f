import type { ReportLine } from '@/components/findings/report-sheet';
import { common } from '@/utils/i18n/common';
import { panel } from '@/utils/i18n/panel';
import { rules } from '@/utils/i18n/rules';
import { createTranslate, wordsOf, type Language } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import { SEVERITIES } from '@/utils/model/finding';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { readinessOf } from '@/utils/overlay/readiness';
import { sayFinding } from '@/utils/rules/say-finding';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';
import { labelOf, severityName } from './say-findings';

/** The findings of a page as a list for a superior, worst first. */
export function sayReport({ snapshot, findings, project }: PageState, language: Language) {
  const t = createTranslate(panel, language);
  const say = createTranslate(common, language);
  const words = wordsOf(language, rules, common);
  const sections = snapshot.sections.map((id) => say(`section.${id}`)).join(' · ');
  const readiness = readinessOf(findings);
  const { read, all } = coverageOf(snapshot);
  const { known, identity } = project;
  const name = [known?.code ?? identity?.code, known?.name].filter(
    (part, place, parts) => part && parts.indexOf(part) === place,
  );
  const date = (language === 'th' ? formatThaiDate : formatEnglishDate)(snapshot.today, 'long');
  const worstFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return {
    title: t('report.title', { sections }),
    facts: [
      ...(name.length > 0 ? [t('report.project', { name: name.join(' ') })] : []),
      t('report.day', { date }),
      t('panel.coverage', { read, all }),
      ...(all > read ? [t('findings.unread', { count: all - read })] : []),
    ],
    readiness: say(`readiness.${readiness.is}`, 'count' in readiness ? { count: readiness.count } : {}),
    lines: worstFirst.map((finding): ReportLine => {
      const { message, why, origin } = sayFinding(finding, words);
      const { path, ruleId } = finding;
      return {
        ...{ id: `${path} ${ruleId}`, message, source: why, label: labelOf(finding, snapshot, language) },
        severityName: severityName(finding, language),
        notes: origin === '' ? [] : [origin],
      };
    }),
  };
}
