import type { agency } from '@/utils/i18n/agency';
import type { Translate } from '@/utils/i18n/translate';

interface Props {
  t: Translate<typeof agency>;
  agencies: readonly { id: string; name: string; rules: string; isFront: boolean }[];
  onUse(id: string): void;
  onEdit(id: string): void;
  onRemove(id: string): void;
}

/** Every agency of a coordinator, and which one is in use. */
export const AgencyList = ({ t, agencies, onUse, onEdit, onRemove }: Props) => (
  <ul class="agency-list" aria-label={t('agency.all')}>
    {agencies.map(({ id, name, rules, isFront }) => (
      <li key={id} data-agency={id}>
        <span class="agency-list__name">
          {name} <span class="soft">{rules}</span>
        </span>
        {isFront ? (
          <span class="agency-list__front">{t('agency.front')}</span>
        ) : (
          <button
            type="button"
            class="button button--plain button--small"
            data-action="use"
            aria-label={t('agency.useOf', { name })}
            onClick={() => onUse(id)}
          >
            {t('agency.use')}
          </button>
        )}
        <button
          type="button"
          class="button button--plain button--small"
          data-action="edit"
          aria-label={t('agency.editOf', { name })}
          onClick={() => onEdit(id)}
        >
          {t('agency.edit')}
        </button>
        <button
          type="button"
          class="button button--plain button--small button--wary"
          data-action="remove"
          aria-label={t('agency.removeOf', { name })}
          onClick={() => onRemove(id)}
        >
          {t('agency.remove')}
        </button>
      </li>
    ))}
  </ul>
);
