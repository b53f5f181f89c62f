import { withOpenDatabase } from '@/utils/store/lock';
import { createDraftStore, type DraftStore } from '@/utils/store/draft-store';
import { tellPages } from '@/utils/store/tell-pages';

export const withDrafts = <T>(use: (drafts: DraftStore) => Promise<T>): Promise<T> =>
  withOpenDatabase((db) => use(createDraftStore(db)));

/** Open pages no longer offer what has gone. */
export const letDraftsGo = (use: (drafts: DraftStore) => Promise<void>): Promise<void> => tellPages(withDrafts(use));
