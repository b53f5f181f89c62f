import type { ComponentChildren } from 'preact';
import { Fold } from '@/components/ui/fold';
import type { Opening } from '@/utils/drafts/group-drafts';
import type { drafts } from '@/utils/i18n/drafts';
import type { Translate } from '@/utils/i18n/translate';
import type { SaidDraft } from './say-draft';

export interface OpeningListProps {
  t: Translate<typeof drafts>;
  /** Each with a key that stays while moments are added. */
  openings: readonly { key: string; moments: Opening<SaidDraft> }[];
  /** A moment with what can be done to it. */
  children(moment: SaidDraft, earlier: readonly SaidDraft[]): ComponentChildren;
}

/** One line for each opening of a page: its last moment, the earlier ones folded below it. */
export function OpeningList({ t, openings, children }: OpeningListProps) {
  return (
    <ul class="rows plain openings">
      {openings.map(({ key, moments: [last, ...earlier] }) => (
        <li key={key} class="row">
          {children(last, earlier)}
          {earlier.length > 0 && (
            <Fold summary={t('draft.earlier', { count: earlier.length })}>
              {() => (
                <ul class="rows plain">
                  {earlier.map((moment) => (
                    <li key={moment.id} class="row">
                      {children(moment, [])}
                    </li>
                  ))}
                </ul>
              )}
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}
