import * as z from 'zod/mini';
import type { ProjectQueue, QueueItem } from '@/utils/model/queue';
import type { Database } from './database';
import { wholeDeed } from './whole-deed';
import { templateValueSchema } from './template-schema';

const item = z.object({
  name: z.string(),
  row: z.int(),
  values: z.array(templateValueSchema),
  status: z.enum(['waiting', 'filled', 'saved', 'skipped']),
  changedAt: z.optional(z.iso.datetime()),
});
export const queueSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  items: z.array(item).check(z.minLength(1)),
  at: z.int().check(z.minimum(0)),
  createdAt: z.iso.datetime(),
});
/** What a mapping says is looked at where it is used. */
export const columnsSchema = z.object({ headers: z.string(), mapping: z.custom<object>(isObject) });

/** Projects out of spreadsheets, entered one after another; and which column was said to be which field. */
export interface QueueStore {
  /** Newest first; damaged ones stay on disk and are not told. */
  list(): Promise<ProjectQueue[]>;
  /** With it, corrections of which column is which field, by the set of headers. */
  save(queue: ProjectQueue, columns?: Readonly<Record<string, unknown>>): Promise<void>;
  /** One item's new standing, and which item is next. Nothing where the queue is gone. */
  mark(id: string, change: { at: number; status?: QueueItem['status']; next?: number }): Promise<void>;
  remove(id: string): Promise<void>;
  listColumns(): Promise<unknown[]>;
}

export function createQueueStore(db: Database): QueueStore {
  return {
    async list() {
      const all = (await db.getAll('queues')).flatMap(
        (stored) => (queueSchema.safeParse(stored).data as ProjectQueue | undefined) ?? [],
      );
      return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async save(queue, columns = {}) {
      const record = { ...queueSchema.parse(queue) };
      const deed = db.transaction(['queues', 'columns'], 'readwrite');
      await wholeDeed(deed, async () => {
        await deed.objectStore('queues').put(record);
        for (const [headers, mapping] of Object.entries(columns))
          await deed.objectStore('columns').put({ headers, mapping });
      });
    },
    async mark(id, { at, status, next }) {
      const deed = db.transaction('queues', 'readwrite');
      await wholeDeed(deed, async () => {
        const queue = queueSchema.safeParse(await deed.store.get(id)).data as ProjectQueue | undefined;
        if (!queue) return;
        const changedAt = new Date().toISOString();
        const items = queue.items.map((each, place) =>
          place === at && status ? { ...each, status, changedAt } : each,
        );
        await deed.store.put({ ...queue, items, at: next ?? queue.at });
      });
    },
    async remove(id) {
      await db.delete('queues', id);
    },
    async listColumns() {
      return (await db.getAll('columns')).flatMap((stored) => columnsSchema.safeParse(stored).data?.mapping ?? []);
    },
  };
}

function isObject(stored: unknown): stored is object {
  return typeof stored === 'object' && stored !== null;
}
