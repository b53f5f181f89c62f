import type { IDBPTransaction } from 'idb';
import { headOf } from '@/utils/fill/head-of';
import type { Template, TemplateHeads, TemplateList, TemplateVersion, TrashedTemplate } from '@/utils/model/template';
import type { Database, Schema } from './database';
import { allHeads, newestHeads } from './read-heads';
import { templateSchema } from './template-schema';

/** Older ones are let go. */
const MOST_VERSIONS = 30;
/** What is offered at a field comes from the newest templates. */
const NEWEST = 200;

/** A full disk rejects with a `QuotaExceededError`, whose name the messages carry on; what was stored stays. */
export interface TemplateStore {
  /** Newest first. A damaged record hides no other: it is kept and counted. */
  list(): Promise<TemplateList>;
  /** What lists show, newest first, without reading the templates themselves; only so many of them where told, and then no damaged ones are counted. */
  heads(most?: number): Promise<TemplateHeads>;
  /** How many records are kept that can't be read. */
  countDamaged(): Promise<number>;
  /** The newest ones whole: enough to offer values from. */
  newest(): Promise<Template[]>;
  get(id: string): Promise<Template | undefined>;
  /** Adds or replaces by id, keeping what was there as a version; refuses what is no template before anything is touched. */
  save(template: Template): Promise<void>;
  /** Does nothing where the template is gone or damaged. */
  rename(id: string, name: string): Promise<void>;
  /** Into the bin; a damaged record stays. */
  remove(id: string): Promise<void>;
  /** What a template was before, newest first. */
  versions(id: string): Promise<TemplateVersion[]>;
  /** The bin, last thrown away first. */
  trashed(): Promise<TrashedTemplate[]>;
  putBack(id: string): Promise<void>;
  emptyTrash(): Promise<void>;
  /** The damaged records as they lie on disk. */
  damagedRecords(): Promise<unknown[]>;
}

type Writing = IDBPTransaction<Schema, ('templates' | 'heads')[], 'readwrite'>;

/** Within a transaction on `templates` and `heads`: the template and what lists show of it, always both. */
export async function putTemplate(transaction: Pick<Writing, 'objectStore'>, template: Template): Promise<void> {
  await transaction.objectStore('templates').put({ ...template });
  await transaction.objectStore('heads').put(headOf(template));
}

export function createTemplateStore(db: Database): TemplateStore {
  const readAll = async () => {
    const records = await db.getAll('templates');
    return records.map((record) => ({ record, template: templateSchema.safeParse(record).data }));
  };
  const countDamaged = async () => {
    const [all, readable] = await Promise.all([db.count('templates'), db.count('heads')]);
    return Math.max(0, all - readable);
  };
  const writing = () => db.transaction(['templates', 'heads', 'versions', 'trash'], 'readwrite');
  type Deed = ReturnType<typeof writing>;

  /** Keeps what stands there as a version, unless the change is none. */
  const keepVersion = async (deed: Deed, { id, updatedAt }: Template, next: object) => {
    const stored = await deed.objectStore('templates').get(id);
    const template = templateSchema.safeParse(stored).data;
    if (!template || isSame(stored, next)) return;
    const versions = deed.objectStore('versions');
    await versions.put({ id: crypto.randomUUID(), templateId: id, replacedAt: updatedAt, template: stored });
    const all = await versions.index('templateId').getAll(id);
    all.sort((a, b) => String(b.replacedAt).localeCompare(String(a.replacedAt)));
    for (const old of all.slice(MOST_VERSIONS)) await versions.delete(old.id);
  };
  const put = async (deed: Deed, template: Template, record: { id: string } & Record<string, unknown>) => {
    await keepVersion(deed, template, record);
    await deed.objectStore('templates').put(record);
    await deed.objectStore('heads').put(headOf(template));
  };

  return {
    async list() {
      const all = await readAll();
      const templates = all.flatMap(({ template }) => template ?? []);
      templates.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
      return { templates, damaged: all.length - templates.length };
    },
    async heads(most) {
      const { store } = db.transaction('heads');
      const heads = most === undefined ? allHeads(store) : newestHeads(store, most);
      // Counting the templates takes as long as reading many heads: it is left to whoever asks for all.
      const damaged = most === undefined ? countDamaged() : 0;
      const found = await Promise.all([store.count(), heads, damaged]);
      return { count: found[0], heads: found[1], damaged: found[2] };
    },
    countDamaged,
    async newest() {
      const deed = db.transaction(['heads', 'templates']);
      const found: Template[] = [];
      let head = await deed.objectStore('heads').index('updatedAt').openKeyCursor(null, 'prev');
      for (let left = NEWEST; head && left > 0; left -= 1) {
        const { data } = templateSchema.safeParse(await deed.objectStore('templates').get(head.primaryKey));
        if (data) found.push(data);
        head = await head.continue();
      }
      return found;
    },
    async get(id) {
      return templateSchema.safeParse(await db.get('templates', id)).data;
    },
    async save(template) {
      const record = { ...templateSchema.parse(template) };
      const deed = writing();
      await Promise.all([put(deed, record, record), deed.done]);
    },
    async rename(id, name) {
      // One transaction: a second writer can't come between reading and writing.
      const deed = writing();
      const work = async () => {
        const record = await deed.objectStore('templates').get(id);
        // The record itself, not what the schema made of it: keys of a later version stay on disk.
        const renamed = record && { ...record, name: name.trim(), updatedAt: new Date().toISOString() };
        const template = templateSchema.safeParse(renamed).data;
        if (renamed && template) await put(deed, template, renamed);
      };
      await Promise.all([work(), deed.done]);
    },
    async remove(id) {
      const deed = writing();
      const work = async () => {
        const template = await deed.objectStore('templates').get(id);
        if (!template || !templateSchema.safeParse(template).success) return;
        await deed.objectStore('trash').put({ id, removedAt: new Date().toISOString(), template });
        await deed.objectStore('templates').delete(id);
        await deed.objectStore('heads').delete(id);
      };
      await Promise.all([work(), deed.done]);
    },
    async versions(id) {
      const all = await db.getAllFromIndex('versions', 'templateId', id);
      const readable = all.flatMap((stored): TemplateVersion[] => {
        const template = templateSchema.safeParse(stored.template).data;
        return template ? [{ id: stored.id, templateId: id, replacedAt: String(stored.replacedAt), template }] : [];
      });
      return readable.sort((a, b) => b.replacedAt.localeCompare(a.replacedAt));
    },
    async trashed() {
      const all = (await db.getAll('trash')).flatMap((stored): TrashedTemplate[] => {
        const template = templateSchema.safeParse(stored.template).data;
        return template ? [{ id: stored.id, removedAt: String(stored.removedAt), template }] : [];
      });
      return all.sort((a, b) => b.removedAt.localeCompare(a.removedAt));
    },
    async putBack(id) {
      const deed = writing();
      const work = async () => {
        const stored = await deed.objectStore('trash').get(id);
        const template = templateSchema.safeParse(stored?.template).data;
        if (!stored || !template) return;
        // One of the same id that came meanwhile is kept as a version.
        await put(deed, template, { ...(stored.template as Template) });
        await deed.objectStore('trash').delete(id);
      };
      await Promise.all([work(), deed.done]);
    },
    async emptyTrash() {
      await db.clear('trash');
    },
    async damagedRecords() {
      return (await readAll()).filter(({ template }) => !template).map(({ record }) => record);
    },
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
