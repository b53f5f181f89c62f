import { momentId } from '@/utils/drafts/thin-out';
import type { Draft, DraftValue } from '@/utils/model/draft';
import { partKey } from '@/utils/model/project';

/** One field as it was typed; understood as it is shown. */
export const typed = (shown: string, from = '', more: Partial<DraftValue> = {}): DraftValue => ({
  ...{ label: 'ชื่อโครงการ', kind: 'text', from, shown, value: shown },
  ...more,
});

/** A moment of one opening of a page, with the id that such a moment has. */
export function aDraft({ place = 0, ...more }: Partial<Draft> & { place?: number } = {}): Draft {
  const draft: Omit<Draft, 'id'> = {
    visit: 'v1',
    sectionId: 'general',
    address: '/project/1',
    openedAt: '2026-11-26T03:00:00.000Z',
    keptAt: '2026-11-26T03:42:00.000Z',
    fields: { 'general.projectName': typed('ฝายชะลอน้ำ') },
    texts: [],
    ...more,
  };
  return { id: momentId(draft.visit, partKey(draft), place), ...draft };
}
