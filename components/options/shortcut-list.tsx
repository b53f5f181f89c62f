import type { shortcuts } from '@/utils/i18n/shortcuts';
import type { Translate } from '@/utils/i18n/translate';

export interface ShortcutListProps {
  t: Translate<typeof shortcuts>;
  /** Each deed with its keys; none where the browser or another extension has them. */
  deeds: readonly { name: string; does: string; keys: string }[];
  /** The browser did not open its own page: where it is found by hand. */
  isByHand: boolean;
  onChange(): void;
}

/** Which keys do what, and the way to other ones. */
export function ShortcutList({ t, deeds, isByHand, onChange }: ShortcutListProps) {
  return (
    <section id="shortcuts" aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{t('shortcuts.heading')}</h2>
      <dl class="shortcuts">
        {deeds.map(({ name, does, keys }) => (
          <div key={name} class="shortcuts__deed">
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="soft">{t('shortcuts.none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button type="button" class="button button--plain" onClick={onChange}>
          {t('shortcuts.change')}
        </button>
      </p>
      <p class="soft" role="status">
        {isByHand && t('shortcuts.byHand')}
      </p>
    </section>
  );
}
