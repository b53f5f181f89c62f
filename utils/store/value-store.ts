import * as z from 'zod/mini';
import type { SavedValue } from '@/utils/model/saved-value';
import type { Database } from './database';
import { wholeDeed } from './whole-deed';

export const savedValueSchema = z.object({
  id: z.uuid(),
  field: z.string().check(z.minLength(1)),
  label: z.string(),
  value: z.union([z.string(), z.array(z.string())]),
  createdAt: z.iso.datetime(),
});
export const answerSchema = z.object({ name: z.string(), text: z.string() });

/** Values kept for one field each, and what was answered for own variables. */
export interface ValueStore {
  /** Newest first. */
  list(): Promise<SavedValue[]>;
  of(field: string): Promise<SavedValue[]>;
  /** The same value of the same field is kept once, as the newest. */
  save(value: SavedValue): Promise<void>;
  remove(id: string): Promise<void>;
  answers(): Promise<Record<string, string>>;
  rememberAnswers(answers: Readonly<Record<string, string>>): Promise<void>;
}

export function createValueStore(db: Database): ValueStore {
  const readable = (all: readonly unknown[]): SavedValue[] =>
    all
      .flatMap((stored) => savedValueSchema.safeParse(stored).data ?? [])
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return {
    list: async () => readable(await db.getAll('values')),
    of: async (field) => readable(await db.getAllFromIndex('values', 'field', field)),
    async save(value) {
      const record = savedValueSchema.parse(value);
      const deed = db.transaction('values', 'readwrite');
      await wholeDeed(deed, async () => {
        for (const twin of readable(await deed.store.index('field').getAll(record.field)))
          if (JSON.stringify(twin.value) === JSON.stringify(record.value)) await deed.store.delete(twin.id);
        await deed.store.put({ ...record });
      });
    },
    async remove(id) {
      await db.delete('values', id);
    },
    async answers() {
      // A name is the officer's own text: `Object.fromEntries` makes it a plain property, whatever it is.
      const all = (await db.getAll('answers')).flatMap((stored) => answerSchema.safeParse(stored).data ?? []);
      return Object.fromEntries(all.map(({ name, text }) => [name, text]));
    },
    async rememberAnswers(answers) {
      const deed = db.transaction('answers', 'readwrite');
      await wholeDeed(deed, async () => {
        for (const [name, text] of Object.entries(answers)) await deed.store.put({ name, text });
      });
    },
  };
}
