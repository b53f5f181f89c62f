import { OpeningList } from '@/components/drafts/opening-list';
import { sayDraft } from '@/components/drafts/say-draft';
import { openingsOf, type Opening } from '@/utils/drafts/group-drafts';
import { headOfDraft } from '@/utils/drafts/head-of-draft';
import { drafts as words } from '@/utils/i18n/drafts';
import { panel } from '@/utils/i18n/panel';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Draft } from '@/utils/model/draft';

export interface DraftListViewProps {
  drafts: readonly Draft[];
  language: Language;
  onCompare(id: string): void;
  onBack(): void;
}

/** Everything that is kept of the page and of its project, declined or not; each can be compared. */
export function DraftListView({ drafts, language, onCompare, onBack }: DraftListViewProps) {
  const t = createTranslate(words, language);
  const say = (draft: Draft) => sayDraft(headOfDraft(draft), language);
  const sayAll = ([last, ...earlier]: Opening<Draft>) => [say(last), ...earlier.map(say)] as const;
  return (
    <section aria-labelledby="view-heading">
      <h2 id="view-heading" tabIndex={-1}>
        {t('all.heading')}
      </h2>
      <p class="calm">{t(drafts.length > 0 ? 'all.hint' : 'all.none')}</p>
      <OpeningList
        t={t}
        openings={openingsOf(drafts).map((opening) => ({ key: opening[0].id, moments: sayAll(opening) }))}
      >
        {({ id, when, part, facts }) => (
          <div class="openings__moment">
            <p>
              <strong>{when}</strong>
              <span class="row__note">
                {part} · {facts}
              </span>
            </p>
            <button
              type="button"
              class="button button--plain button--small"
              data-action="compare-draft"
              aria-label={t('notice.compareOf', { name: `${when} ${part}` })}
              onClick={() => onCompare(id)}
            >
              {t('notice.compare')}
            </button>
          </div>
        )}
      </OpeningList>
      <p class="calm">
        <a href="/options.html#drafts" target="_blank" rel="noreferrer">
          {t('all.manage')}
        </a>
      </p>
      <p class="actions actions--stay">
        <button type="button" class="button button--plain" data-action="back" onClick={onBack}>
          {createTranslate(panel, language)('panel.back')}
        </button>
      </p>
    </section>
  );
}
