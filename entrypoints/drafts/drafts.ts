import type { PageDrafts } from '@/utils/model/draft';
import type { ProjectRecord } from '@/utils/model/project';
import type { Snapshot } from '@/utils/model/snapshot';
import type { PageReader } from '@/utils/page/page-reader';
import { createSlot } from '@/utils/page/part';

/** Whose page it is, as far as that is known. */
export interface Whose {
  address: string;
  projectId: string | undefined;
  project: ProjectRecord | undefined;
}

/** Keeps what is typed on a form page, and tells which earlier drafts the page does not show. */
export interface DraftKeeper {
  note(snapshot: Snapshot, whose: Whose): void;
  /** The assistant itself begins or ends to write, by the officer's order. */
  hold(isHeld: boolean): void;
  /** What is stored may have changed. */
  renew(): void;
  about(): PageDrafts;
}

/** `onNews`: what `about` says has changed. */
export type MakeDraftKeeper = (
  reader: Pick<PageReader, 'eachRoot'>,
  onNews: () => void,
  signal: AbortSignal,
) => DraftKeeper;

/** A script of its own: it comes to a page once that is known as an entry form. */
export const draftsSlot = createSlot<MakeDraftKeeper>('drafts');
