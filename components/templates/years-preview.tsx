import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateValue } from '@/utils/model/template';
import { fiscalYearOfValues } from '@/utils/templates/fiscal-year-of-values';
import { yearsIn } from '@/utils/templates/years-in';
import { yearsToVariables } from '@/utils/templates/years-to-variables';
import { Differences } from './differences';
import type { ShelfWords } from './shelf-words';
import { valueDifferences } from './template-differences';
import { YearField, yearTyped } from './year-field';

export interface YearsPreviewProps {
  values: readonly TemplateValue[];
  words: ShelfWords;
  /** The values with variables, and how many of them changed. */
  onApply(values: readonly TemplateValue[], count: number): void;
  onCancel(): void;
}

/** Which years in texts would become variables, and which stay; nothing is changed before it is wished. */
export function YearsPreview({ values, words, onApply, onCancel }: YearsPreviewProps) {
  const { t } = words;
  const [typed, setTyped] = useState(() => String(fiscalYearOfValues(values) ?? ''));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const year = yearTyped(typed);
  const next = year === undefined ? values : yearsToVariables(values, year);
  const rows = valueDifferences(values, next, words);
  const left = year === undefined ? [] : yearsIn(values, year).filter(({ isMeant }) => !isMeant);
  return (
    <div class="offer">
      <h3 class="offer__name" ref={heading} tabIndex={-1}>
        {t('years.open')}
      </h3>
      <YearField
        label={t('years.year')}
        value={typed}
        problem={year === undefined ? t('years.wrong') : ''}
        onInput={setTyped}
      />
      {year !== undefined && rows.length === 0 && <p>{t('years.none')}</p>}
      {rows.length > 0 && (
        <Differences
          caption={t('years.caption')}
          heads={{ what: t('shelf.field'), before: t('years.before'), after: t('years.after') }}
          rows={rows}
        />
      )}
      {left.length > 0 && (
        <p class="soft">{t('years.left', { words: [...new Set(left.map((each) => `“${each.words}”`))].join(', ') })}</p>
      )}
      <p class="actions">
        <button
          type="button"
          class="button"
          data-action="apply-years"
          disabled={rows.length === 0}
          onClick={() => onApply(next, rows.length)}
        >
          {t('years.apply', { count: rows.length })}
        </button>
        <button type="button" class="button button--plain" onClick={onCancel}>
          {t('shelf.cancel')}
        </button>
      </p>
    </div>
  );
}
