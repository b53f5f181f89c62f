import * as z from 'zod/mini';
import type { ProjectQueue, QueueItem } from '@/utils/model/queue';
import type { Database } from './database';
import { templateValueSchema } from './template-schema';

const item = z.object({
  name: z.string(),
  row: z.int(),
  values: z.array(templateValueSchema),
  status: z.enum(['waiting', 'filled', 'saved', 'skipped']),
  changedAt: z.optional(z.iso.datetime()),
});
const schema = z.object({
  id: z.uuid(),
  name: z.string(),
  items: z.array(item).check(z.minLength(1)),
  at: z.int().check(z.minimum(0)),
  createdAt: z.iso.datetime(),
});

/** Projects out of spreadsheets, entered one after another; and which column was said to be which field. */
export interface QueueStore {
  /** Newest first; damaged ones stay on disk and are not told. */
  list(): Promise<ProjectQueue[]>;
  save(queue: ProjectQueue): Promise<void>;
  /** One item's new standing, and which item is next. Nothing where the queue is gone. */
  mark(id: string, change: { at: number; status?: QueueItem['status']; next?: number }): Promise<void>;
  remove(id: string): Promise<void>;
  /** Corrections of which column is which field, by the set of headers. */
  listColumns(): Promise<unknown[]>;
  rememberColumns(headers: string, mapping: unknown): Promise<void>;
}

export function createQueueStore(db: Database): QueueStore {
  return {
    async list() {
      const all = (await db.getAll('queues')).flatMap(
        (stored) => (schema.safeParse(stored).data as ProjectQueue | undefined) ?? [],
      );
      return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async save(queue) {
      await db.put('queues', { ...schema.parse(queue) });
    },
    async mark(id, { at, status, next }) {
      const transaction = db.transaction('queues', 'readwrite');
      const work = async () => {
        const queue = schema.safeParse(await transaction.store.get(id)).data as ProjectQueue | undefined;
        if (!queue) return;
        const changedAt = new Date().toISOString();
        const items = queue.items.map((each, place) =>
          place === at && status ? { ...each, status, changedAt } : each,
        );
        await transaction.store.put({ ...queue, items, at: next ?? queue.at });
      };
      await Promise.all([work(), transaction.done]);
    },
    async remove(id) {
      await db.delete('queues', id);
    },
    async listColumns() {
      return (await db.getAll('columns')).map(({ mapping }) => mapping);
    },
    async rememberColumns(headers, mapping) {
      await db.put('columns', { headers, mapping });
    },
  };
}
