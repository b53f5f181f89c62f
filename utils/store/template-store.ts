import type { Template, TemplateList } from '@/utils/model/template';
import type { Database } from './database';
import { templateSchema } from './template-schema';

/** A full disk rejects with a `QuotaExceededError`, whose name the messages carry on; what was stored stays. */
export interface TemplateStore {
  /** Newest first. A damaged record hides no other: it is kept and counted. */
  list(): Promise<TemplateList>;
  /** Adds or replaces by id; refuses what is no template before anything is touched. */
  save(template: Template): Promise<void>;
  /** Does nothing where the template is gone or damaged. */
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The damaged records as they lie on disk. */
  damagedRecords(): Promise<unknown[]>;
}

export function createTemplateStore(db: Database): TemplateStore {
  const readAll = async () => {
    const records = await db.getAll('templates');
    return records.map((record) => ({ record, template: templateSchema.safeParse(record).data }));
  };
  return {
    async list() {
      const all = await readAll();
      const templates = all.flatMap(({ template }) => template ?? []);
      templates.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
      return { templates, damaged: all.length - templates.length };
    },
    async save(template) {
      await db.put('templates', { ...templateSchema.parse(template) });
    },
    async rename(id, name) {
      // One transaction: a second writer can't come between reading and writing.
      const transaction = db.transaction('templates', 'readwrite');
      const record = await transaction.store.get(id);
      // The record itself, not what the schema made of it: keys of a later version stay on disk.
      const renamed = record && { ...record, name: name.trim(), updatedAt: new Date().toISOString() };
      const isWritable = renamed && templateSchema.safeParse(renamed).success;
      await Promise.all([isWritable && transaction.store.put(renamed), transaction.done]);
    },
    async remove(id) {
      await db.delete('templates', id);
    },
    async damagedRecords() {
      return (await readAll()).filter(({ template }) => !template).map(({ record }) => record);
    },
  };
}
