import { FindingCard } from '@/components/overlay/finding-card';
import { sayIn, type Translate } from '@/utils/i18n/translate';
import { withoutRows } from '@/utils/fill/row-number';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { sayFinding } from '@/utils/rules/say-finding';
import type { OverlayAppProps, OverlayTexts } from './overlay-props';
import { findingsAt } from './page-sight';

/** The card of one field: what was found there, what the field wants, and what is kept for it. */
export function OpenCard({ path, ...props }: OverlayAppProps & { path: FieldPath }) {
  const { sight, words } = props;
  const t = sayIn<OverlayTexts>(words);
  return (
    <FindingCard
      label={sight.labelAt(path) ?? ''}
      wants={props.note || (words.texts[`wants.${withoutRows(path)}`] ?? '')}
      findings={findingsAt(sight, path).map((finding) => speak(finding, props))}
      saved={props.saved.map((value) => ({
        name: t('overlay.useSaved', { value }),
        onUse: () => props.onUse(path, value),
      }))}
      onDrawn={(card) => props.onCardDrawn(path, card)}
      words={{
        close: t('overlay.close'),
        why: t('overlay.why'),
        ignore: t('ignore'),
        saved: t('overlay.saved'),
      }}
      onClose={() => props.onOpen(path)}
      onHover={(isOver) => props.onHover(path, isOver)}
    />
  );
}

function speak(finding: Finding, { words, sight, onFix, onIgnore }: OverlayAppProps) {
  const t = sayIn<OverlayTexts>(words);
  const { ruleId, severity, criterion, fix } = finding;
  const scopes = (['field', 'project', 'rule'] as const).filter((scope) => scope !== 'project' || sight.isProjectKnown);
  return {
    id: ruleId,
    severity,
    severityName: criterion ? t('finding.criterion', { criterion }) : t(`overlay.severity.${severity}`),
    ...sayFinding(finding, words),
    ...(fix && { fix: { name: nameOfFix(fix.to, t), onApply: () => onFix(finding) } }),
    ignore: scopes.map((scope) => ({ name: t(`ignore.${scope}`), onChoose: () => onIgnore(finding, scope) })),
  };
}

/** Short corrections are shown in full; long texts would hide the change. */
function nameOfFix(to: string, t: Translate<OverlayTexts>): string {
  return to.length <= 60 && to !== '' ? t('overlay.fixTo', { to }) : t('overlay.fix');
}
