import { useEffect, useMemo, useRef } from 'preact/hooks';
import { UndoNotice } from '@/components/options/undo-notice';
import type { shelf } from '@/utils/i18n/shelf';
import type { Translate } from '@/utils/i18n/translate';
import type { TemplateHead } from '@/utils/model/template';
import { useFewFirst } from '@/components/ui/use-few-first';
import { countTags, findTemplates, orderTemplates, type TemplateOrder } from '@/utils/templates/find-templates';
import { ShelfFilter } from './template-shelf-filter';
import { TemplateShelfItem, type ShelfDeed } from './template-shelf-item';
import { ShelfPages } from './template-shelf-pages';

/**
 * So many are drawn at a time, however many there are. Pages rather than rows of one height: names of
 * projects run over several lines and are not to be cut, and the browser's own search finds what is drawn.
 */
const ON_A_PAGE = 50;
/** What fits on a large screen. */
const AT_ONCE = 8;

/** Where one was in the list: it is there again after a deed on one of them. */
export interface ShelfPlace {
  wanted: string;
  tag: string;
  order: TemplateOrder;
  page: number;
}
export const FIRST_PLACE: ShelfPlace = { wanted: '', tag: '', order: 'newest', page: 0 };

export interface TemplateShelfProps {
  /** Newest first; while the rest is still being read only the newest. */
  heads: readonly TemplateHead[];
  /** How many there are. */
  count: number;
  place: ShelfPlace;
  /** The one just deleted, while it can be brought back. */
  removed: { id: string; name: string } | undefined;
  /** Which deed on which template was shown in the list's place before: the keyboard is led back to it. */
  cameFrom: { deed: string; id?: string } | undefined;
  t: Translate<typeof shelf>;
  factsOf(head: TemplateHead): string;
  onPlace(place: ShelfPlace): void;
  onRename(id: string, name: string): void;
  onDeed(deed: ShelfDeed, head: TemplateHead): void;
  onUndo(): void;
  onOpenBin(): void;
}

/** Every template: found as one types, by tag and in the order wished for. */
export function TemplateShelf(props: TemplateShelfProps) {
  const { heads, count, place, removed, cameFrom, t, factsOf, onPlace, ...on } = props;
  const { wanted, order } = place;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ordered = useMemo(() => orderTemplates(heads, order), [heads, order]);
  const tags = useMemo(() => countTags(heads), [heads]);
  // The last template with it may have gone.
  const tag = tags.some((each) => each.tag === place.tag) ? place.tag : '';
  const found = useMemo(() => findTemplates(ordered, wanted, tag), [ordered, wanted, tag]);
  const page = Math.min(place.page, Math.max(0, Math.ceil(found.length / ON_A_PAGE) - 1));
  const first = page * ON_A_PAGE;
  const drawn = useFewFirst(found.slice(first, first + ON_A_PAGE), AT_ONCE, JSON.stringify({ ...place, tag, page }));
  useEffect(() => {
    if (!cameFrom) return;
    const { deed, id } = cameFrom;
    const item = id === undefined ? section.current : section.current?.querySelector(`[data-template="${id}"]`);
    (item?.querySelector<HTMLElement>(`[data-deed="${deed}"]`) ?? heading.current)?.focus();
  }, []);
  const isNarrowed = wanted.trim() !== '' || tag !== '';
  const isWhole = heads.length === count;
  const of = isWhole || isNarrowed ? found.length : count;
  const sayFound = () => {
    if (!isWhole) return t('shelf.readingAll');
    return found.length === 0 ? t('shelf.noneFound') : t('shelf.found', { count: found.length });
  };
  return (
    <section id="templates" ref={section} aria-labelledby="templates-heading">
      <h2 id="templates-heading" ref={heading} tabIndex={-1}>
        {t('shelf.heading')}
        {count > 0 && <span class="count"> {count.toLocaleString('th')}</span>}
      </h2>
      {removed && (
        <UndoNotice
          key={removed.id}
          said={t('shelf.removed', { name: removed.name })}
          undo={t('shelf.undo')}
          onUndo={() => {
            heading.current?.focus();
            on.onUndo();
          }}
        />
      )}
      {heads.length === 0 ? (
        <div class="empty">
          <p>{t('shelf.none')}</p>
          <p class="soft">{t('shelf.noneHint')}</p>
        </div>
      ) : (
        <ShelfFilter {...{ t, tags, place: { ...place, tag } }} onPlace={onPlace} />
      )}
      <p class="soft" role="status">
        {isNarrowed && sayFound()}
      </p>
      <ul class="cards">
        {drawn.map((head, index) => (
          <TemplateShelfItem
            key={head.id}
            {...{ t, id: head.id, name: head.name, facts: factsOf(head), place: first + index + 1, of }}
            onRename={(name) => on.onRename(head.id, name)}
            onDeed={(deed) => on.onDeed(deed, head)}
          />
        ))}
      </ul>
      {of > ON_A_PAGE && (
        <ShelfPages
          {...{ t, page, all: of, size: ON_A_PAGE }}
          onPage={(next) => {
            onPlace({ ...place, tag, page: next });
            heading.current?.focus();
            heading.current?.scrollIntoView();
          }}
        />
      )}
      <p class="actions">
        <button type="button" class="button button--plain button--small" data-deed="bin" onClick={on.onOpenBin}>
          {t('shelf.openBin')}
        </button>
      </p>
    </section>
  );
}
