import * as z from 'zod/mini';
import type { Binding, BindingList, ControlDescription } from '@/utils/model/binding';
import { groupPathSchema } from '@/utils/transfer/pack-schemas';
import type { Database } from './database';
import { fieldPathSchema } from './template-schema';

const text = z.string();
const description: z.ZodMiniType<ControlDescription> = z.object({
  label: text,
  labelText: text,
  isOnlyLabel: z.boolean(),
  headings: z.array(text),
  tag: text,
  type: text,
  attributes: z.record(text, text),
  before: text,
  after: text,
  page: text,
});
const era = z.enum(['be', 'ce']);
const lesson = { id: z.uuid(), control: description, createdAt: z.iso.datetime() };
const ofField = { ...lesson, path: fieldPathSchema, says: z.enum(['is', 'is-not']) };
export const bindingSchema: z.ZodMiniType<Binding> = z.union([
  z.object({ ...ofField, era }),
  z.object(ofField),
  z.object({ ...lesson, path: groupPathSchema, says: z.literal('adds-row') }),
]);

export interface BindingStore {
  /** Oldest first. A damaged record hides no other: it is kept and counted. */
  list(): Promise<BindingList>;
  save(binding: Binding): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createBindingStore(db: Database): BindingStore {
  return {
    async list() {
      const read = (await db.getAll('bindings')).map((record) => bindingSchema.safeParse(record).data);
      const bindings = read.filter((binding) => binding !== undefined);
      bindings.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
      return { bindings, damaged: read.length - bindings.length };
    },
    async save(binding) {
      await db.put('bindings', { ...bindingSchema.parse(binding) });
    },
    async remove(id) {
      await db.delete('bindings', id);
    },
  };
}
