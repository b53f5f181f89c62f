import type { IDBPTransaction } from 'idb';
import { headOf } from '@/utils/fill/head-of';
import { storageError } from '@/utils/model/storage-error';
import type { Template, TemplateHeads, TemplateList, TemplateVersion, TrashedTemplate } from '@/utils/model/template';
import { isSameContent } from '@/utils/transfer/canonical-json';
import type { Database, Schema } from './database';
import { allHeads, countUnreadable, newestHeads } from './read-heads';
import { templateSchema, trashedSchema, versionSchema } from './template-schema';
import { wholeDeed } from './whole-deed';

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
  /**
   * Adds or replaces by id, keeping what was there as a version; refuses what is no template before anything is touched.
   *
   * @param basedOn the `updatedAt` of what it was made of: where something else is stored by now, or nothing any more, that
   *   stays as it is, and a `ConflictError` tells of it
   */
  save(template: Template, basedOn?: string): Promise<void>;
  /** Does nothing where the template is gone or damaged. */
  rename(id: string, name: string): Promise<void>;
  /** Into the bin; a damaged record stays. */
  remove(id: string): Promise<void>;
  /** What a template was before, newest first. */
  versions(id: string): Promise<TemplateVersion[]>;
  /** The bin, last thrown away first. */
  trashed(): Promise<TrashedTemplate[]>;
  putBack(id: string): Promise<void>;
  /** Damaged records stay. */
  emptyTrash(): Promise<void>;
}

type Writing = IDBPTransaction<Schema, ('templates' | 'heads')[], 'readwrite'>;

/** Within a transaction on `templates` and `heads`: the template and what lists show of it, always both. */
export async function putTemplate(transaction: Pick<Writing, 'objectStore'>, template: Template): Promise<void> {
  await transaction.objectStore('templates').put({ ...template });
  await transaction.objectStore('heads').put(headOf(template));
}

export function createTemplateStore(db: Database): TemplateStore {
  const writing = () => db.transaction(['templates', 'heads', 'versions', 'trash'], 'readwrite');
  type Deed = ReturnType<typeof writing>;

  /** Keeps what stands there as a version, unless the change is none. A damaged record is not written over. */
  const keepVersion = async (deed: Deed, { id, updatedAt }: Template, next: object, basedOn: string | undefined) => {
    const stored = await deed.objectStore('templates').get(id);
    const template = templateSchema.safeParse(stored).data;
    if (stored && !template) throw new Error(`The template ${id} can't be read`);
    // What was saved, and not heard of, may be saved again.
    const isNews = !isSameContent(withoutTime(stored), withoutTime(next));
    if (basedOn !== undefined && template?.updatedAt !== basedOn && isNews)
      throw storageError('ConflictError', `The template ${id} was changed meanwhile`);
    if (!template || !isNews) return;
    const versions = deed.objectStore('versions');
    await versions.put({ id: crypto.randomUUID(), templateId: id, replacedAt: updatedAt, template: stored });
    const all = await versions.index('templateId').getAll(id);
    all.sort((a, b) => String(b.replacedAt).localeCompare(String(a.replacedAt)));
    for (const old of all.slice(MOST_VERSIONS)) await versions.delete(old.id);
  };
  const put = async (
    deed: Deed,
    template: Template,
    record: { id: string } & Record<string, unknown>,
    basedOn?: string,
  ) => {
    await keepVersion(deed, template, record, basedOn);
    await deed.objectStore('templates').put(record);
    await deed.objectStore('heads').put(headOf(template));
  };
  /** One transaction: a second writer can't come between reading and writing. */
  const change = (work: (deed: Deed) => Promise<void>) => {
    const deed = writing();
    return wholeDeed(deed, () => work(deed));
  };

  return {
    async list() {
      const all = (await db.getAll('templates')).map((record) => templateSchema.safeParse(record).data);
      const templates = all.filter((template) => template !== undefined);
      templates.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
      return { templates, damaged: all.length - templates.length };
    },
    async heads(most) {
      if (most === undefined) return allHeads(db);
      const [count, heads] = await Promise.all([db.count('heads'), newestHeads(db, most)]);
      return { heads, count, damaged: 0 };
    },
    countDamaged: () => countUnreadable(db),
    async newest() {
      const deed = db.transaction(['heads', 'templates']);
      return wholeDeed(deed, async () => {
        const found: Template[] = [];
        let head = await deed.objectStore('heads').index('updatedAt').openKeyCursor(null, 'prev');
        for (let left = NEWEST; head && left > 0; left -= 1) {
          const { data } = templateSchema.safeParse(await deed.objectStore('templates').get(head.primaryKey));
          if (data) found.push(data);
          head = await head.continue();
        }
        return found;
      });
    },
    async get(id) {
      return templateSchema.safeParse(await db.get('templates', id)).data;
    },
    async save(template, basedOn) {
      const record = { ...templateSchema.parse(template) };
      await change((deed) => put(deed, record, record, basedOn));
    },
    rename: (id, name) =>
      change(async (deed) => {
        const record = await deed.objectStore('templates').get(id);
        // The record itself, not what the schema made of it: keys of a later version stay on disk.
        const renamed = record && { ...record, name: name.trim(), updatedAt: new Date().toISOString() };
        const template = templateSchema.safeParse(renamed).data;
        if (renamed && template) await put(deed, template, renamed);
      }),
    remove: (id) =>
      change(async (deed) => {
        const template = await deed.objectStore('templates').get(id);
        if (!template || !templateSchema.safeParse(template).success) return;
        await deed.objectStore('trash').put({ id, removedAt: new Date().toISOString(), template });
        await deed.objectStore('templates').delete(id);
        await deed.objectStore('heads').delete(id);
      }),
    async versions(id) {
      const all = (await db.getAllFromIndex('versions', 'templateId', id)).flatMap(
        (stored) => versionSchema.safeParse(stored).data ?? [],
      );
      return all.sort((a, b) => b.replacedAt.localeCompare(a.replacedAt));
    },
    async trashed() {
      const all = (await db.getAll('trash')).flatMap((stored) => trashedSchema.safeParse(stored).data ?? []);
      return all.sort((a, b) => b.removedAt.localeCompare(a.removedAt));
    },
    putBack: (id) =>
      change(async (deed) => {
        const stored = await deed.objectStore('trash').get(id);
        const { template } = trashedSchema.safeParse(stored).data ?? {};
        if (!stored || !template) return;
        // One of the same id that came meanwhile is kept as a version.
        await put(deed, template, { ...(stored.template as Template) });
        await deed.objectStore('trash').delete(id);
      }),
    emptyTrash: () =>
      change(async (deed) => {
        const trash = deed.objectStore('trash');
        for (const stored of await trash.getAll())
          if (trashedSchema.safeParse(stored).success) await trash.delete(stored.id);
      }),
  };
}

const withoutTime = (template: object | undefined) => ({ ...template, updatedAt: undefined });
