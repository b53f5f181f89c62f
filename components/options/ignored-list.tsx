import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import { useHeadingFocus } from './use-heading-focus';

/** What is not to be told again, in words. */
export interface ListedIgnored {
  id: string;
  rule: string;
  scope: string;
  since: string;
}

export interface IgnoredListProps {
  t: Translate<typeof options>;
  wishes: readonly ListedIgnored[];
  /** It is to be told again. */
  onRemove(id: string): void;
}

/** What the officer does not want to be told again, and how to take it back. */
export function IgnoredList({ t, wishes, onRemove }: IgnoredListProps) {
  const heading = useHeadingFocus(wishes.length);
  return (
    <section id="ignored" aria-labelledby="ignored-heading">
      <h2 id="ignored-heading" ref={heading} tabIndex={-1}>
        {t('ignored.heading')}
        {wishes.length > 0 && <span class="count"> {wishes.length}</span>}
      </h2>
      {wishes.length === 0 && <p class="soft">{t('ignored.none')}</p>}
      <ul class="cards">
        {wishes.map(({ id, rule, scope, since }) => (
          <li key={id} class="card" data-ignored={id}>
            <div class="card__head">
              <h3>{rule}</h3>
              <p class="card__deeds">
                <button
                  type="button"
                  class="button button--plain button--small"
                  aria-label={t('ignored.removeOf', { rule, scope })}
                  onClick={() => onRemove(id)}
                >
                  {t('ignored.remove')}
                </button>
              </p>
            </div>
            <p class="soft">{[scope, since].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
