import type { Draft, DraftQuestion } from '@/utils/model/draft';
import type { DraftHead } from '@/utils/drafts/head-of-draft';
import { groupDrafts } from '@/utils/drafts/group-drafts';
import { thinOut } from '@/utils/drafts/thin-out';
import type { Database } from './database';
import { draftSchema } from './draft-schema';
import { allDraftHeads, newestDraftHeads } from './read-draft-heads';
import { wholeDeed } from './whole-deed';

export interface DraftStore {
  /** Keeps a moment; what was kept of the same moment before is replaced, and older ones are thinned out with it. */
  keep(draft: Draft, days: number): Promise<void>;
  /** What was typed on one page, or on other pages of its project: the last moments of the newest openings of each part, newest first. */
  of(question: DraftQuestion): Promise<Draft[]>;
  /** Everything that is kept, newest first. Damaged records are left out, and stay. */
  list(): Promise<Draft[]>;
  /** What lists show of it; only so many of the newest where told. */
  heads(most?: number): Promise<DraftHead[]>;
  /** Damaged ones too. */
  count(): Promise<number>;
  get(id: string): Promise<Draft | undefined>;
  decline(ids: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** All of them, damaged ones too. */
  clear(): Promise<void>;
  /** Lets go what is older than so many days. */
  thinOut(days: number): Promise<void>;
}

export function createDraftStore(db: Database): DraftStore {
  const write = async (work: (drafts: ReturnType<typeof writing>['store']) => Promise<void>) => {
    const deed = writing();
    await wholeDeed(deed, () => work(deed.store));
  };
  const writing = () => db.transaction('drafts', 'readwrite');
  const letGo = async (drafts: ReturnType<typeof writing>['store'], days: number) => {
    const moments: { id: string; keptAt: string }[] = [];
    // Keys only: what was typed need not be read for that.
    let moment = await drafts.index('keptAt').openKeyCursor();
    for (; moment; moment = await moment.continue()) {
      const { primaryKey: id, key: keptAt } = moment;
      // Of a damaged record nobody knows how old it is: it stays, and keeps nobody from writing.
      if ([id, keptAt].every((key) => typeof key === 'string')) moments.push({ id, keptAt });
    }
    for (const id of thinOut(moments, new Date().toISOString(), days)) await drafts.delete(id);
  };
  return {
    async keep(draft, days) {
      const record = { ...draftSchema.parse(draft) };
      await write(async (drafts) => {
        const isNewMoment = (await drafts.getKey(record.id)) === undefined;
        await drafts.put(record);
        if (isNewMoment) await letGo(drafts, days);
      });
    },
    async of({ projectId, address }) {
      const { store } = db.transaction('drafts');
      const [ofAddress, ofProject] = await Promise.all([
        store.index('address').getAll(address),
        projectId === undefined ? [] : store.index('projectId').getAll(projectId),
      ]);
      // An address may show one project today and another tomorrow.
      const here = ofAddress.filter(
        (draft) => projectId === undefined || draft.projectId === undefined || draft.projectId === projectId,
      );
      return newestOfParts(readable([...new Map([...here, ...ofProject].map((draft) => [draft.id, draft])).values()]));
    },
    list: async () => readable(await db.getAll('drafts')),
    heads(most) {
      const { store } = db.transaction('drafts');
      return most === undefined ? allDraftHeads(store) : newestDraftHeads(store, most);
    },
    count: () => db.count('drafts'),
    get: async (id) => draftSchema.safeParse(await db.get('drafts', id)).data,
    decline: (ids) =>
      write(async (drafts) => {
        const declinedAt = new Date().toISOString();
        for (const id of ids) {
          const record = await drafts.get(id);
          if (record) await drafts.put({ ...record, declinedAt });
        }
      }),
    remove: (ids) =>
      write(async (drafts) => {
        for (const id of ids) await drafts.delete(id);
      }),
    clear: () => db.clear('drafts'),
    thinOut: (days) => write((drafts) => letGo(drafts, days)),
  };
}

const readable = (records: readonly unknown[]): Draft[] =>
  records
    .flatMap((record) => draftSchema.safeParse(record).data ?? [])
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));

/** A page holds them as long as it is open, and nobody looks through more of them beside a form. */
const MOST_OPENINGS = 20;
const MOST_MOMENTS = 5;

const newestOfParts = (drafts: readonly Draft[]): Draft[] =>
  groupDrafts(drafts)
    .flatMap(({ parts }) => parts)
    .flatMap(({ openings }) => openings.slice(0, MOST_OPENINGS))
    .flatMap((moments) => moments.slice(0, MOST_MOMENTS))
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
