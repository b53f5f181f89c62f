import type { IDBPObjectStore } from 'idb';
import { headOfDraft, type DraftHead } from '@/utils/drafts/head-of-draft';
import type { Schema } from './database';
import { draftSchema } from './draft-schema';

type Drafts = IDBPObjectStore<Schema, ['drafts'], 'drafts', 'readonly'>;
const AT_A_TIME = 250;

/** A few hundred at a time: whoever reads thousands goes on answering meanwhile. */
export async function allDraftHeads(drafts: Drafts): Promise<DraftHead[]> {
  const heads: DraftHead[] = [];
  let records = await drafts.getAll(null, AT_A_TIME);
  for (let last = records.at(-1); last; last = records.at(-1)) {
    heads.push(...records.flatMap(headIn));
    records = await drafts.getAll(IDBKeyRange.lowerBound(last.id, true), AT_A_TIME);
  }
  return heads.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

export async function newestDraftHeads(drafts: Drafts, most: number): Promise<DraftHead[]> {
  const heads: DraftHead[] = [];
  let at = await drafts.index('keptAt').openCursor(null, 'prev');
  for (; at && heads.length < most; at = await at.continue()) heads.push(...headIn(at.value));
  return heads;
}

function headIn(record: unknown): DraftHead[] {
  const { data } = draftSchema.safeParse(record);
  return data ? [headOfDraft(data)] : [];
}
