import { headOf } from '@/utils/fill/head-of';
import type { TemplateHead, TemplateHeads } from '@/utils/model/template';
import type { Database } from './database';
import { isTemplateHead, templateSchema } from './template-schema';
import { wholeDeed } from './whole-deed';

const AT_A_TIME = 500;

/** What lists show of every template, newest first. A head is made anew where it is missing or damaged. */
export async function allHeads(db: Database): Promise<TemplateHeads> {
  const stored = new Map((await readAll(db)).filter(isTemplateHead).map((head) => [head.id, head]));
  const heads: TemplateHead[] = [];
  const ids = await db.getAllKeys('templates');
  for (const id of ids) {
    const head = stored.get(id) ?? (await headFrom(db, id));
    if (head) heads.push(head);
  }
  heads.sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(b.id, a.id));
  return { heads, count: heads.length, damaged: ids.length - heads.length };
}

/** How many templates can't be read. Only those that have no head are looked at. */
export async function countUnreadable(db: Database): Promise<number> {
  const [ids, withHead] = await Promise.all([db.getAllKeys('templates'), db.getAllKeys('heads')]);
  const known = new Set(withHead);
  const heads = await Promise.all(ids.filter((id) => !known.has(id)).map((id) => headFrom(db, id)));
  return heads.filter((head) => head === undefined).length;
}

export function newestHeads(db: Database, most: number): Promise<TemplateHead[]> {
  const deed = db.transaction('heads');
  return wholeDeed(deed, async () => {
    const found: TemplateHead[] = [];
    let head = await deed.store.index('updatedAt').openCursor(null, 'prev');
    while (head && found.length < most) {
      if (isTemplateHead(head.value)) found.push(head.value);
      head = await head.continue();
    }
    return found;
  });
}

/** A few hundred at a time: whoever reads ten thousand of them goes on answering meanwhile. */
async function readAll(db: Database): Promise<TemplateHead[]> {
  const found = await db.getAll('heads', null, AT_A_TIME);
  for (let last = found.at(-1); last;) {
    const more = await db.getAll('heads', IDBKeyRange.lowerBound(last.id, true), AT_A_TIME);
    found.push(...more);
    last = more.at(-1);
  }
  return found;
}

async function headFrom(db: Database, id: string): Promise<TemplateHead | undefined> {
  const template = templateSchema.safeParse(await db.get('templates', id)).data;
  return template && headOf(template);
}

/** By code units, as IndexedDB orders them. */
const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
