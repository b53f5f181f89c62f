import { FindingList } from '@/components/findings/finding-list';
import { ReadinessLine } from '@/components/findings/readiness-line';
import { common } from '@/utils/i18n/common';
import type { panel } from '@/utils/i18n/panel';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import type { PageState } from '@/utils/messaging/protocol';
import type { FieldPath } from '@/utils/model/ids';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { readinessOf } from '@/utils/overlay/readiness';
import { groupFindings, type FindingDeeds } from './say-findings';

export interface FindingsViewProps extends FindingDeeds {
  page: PageState;
  t: Translate<typeof panel>;
  language: Language;
  onJump(path: FieldPath): void;
  onCopy(): void;
  onPrint(): void;
}

/** What is worth a look on the page, what can be put right at once, and the list for a superior. */
export function FindingsView({ page, t, language, onJump, onCopy, onPrint, ...deeds }: FindingsViewProps) {
  const { findings, snapshot, silenced, quality } = page;
  const readiness = readinessOf(findings);
  const say = createTranslate(common, language);
  const { read, all } = coverageOf(snapshot);
  const fixable = findings.filter(({ fix }) => fix);
  return (
    <>
      <ReadinessLine
        isReady={readiness.is === 'ready'}
        sentence={say(`readiness.${readiness.is}`, 'count' in readiness ? { count: readiness.count } : {})}
        unread={all > read ? t('findings.unread', { count: all - read }) : ''}
      />
      <FindingList
        groups={groupFindings(page, t, language, deeds)}
        words={{
          heading: t('findings.heading', { count: findings.length }),
          none: t('findings.none'),
          go: t('findings.go'),
          ignore: say('ignore'),
          filter: t('findings.filter'),
          noMatch: t('findings.noMatch'),
          all: t('findings.all'),
        }}
        onJump={({ path }) => onJump(path)}
      />
      {quality.length > 0 && <p class="calm">{t('findings.qualityOff', { count: quality.length })}</p>}
      {silenced > 0 && (
        <p class="calm">
          {t('findings.silenced', { count: silenced })}{' '}
          <a href="/options.html#ignored" target="_blank" rel="noreferrer">
            {t('findings.manageSilenced')}
          </a>
        </p>
      )}
      <p class="actions">
        {fixable.length > 1 && (
          <button type="button" class="button" data-action="fix-all" onClick={() => deeds.onFix(fixable)}>
            {t('findings.fixAll', { count: fixable.length })}
          </button>
        )}
        {findings.length > 0 && (
          <>
            <button type="button" class="button button--plain button--small" data-action="copy-list" onClick={onCopy}>
              {t('findings.copy')}
            </button>
            <button type="button" class="button button--plain button--small" data-action="print" onClick={onPrint}>
              {t('findings.print')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
