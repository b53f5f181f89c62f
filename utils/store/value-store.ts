import * as z from 'zod/mini';
import type { SavedValue } from '@/utils/model/saved-value';
import type { Database } from './database';

const schema = z.object({
  id: z.uuid(),
  field: z.string().check(z.minLength(1)),
  label: z.string(),
  value: z.union([z.string(), z.array(z.string())]),
  createdAt: z.iso.datetime(),
});

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
    all.flatMap((stored) => schema.safeParse(stored).data ?? []).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return {
    list: async () => readable(await db.getAll('values')),
    of: async (field) => readable(await db.getAllFromIndex('values', 'field', field)),
    async save(value) {
      const record = schema.parse(value);
      const transaction = db.transaction('values', 'readwrite');
      const work = async () => {
        for (const twin of await transaction.store.index('field').getAll(record.field))
          if (JSON.stringify(twin.value) === JSON.stringify(record.value)) await transaction.store.delete(twin.id);
        await transaction.store.put({ ...record });
      };
      await Promise.all([work(), transaction.done]);
    },
    async remove(id) {
      await db.delete('values', id);
    },
    async answers() {
      // A name is the officer's own text: `Object.fromEntries` makes it a plain property, whatever it is.
      return Object.fromEntries((await db.getAll('answers')).map(({ name, text }) => [name, String(text)]));
    },
    async rememberAnswers(answers) {
      const transaction = db.transaction('answers', 'readwrite');
      await Promise.all([
        ...Object.entries(answers).map(([name, text]) => transaction.store.put({ name, text })),
        transaction.done,
      ]);
    },
  };
}
