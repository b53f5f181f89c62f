import { useEffect, useRef } from 'preact/hooks';
import type { Template, TemplateVersion } from '@/utils/model/template';
import { Differences } from './differences';
import type { ShelfWords } from './shelf-words';
import { templateDifferences } from './template-differences';

export interface TemplateHistoryProps {
  template: Template;
  /** Newest first. */
  versions: readonly TemplateVersion[];
  words: ShelfWords;
  momentOf(moment: string): string;
  onRestore(version: TemplateVersion): void;
  onClose(): void;
}

/** What a template was before, how each version differs from now, and the way back to it. */
export function TemplateHistory({ template, versions, words, momentOf, onRestore, onClose }: TemplateHistoryProps) {
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="history-heading" ref={heading} tabIndex={-1}>
        {t('history.heading', { name: template.name })}
      </h2>
      <p class="soft">{t(versions.length === 0 ? 'history.none' : 'history.hint')}</p>
      <ol class="cards">
        {versions.map((version) => {
          const moment = momentOf(version.replacedAt);
          const rows = templateDifferences(version.template, template, words);
          const differs = t('history.differs', { count: rows.length });
          return (
            <li key={version.id} class="card">
              <div class="card__head">
                <h3>{t('history.version', { moment })}</h3>
                {rows.length > 0 && (
                  <button
                    type="button"
                    class="button button--plain button--small"
                    data-deed="restore"
                    aria-label={t('history.restoreOf', { moment })}
                    onClick={() => onRestore(version)}
                  >
                    {t('history.restore')}
                  </button>
                )}
              </div>
              {rows.length === 0 ? (
                <p class="soft">{t('history.same')}</p>
              ) : (
                <details>
                  <summary>{differs}</summary>
                  <Differences
                    caption={`${t('history.version', { moment })}: ${differs}`}
                    heads={{ what: t('shelf.field'), before: t('history.then'), after: t('history.now') }}
                    rows={rows}
                  />
                </details>
              )}
            </li>
          );
        })}
      </ol>
      <p class="actions">
        <button type="button" class="button button--plain" data-action="back" onClick={onClose}>
          {t('shelf.back')}
        </button>
      </p>
    </>
  );
}
