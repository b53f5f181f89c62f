import type { sheetImport } from '@/utils/i18n/sheet-import';
import type { Translate } from '@/utils/i18n/translate';

export interface QueuePlanViewProps {
  t: Translate<typeof sheetImport>;
  count: number;
  /** The first ones. */
  items: readonly { name: string; row: number; values: readonly { label: string; shown: string }[] }[];
  linked: readonly string[];
  /** The first ones, in words. */
  problems: readonly string[];
  problemCount: number;
  onStore(): void;
  onDecline(): void;
}

/** What an import would bring, before anything is stored. */
export function QueuePlanView({ t, count, items, linked, problems, problemCount, ...on }: QueuePlanViewProps) {
  return (
    <div class="offer">
      <h3>{count > 0 ? t('import.found', { count }) : t('import.foundNone')}</h3>
      {linked.map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
      {items.map(({ name, row, values }) => (
        <details key={row}>
          <summary>
            {name} <span class="soft">{t('import.values', { count: values.length })}</span>
          </summary>
          <dl class="values">
            {values.map(({ label, shown }, place) => (
              <div key={place} class="values__pair">
                <dt>{label}</dt>
                <dd>{shown}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      {count > items.length && <p class="soft">{t('import.more', { count: count - items.length })}</p>}
      {problemCount > 0 && (
        <details open={problemCount <= 10} class="wary">
          <summary>{t('import.problems', { count: problemCount })}</summary>
          <p class="soft">{t('import.problemsHint')}</p>
          <ul class="problems">
            {problems.map((problem, place) => (
              <li key={place}>{problem}</li>
            ))}
          </ul>
          {problemCount > problems.length && (
            <p class="soft">{t('import.moreProblems', { count: problemCount - problems.length })}</p>
          )}
        </details>
      )}
      <p class="actions">
        <button type="button" class="button" data-action="store-queue" disabled={count === 0} onClick={on.onStore}>
          {t('import.store', { count })}
        </button>
        <button type="button" class="button button--plain" onClick={on.onDecline}>
          {t('import.decline')}
        </button>
      </p>
    </div>
  );
}
