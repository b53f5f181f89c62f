import * as z from 'zod/mini';
import type { Ignored, IgnoreWish } from '@/utils/model/rule-choices';
import type { Database } from './database';
import { wholeDeed } from './whole-deed';

const text = z.string();
export const ignoredSchema = z.object({
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
  /** The same wish is kept once. */
  add(wish: IgnoreWish): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createIgnoredStore(db: Database): IgnoredStore {
  const readable = (all: readonly unknown[]): Ignored[] =>
    all.flatMap((stored) => (ignoredSchema.safeParse(stored).data as Ignored | undefined) ?? []);
  return {
    async list() {
      const all = readable(await db.getAll('ignored'));
      return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async add(wish) {
      const made = ignoredSchema.parse({ ...wish, id: crypto.randomUUID(), createdAt: new Date().toISOString() });
      const deed = db.transaction('ignored', 'readwrite');
      await wholeDeed(deed, async () => {
        for (const twin of readable(await deed.store.getAll()))
          if (isSameWish(twin, wish)) await deed.store.delete(twin.id);
        await deed.store.put({ ...made });
      });
    },
    async remove(id) {
      await db.delete('ignored', id);
    },
  };
}

const isSameWish = (a: IgnoreWish, b: IgnoreWish) =>
  a.ruleId === b.ruleId && a.field === b.field && a.project?.id === b.project?.id;
