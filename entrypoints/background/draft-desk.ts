import type { Draft, DraftQuestion } from '@/utils/model/draft';
import { DEFAULT_DRAFTS } from '@/utils/model/draft';
import { createDraftStore } from '@/utils/store/draft-store';
import { keepLockedDraft, withOpenDatabase } from '@/utils/store/lock';
import { readSettings } from '@/utils/store/settings';

export async function keepDraft(draft: Draft): Promise<'kept' | 'off'> {
  const { isOn, days } = (await readSettings()).drafts ?? DEFAULT_DRAFTS;
  if (!isOn) return 'off';
  if (await keepLockedDraft(draft)) return 'kept';
  await withOpenDatabase((db) => createDraftStore(db).keep(draft, days));
  return 'kept';
}

export const readDrafts = (question: DraftQuestion): Promise<Draft[]> =>
  withOpenDatabase((db) => createDraftStore(db).of(question));

export const declineDrafts = (ids: readonly string[]): Promise<void> =>
  withOpenDatabase((db) => createDraftStore(db).decline(ids));

/** At each start: what has grown too old goes, though nothing new is typed. */
export async function letOldDraftsGo(): Promise<void> {
  const { days } = (await readSettings()).drafts ?? DEFAULT_DRAFTS;
  await withOpenDatabase((db) => createDraftStore(db).thinOut(days));
}
