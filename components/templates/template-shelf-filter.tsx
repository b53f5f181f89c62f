import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';
import { TEMPLATE_ORDERS } from '@/utils/templates/find-templates';
import type { ShelfPlace } from './template-shelf';

export interface ShelfFilterProps {
  t: Translate<typeof shelf>;
  tags: readonly { tag: string; count: number }[];
  place: ShelfPlace;
  onPlace(place: ShelfPlace): void;
}

/** Which templates are shown, and in what order. */
export function ShelfFilter({ t, tags, place, onPlace }: ShelfFilterProps) {
  const narrow = (change: Partial<ShelfPlace>) => onPlace({ ...place, ...change, page: 0 });
  return (
    <div class="shelf-filter" role="search">
      <label class="field">
        <span>{t('shelf.find')}</span>
        <input
          type="search"
          value={place.wanted}
          autocomplete="off"
          onInput={({ currentTarget }) => narrow({ wanted: currentTarget.value })}
        />
      </label>
      {tags.length > 0 && (
        <label class="field">
          <span>{t('shelf.tag')}</span>
          <select value={place.tag} onChange={({ currentTarget }) => narrow({ tag: currentTarget.value })}>
            <option value="">{t('shelf.anyTag')}</option>
            {tags.map(({ tag, count }) => (
              <option key={tag} value={tag}>
                {t('shelf.tagCount', { tag, count })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t('shelf.sort')}</span>
        <select
          value={place.order}
          onChange={({ currentTarget }) => {
            const order = TEMPLATE_ORDERS.find((each) => each === currentTarget.value);
            if (order) narrow({ order });
          }}
        >
          {TEMPLATE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`shelf.sort.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
