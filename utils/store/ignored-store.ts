import * as z from 'zod/mini';
import type { Ignored, IgnoreWish } from '@/utils/model/rule-choices';
import type { Database } from './database';

const text = z.string();
const schema = z.object({
  id: z.uuid(),
  ruleId: text,
  field: z.optional(text),
  label: z.optional(text),
  project: z.optional(z.object({ id: text, name: text })),
  createdAt: z.iso.datetime(),
});

/** What the officer does not want to be told again. */
export interface IgnoredStore {
  /** Newest first. */
  list(): Promise<Ignored[]>;
  add(wish: IgnoreWish): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createIgnoredStore(db: Database): IgnoredStore {
  return {
    async list() {
      const all = (await db.getAll('ignored')).flatMap(
        (stored) => (schema.safeParse(stored).data as Ignored | undefined) ?? [],
      );
      return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async add(wish) {
      await db.put('ignored', schema.parse({ ...wish, id: crypto.randomUUID(), createdAt: new Date().toISOString() }));
    },
    async remove(id) {
      await db.delete('ignored', id);
    },
  };
}
