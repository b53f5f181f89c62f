import type { FindingGroup } from '@/components/findings/finding-list';
import type { ListedFinding } from '@/components/findings/finding-row';
import { nameOfField } from '@/components/fill/name-of-field';
import { common } from '@/utils/i18n/common';
import { panel } from '@/utils/i18n/panel';
import { rules } from '@/utils/i18n/rules';
import { createTranslate, wordsOf, type Language, type Translate } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import { SEVERITIES, type Finding } from '@/utils/model/finding';
import type { Snapshot } from '@/utils/model/snapshot';
import type { IgnoreScope } from '@/utils/rules/ignore-wish';
import { sayFinding } from '@/utils/rules/say-finding';
import { sectionOf } from '@/utils/model/ids';

type T = Translate<typeof panel>;

export interface FindingDeeds {
  onFix(findings: readonly Finding[]): void;
  onIgnore(finding: Finding, scope: IgnoreScope): void;
}

/** A page's findings in words, worst first; quality advice stands apart, last. */
export function groupFindings(page: PageState, t: T, language: Language, deeds: FindingDeeds): FindingGroup[] {
  const { findings } = page;
  const ordinary = SEVERITIES.map((severity) => ({
    id: severity as string,
    severity,
    of: findings.filter((finding) => finding.severity === severity && !finding.criterion),
  }));
  const quality = { id: 'quality', severity: 'advice' as const, of: findings.filter(({ criterion }) => criterion) };
  return [...ordinary, quality]
    .filter(({ of }) => of.length > 0)
    .map(({ id, severity, of }) => ({
      ...{ id, severity },
      heading: t(id === 'quality' ? 'findings.quality' : `findings.group.${severity}`, { count: of.length }),
      findings: of.map((finding) => sayListed(finding, page, t, language, deeds)),
    }));
}

/** How grave it is; of quality advice, which criterion asks for it. */
export const severityName = ({ severity, criterion }: Finding, language: Language): string =>
  criterion
    ? createTranslate(common, language)('finding.criterion', { criterion })
    : createTranslate(panel, language)(`findings.${severity}`);

/** The field's name also where it has been folded away since. */
export const labelOf = ({ path, folded }: Finding, { fields }: Snapshot, language: Language): string =>
  nameOfField({ path, label: fields[path]?.label ?? folded?.label ?? '' }, language);

function sayListed(finding: Finding, page: PageState, t: T, language: Language, deeds: FindingDeeds): ListedFinding {
  const { path, ruleId, severity, fix } = finding;
  const say = createTranslate(common, language);
  const { message, why, origin } = sayFinding(finding, wordsOf(language, rules, common));
  const label = labelOf(finding, page.snapshot, language);
  const hasSections = page.snapshot.sections.length > 1 || finding.folded !== undefined;
  const scopes: readonly IgnoreScope[] = ['field', ...(page.project.known ? (['project'] as const) : []), 'rule'];
  return {
    ...{ id: `${path} ${ruleId}`, path, label, severity, message },
    section: hasSections ? say(`section.${sectionOf(path)}`) : '',
    severityName: severityName(finding, language),
    notes: [origin, finding.folded ? t('findings.folded') : ''].filter((note) => note !== ''),
    source: t('findings.source', { why }),
    jump: t('findings.jump', { label }),
    ...(fix && { fix: { name: t('findings.fix'), onPreview: () => deeds.onFix([finding]) } }),
    ignore: scopes.map((scope) => ({
      name: say(`ignore.${scope}`),
      onChoose: () => deeds.onIgnore(finding, scope),
    })),
  };
}
